import type { PropertyFacts, ResourceFacts } from '../facts/facts.ts';
import { cdkName } from '../facts/cdkName.ts';
import type { Span } from '../model.ts';
import type { Part } from './construct.ts';
import type { Expression, NewExpression, Program } from './program.ts';
import type { StructAt } from './raw.ts';
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
}

export function rootsOf(
  reading: Reading,
  creation: Creation,
  from: Part | undefined,
  facts: ResourceFacts | undefined,
): Roots | undefined {
  const { kind, construct, props } = creation;
  const structs = kind.level === 'L2' ? kind.of.structs : undefined;
  const structAt: StructAt = path => (structs === undefined ? l1Struct(kind.symbol, path, facts) : structs[path]);
  const { creation: expression, statement } = construct;
  const root = rootOf(reading, props.expression);
  if (root === 'elsewhere') return undefined;
  const whole: Root = { creation: expression, statement, expression: root, structAt };
  if (from?.props === undefined) return { own: whole, construct: whole };
  const own = rootOf(reading, from.props.expression);
  if (own === 'elsewhere' || own === undefined) return undefined;
  return { own: { ...whole, expression: own, structAt: path => from.structs?.[path] }, construct: whole };
}

/** The object itself, or the one in a constant that nothing else uses. */
function rootOf({ program, text }: Reading, expression: Expression | undefined): Expression | 'elsewhere' | undefined {
  if (expression?.kind !== 'name')
    return expression?.kind === 'object' || expression === undefined ? expression : 'elsewhere';
  return constantOf(program, text, expression.path) ?? 'elsewhere';
}

function constantOf(
  program: Program,
  text: string,
  [variable = '', ...members]: readonly string[],
): Expression | undefined {
  const held = members.length === 0 ? program.declared(variable) : undefined;
  const uses = text.match(new RegExp(`\\b${variable.replaceAll('$', '\\$')}\\b`, 'g'))?.length ?? 0;
  return held?.kind === 'object' && uses === 2 ? held : undefined;
}

/** `rds.CfnDBInstance` at `processorFeatures` → `rds.CfnDBInstance.ProcessorFeatureProperty`. */
function l1Struct(symbol: string, path: string, facts: ResourceFacts | undefined): string | undefined {
  if (path === '') return `${symbol}Props`;
  const property = propertyAt(facts?.properties ?? [], path.split('.'));
  if (property?.typeName === 'Tag') return 'core.CfnTag';
  return property?.typeName === undefined ? undefined : `${symbol}.${property.typeName}Property`;
}

function propertyAt(
  properties: readonly PropertyFacts[],
  [name, ...rest]: readonly string[],
): PropertyFacts | undefined {
  const property = properties.find(candidate => cdkName(candidate.name) === name);
  return property === undefined || rest.length === 0 ? property : propertyAt(property.properties, rest);
}
