import type { Scalar } from '../model.ts';
import { partsOf, type Block, type Call, type Node, type Noted, type OutputNode } from './recipe.ts';
import type { Phrase, ResourceNode, Stop, Text } from './recipe.ts';

// The words in which recipes are written. A name that the user chooses is asked for once, kept in a constant, and used
// wherever it is meant:
//
//   const orders = ask('Orders');
//   resource(orders, 'AWS::RDS::DBInstance', { DBSubnetGroupName: ref(text`${orders}Subnets`) })

/** A value that the user types. The label names the decision; unless told otherwise it is also the value to begin with. */
export function ask(label: string, value: Scalar = label): Stop {
  return { kind: 'stop', label, values: [value] };
}

/** A value that the user takes from a few, the first being the usual one. */
export function choose(label: string, values: readonly [Scalar, Scalar, ...Scalar[]]): Stop {
  return { kind: 'stop', label, values };
}

/** Something that exists already and comes in as a parameter of the template. */
export function outside(name: string, type: string, description: string): Stop {
  return { kind: 'stop', label: name, values: [name], parameter: { type, description } };
}

/** Text with values of the user in it: `` text`${orders}Subnets` ``. */
export function text(strings: TemplateStringsArray, ...values: readonly Text[]): Phrase {
  return { kind: 'phrase', parts: between(strings, values.map(partsOf)) };
}

/** `Ref` to a resource, a parameter or a pseudo parameter. */
export function ref(name: Text): Call {
  return { kind: 'call', function: 'Ref', argument: name };
}

/** `Fn::GetAtt`. */
export function getAtt(name: Text, attribute: string): Call {
  return { kind: 'call', function: 'GetAtt', argument: name, attribute };
}

/** `Fn::Sub`, in which `ref` and `getAtt` stand for their values: `` sub`${ref('AWS::StackName')}-orders` ``. */
export function sub(strings: TemplateStringsArray, ...values: readonly (Text | Call)[]): Call {
  return { kind: 'call', function: 'Sub', argument: { kind: 'phrase', parts: between(strings, values.map(inSub)) } };
}

/** `Fn::Join` of a list that is known while deploying only. */
export function join(delimiter: string, list: Node): Call {
  return { kind: 'call', function: 'Join', argument: [delimiter, list] };
}

/** A value and why it is chosen: whole sentences, a line each. */
export function because(reason: string, value: Node): Noted {
  return { kind: 'noted', reason, value };
}

/** Attributes such as `DeletionPolicy` come before the properties. */
export function resource(name: Text, type: string, properties: Block, attributes: Block = {}): ResourceNode {
  return { name, type, attributes, properties };
}

export function output(name: string, description: string, value: Node): OutputNode {
  return { name, description, value };
}

function between(strings: readonly string[], values: readonly Phrase['parts'][]): Phrase['parts'] {
  return strings.flatMap((string, index) => [string, ...(values[index] ?? [])]).filter(part => part !== '');
}

function inSub(value: Text | Call): Phrase['parts'] {
  if (typeof value === 'string' || value.kind !== 'call') return partsOf(value);
  switch (value.function) {
    case 'Ref':
      return ['${', ...partsOf(value.argument), '}'];
    case 'GetAtt':
      return ['${', ...partsOf(value.argument), `.${value.attribute}}`];
    default:
      throw new Error(`Fn::Sub cannot hold Fn::${value.function}`);
  }
}
