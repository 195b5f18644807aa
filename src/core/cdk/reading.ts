import { answeredOnce } from '../answeredOnce.ts';
import type { Facts } from '../facts/facts.ts';
import type { Span } from '../model.ts';
import { constructs } from './constructs.ts';
import type { ConstructType, Draft, Site } from './construct.ts';
import { factoryConstructs } from './factories.ts';
import { createHandles } from './handles.ts';
import { createHolders } from './holders.ts';
import type { Construct, Expression, MethodCall, Program, Receiver, Statement, SymbolName } from './program.ts';
import { propsOf, resolveName } from './props.ts';
import { aliasedBy, createSubjects } from './subjects.ts';

/** A construct of the file: what it is, what it is called, and what is said of it. */
export interface Creation extends Site {
  readonly construct: Construct;
  readonly kind: Kind;
  /** Its id in the construct tree, which stands for the logical id. */
  readonly name: string;
  /** What it is called among the constructs of the file. */
  readonly handle: string;
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
  /** The constructs of which an expression names or creates one. */
  behind(expression: Expression): readonly Creation[];
  /** Whether the receiver is a variable that holds the `defaultChild` of a construct. */
  isAliased(on: Receiver): boolean;
  /** The statements about a construct, in the order of the text. */
  statementsOn(creation: Creation): readonly Statement[];
  /** Those of which it cannot be told which construct they are about. */
  readonly strayStatements: readonly Statement[];
}

export function createReading(text: string, program: Program, facts: Facts): Reading {
  const holders = createHolders<Creation>(text, program, () => creations);
  const site = createSite(program, expression => onlyOne(holders.behind(expression)));
  const neighbours = (): readonly Creation[] => creations;
  const strayCalls = (method: string): readonly MethodCall[] => subjects.strayCalls(method);
  const isFactory = (symbol: SymbolName): boolean => kindOf(symbol, program.imports.wildcards, facts) !== undefined;
  const all = [...program.constructs, ...factoryConstructs(program, isFactory)];
  const handleFor = createHandles();
  const creations: readonly Creation[] = all.flatMap(construct => {
    const kind = kindOf(construct.creation.symbol, program.imports.wildcards, facts);
    if (kind === undefined) return [];
    const { name, nameSpan } = named(construct, text);
    const handle = handleFor(name);
    const self: Draft = isImported(kind) ? { kind: 'unknown' } : { kind: 'reference', target: handle };
    const calls = (method: string): readonly MethodCall[] => callsOf(subjects.on(creation), method);
    const { symbol } = kind;
    const own = { name, handle, nameSpan, symbol, self, calls, strayCalls, neighbours };
    const creation: Creation = { ...own, ...site(construct), construct, kind };
    return [creation];
  });
  const subjects = createSubjects(program, holders);
  return {
    text,
    program,
    facts,
    creations,
    behind: holders.behind,
    isAliased: on => aliasedBy(on, program) !== undefined,
    statementsOn: subjects.on,
    strayStatements: subjects.stray,
  };
}

function onlyOne<T>([first, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? first : undefined;
}

const none: readonly never[] = [];

/** Nothing is said of most constructs, and of each it is asked many times. */
function callsOf(statements: readonly Statement[], method: string): readonly MethodCall[] {
  if (statements.length === 0) return none;
  return statements
    .filter(statement => statement.kind === 'call')
    .filter(call => [...call.on.path, call.method].join('.') === method);
}

function createSite(
  program: Program,
  madeBy: (expression: Expression) => Creation | undefined,
): (construct: Construct) => Omit<Site, 'symbol' | 'self' | 'calls' | 'strayCalls' | 'neighbours'> {
  const resolve = (expression: Expression): Expression => resolveName(program, expression);
  const reference = (expression: Expression): Draft => {
    const members = expression.kind === 'name' ? expression.path.slice(1) : [];
    const made = madeBy(expression);
    return made === undefined || isImported(made.kind)
      ? { kind: 'unknown' }
      : { kind: 'reference', target: made.handle, ...attributeOf(members.join('.')) };
  };
  return ({ creation: { args } }) => ({
    args,
    props: propsOf(program, args[2]),
    propsOf: expression => propsOf(program, expression),
    resolve,
    reference,
    named: madeBy,
  });
}

function isImported(kind: Kind): boolean {
  return kind.level === 'L2' && kind.of.isImported === true;
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
  const text = source.slice(id.span.start, id.span.end).replace(/^[f$@]*(["'`]+)([^"'`]*)\1$/, '$2');
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

const typesByClass = answeredOnce(({ types }: Facts) => new Map(types.map(type => [classOf(type), type])));

/** `rds.CfnDBInstance` → `AWS::RDS::DBInstance`. */
export function typeOf(symbol: SymbolName, facts: Facts): string | undefined {
  return typesByClass(facts).get(symbol.toLowerCase());
}

function classOf(type: string): string {
  const [, service = '', resource = ''] = type.toLowerCase().split('::');
  return `${service}.cfn${resource}`;
}
