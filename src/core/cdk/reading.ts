import type { Facts } from '../facts/facts.ts';
import { groupBy } from '../groupBy.ts';
import type { Span } from '../model.ts';
import { constructs } from './constructs.ts';
import type { ConstructType, Draft, Site } from './construct.ts';
import type { Construct, Expression, MethodCall, Program, Receiver, Statement, SymbolName } from './program.ts';
import { propsOf, resolveName } from './props.ts';

/** A construct of the file: what it is, what it is called, and what is said of it. */
export interface Creation extends Site {
  readonly construct: Construct;
  readonly kind: Kind;
  /** Its id in the construct tree, which stands for the logical id. */
  readonly name: string;
  readonly nameSpan: Span;
}

/** What a class makes. `symbol` is the class with its module, also where a wildcard has imported it. */
export type Kind = { readonly symbol: SymbolName } & (
  | { readonly level: 'L1'; readonly type: string }
  | { readonly level: 'L2'; readonly of: ConstructType }
);

/** A CDK file while it is read. */
export interface Reading {
  readonly text: string;
  readonly program: Program;
  readonly facts: Facts;
  readonly creations: readonly Creation[];
  /** The construct that a variable of the file holds. */
  heldBy(variable: string): Creation | undefined;
  /** The construct that a statement is about. */
  receiverOf(on: Receiver): Creation | undefined;
  /** Whether the receiver is a variable that holds the `defaultChild` of a construct. */
  isAliased(on: Receiver): boolean;
  /** The statements about a construct, in the order of the text. */
  statementsOn(creation: Creation): readonly Statement[];
}

export function createReading(text: string, program: Program, facts: Facts): Reading {
  const holders = new Map<string, Creation | undefined>();
  const site = createSite(program, variable => holders.get(variable));
  const creations = program.constructs.flatMap(construct => {
    const kind = kindOf(construct.creation.symbol, program.imports.wildcards, facts);
    if (kind === undefined) return [];
    const { name, nameSpan } = named(construct, text);
    const self: Draft = { kind: 'reference', target: name };
    const calls = (method: string): readonly MethodCall[] => callsOf(statementsOn(creation), method);
    const creation: Creation = { name, nameSpan, self, calls, ...site(construct), construct, kind };
    return [creation];
  });
  for (const creation of creations) {
    for (const variable of creation.construct.variables) {
      holders.set(variable, holders.has(variable) ? undefined : creation);
    }
  }
  const heldBy = (variable: string): Creation | undefined => holders.get(variable);
  const receiverOf = (on: Receiver): Creation | undefined => creationOn(on, program, creations, heldBy);
  const bySubject = groupBy(program.statements, statement =>
    statement.kind === 'static' ? undefined : receiverOf(statement.on),
  );
  const statementsOn = (creation: Creation): readonly Statement[] => bySubject.get(creation) ?? [];
  return {
    text,
    program,
    facts,
    creations,
    heldBy,
    receiverOf,
    isAliased: on => aliasedBy(on, program) !== undefined,
    statementsOn,
  };
}

function callsOf(statements: readonly Statement[], method: string): readonly MethodCall[] {
  return statements
    .filter(statement => statement.kind === 'call')
    .filter(call => call.method === method && call.on.path.length === 0);
}

function creationOn(
  on: Receiver,
  program: Program,
  creations: readonly Creation[],
  heldBy: (variable: string) => Creation | undefined,
): Creation | undefined {
  if ('creation' in on) return creations.find(({ construct }) => construct.creation === on.creation);
  return 'variable' in on ? heldBy(aliasedBy(on, program) ?? on.variable) : undefined;
}

/** `const cfn = db.node.defaultChild` makes `cfn` another name for what `db` makes. */
function aliasedBy(on: Receiver, program: Program): string | undefined {
  const held = 'variable' in on ? program.declared(on.variable) : undefined;
  if (held?.kind !== 'name') return undefined;
  const [variable, node, child] = held.path;
  return node === 'node' && child === 'defaultChild' ? variable : undefined;
}

function createSite(
  program: Program,
  heldBy: (variable: string) => Creation | undefined,
): (construct: Construct) => Omit<Site, 'self' | 'calls'> {
  const resolve = (expression: Expression): Expression => resolveName(program, expression);
  const reference = (expression: Expression): Draft => {
    if (expression.kind !== 'name') return { kind: 'unknown' };
    const [variable = '', ...members] = expression.path;
    const target = heldBy(variable)?.name;
    return target === undefined
      ? { kind: 'unknown' }
      : { kind: 'reference', target, ...attributeOf(members.join('.')) };
  };
  return ({ creation }) => ({
    props: propsOf(program, creation.args[2]),
    propsOf: expression => propsOf(program, expression),
    resolve,
    reference,
  });
}

/** `ref` and names are what `Ref` returns; everything else counts as an attribute. */
function attributeOf(member: string): { readonly attribute?: string } {
  if (member === '' || member === 'ref') return {};
  const [, name] = /^attr([A-Z].*)$/.exec(member) ?? [];
  return { attribute: name ?? member.charAt(0).toUpperCase() + member.slice(1) };
}

/** An id that the program puts together, in a loop perhaps, stays recognizable by its braces: `Reader${i}`. */
function named({ creation, variables }: Construct, source: string): Pick<Creation, 'name' | 'nameSpan'> {
  const id = creation.args[1];
  const text = id?.kind === 'literal' && typeof id.value === 'string' ? id.value : madeId(id, source);
  const fallback = `{${variables[0] ?? creation.symbol.slice(creation.symbol.lastIndexOf('.') + 1)}}`;
  return { name: text ?? fallback, nameSpan: id?.span ?? creation.span };
}

function madeId(id: Expression | undefined, source: string): string | undefined {
  if (id === undefined || id.span.end - id.span.start > 40) return undefined;
  const text = source.slice(id.span.start, id.span.end).replaceAll(/^[f$@]*["'`]+|["'`]+$/g, '');
  return text.includes('{') ? text : `{${text}}`;
}

/** What a class makes: a construct of the table, or the resource type that a `Cfn…` class stands for. */
function kindOf(name: SymbolName, wildcards: readonly string[], facts: Facts): Kind | undefined {
  const candidates = name.startsWith('*.') ? wildcards.map(module => module + name.slice(1)) : [name];
  const kinds = candidates.flatMap((symbol): Kind[] => {
    const of = constructs[symbol];
    if (of !== undefined) return [{ symbol, level: 'L2', of }];
    const type = typeOf(symbol, facts);
    return type === undefined ? [] : [{ symbol, level: 'L1', type }];
  });
  return kinds.length === 1 ? kinds[0] : undefined;
}

const typesByClass = new WeakMap<Facts, ReadonlyMap<string, string>>();

/** `rds.CfnDBInstance` → `AWS::RDS::DBInstance`. */
export function typeOf(symbol: SymbolName, facts: Facts): string | undefined {
  const known = typesByClass.get(facts) ?? new Map(facts.types.map(type => [classOf(type), type]));
  typesByClass.set(facts, known);
  return known.get(symbol.toLowerCase());
}

function classOf(type: string): string {
  const [, service = '', resource = ''] = type.toLowerCase().split('::');
  return `${service}.cfn${resource}`;
}
