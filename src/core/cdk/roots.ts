import type { PropertyFacts, ResourceFacts } from '../facts/facts.ts';
import { cdkName } from '../facts/cdkName.ts';
import { isFreeForm } from '../facts/freeForm.ts';
import type { Span } from '../model.ts';
import type { Part } from './construct.ts';
import type { Expression, NameExpression, NewExpression, SymbolName } from './program.ts';
import { mentionsOf } from './mentions.ts';
import { dictionaryStruct, type StructAt } from './raw.ts';
import type { Creation, Reading } from './reading.ts';

/** The properties of a resource itself, and those of the construct that makes it, for whoever changes them. */
export interface Roots {
  readonly own: Root;
  readonly construct: Root;
}

/** Properties that can be edited. */
export interface Root {
  readonly creation: NewExpression;
  readonly statement: Span | undefined;
  /** The object that holds them; undefined where the construct is created without one. */
  readonly expression: Expression | undefined;
  readonly structAt: StructAt;
  /** The expression a constant stands for. */
  readonly resolve: (expression: Expression) => Expression;
}

export function rootsOf(
  reading: Reading,
  creation: Creation,
  from: Part | undefined,
  facts: ResourceFacts | undefined,
): Roots | undefined {
  const { kind, construct, props } = creation;
  const structs = kind.level === 'L2' ? kind.of.structs : undefined;
  const structAt: StructAt =
    structs === undefined ? path => l1Struct(kind.symbol, path, facts) : structsOf(structs, from);
  const { creation: expression, statement } = construct;
  const root = rootOf(reading, props.expression);
  if (root === 'elsewhere') return undefined;
  const whole: Root = { creation: expression, statement, expression: root, structAt, resolve: creation.resolve };
  if (from?.props === undefined) return { own: whole, construct: whole };
  const own = rootOf(reading, from.props.expression);
  if (own === 'elsewhere' || own === undefined) return undefined;
  return { own: { ...whole, expression: own, structAt: structsOf(from.structs ?? {}, from) }, construct: whole };
}

function structsOf(structs: Readonly<Record<string, SymbolName>>, part: Part | undefined): StructAt {
  const isDictionary = (path: string): boolean =>
    Object.values(part?.properties ?? {}).some(
      source => 'prop' in source && source.prop === path && source.codec.isDictionary === true,
    );
  return path => (isDictionary(path) ? dictionaryStruct : structs[path]);
}

/** The object itself, or the one in a constant that nothing else uses. */
function rootOf(reading: Reading, expression: Expression | undefined): Expression | 'elsewhere' | undefined {
  if (expression?.kind !== 'name')
    return expression?.kind === 'object' || expression === undefined ? expression : 'elsewhere';
  return constantOf(reading, expression) ?? 'elsewhere';
}

function constantOf(reading: Reading, expression: NameExpression): Expression | undefined {
  const held = reading.program.declared(expression.path[0] ?? '');
  return held?.kind === 'object' && isOwn(reading, expression) ? held : undefined;
}

/** Whether an expression stands where it is used, or in a constant that is used there alone. */
export function isOwn(reading: Reading, expression: Expression): boolean {
  if (expression.kind !== 'name') return true;
  const [variable = '', ...members] = expression.path;
  if (members.length > 0 || reading.program.declared(variable) === undefined) return false;
  return mentionsOf(variable, reading) === 2;
}

/** `rds.CfnDBInstance` at `processorFeatures` → `rds.CfnDBInstance.ProcessorFeatureProperty`. */
function l1Struct(symbol: string, path: string, facts: ResourceFacts | undefined): string | undefined {
  if (path === '') return `${symbol}Props`;
  const property = propertyAt(facts?.properties ?? [], path.split('.'));
  if (property?.typeName === 'Tag') return 'core.CfnTag';
  if (property !== undefined && isFreeForm(property)) return dictionaryStruct;
  return property?.typeName === undefined ? undefined : `${symbol}.${property.typeName}Property`;
}

function propertyAt(
  properties: readonly PropertyFacts[],
  [name, ...rest]: readonly string[],
): PropertyFacts | undefined {
  const property = properties.find(candidate => cdkName(candidate.name) === name);
  return property === undefined || rest.length === 0 ? property : propertyAt(property.properties, rest);
}
