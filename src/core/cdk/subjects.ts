import { getOrInsert } from '../getOrInsert.ts';
import { groupBy } from '../groupBy.ts';
import type { Holders } from './holders.ts';
import type { MethodCall, Program, Receiver, Statement } from './program.ts';

/** Which constructs the statements of a file are about. */
export interface Subjects<T> {
  /** The statements about a construct, in the order of the text. */
  readonly on: (construct: T) => readonly Statement[];
  /** Those of which it cannot be told what they are about. */
  readonly stray: readonly Statement[];
  /** The calls of a method among them. */
  readonly strayCalls: (method: string) => readonly MethodCall[];
}

const none: readonly never[] = [];

export function createSubjects<T>(program: Program, holders: Holders<T>): Subjects<T> {
  const known = new Map<T, Statement[]>();
  const stray: Statement[] = [];
  for (const statement of program.statements) {
    if (statement.kind === 'static') continue;
    const { on, span } = statement;
    const subjects = subjectsOf(on, span.start, program, holders);
    for (const subject of subjects) getOrInsert(known, subject, () => []).push(statement);
    if (subjects.length === 0 ? mayBeAny(on, program, holders) : isShared(on, program)) stray.push(statement);
  }
  const calls = groupBy(stray.filter(isCall), ({ method }) => method);
  return {
    on: construct => known.get(construct) ?? none,
    stray,
    strayCalls: method => calls.get(method) ?? none,
  };
}

const isCall = (statement: Statement): statement is MethodCall => statement.kind === 'call';

function subjectsOf<T>(on: Receiver, at: number, program: Program, { heldBy, behind }: Holders<T>): readonly T[] {
  if ('variable' in on) return heldBy(aliasedBy(on, program) ?? on.variable, at);
  if ('computed' in on) return none;
  return behind('creation' in on ? on.creation : on.call);
}

/** `const cfn = db.node.defaultChild` makes `cfn` another name for what `db` makes. */
export function aliasedBy(on: Receiver, program: Program): string | undefined {
  const held = 'variable' in on ? program.declared(on.variable) : undefined;
  if (held?.kind !== 'name') return undefined;
  const [variable, ...members] = held.path;
  return isDefaultChild(members) ? variable : undefined;
}

/** Whether a variable is a parameter elsewhere: the function may be called with any construct. */
function isShared(on: Receiver, program: Program): boolean {
  return 'variable' in on && program.isBound(aliasedBy(on, program) ?? on.variable);
}

/** Whether a receiver of which it is not known what it is may be a resource of the file, for all that can be seen. */
function mayBeAny<T>(on: Receiver, program: Program, holders: Holders<T>): boolean {
  if ('computed' in on) return true;
  return 'variable' in on && !isOther([on.variable, ...on.path], program, holders);
}

const longest = 10;

/** Whether what a path leads to is data, or belongs to a construct of a class that is not read. */
function isOther<T>(
  [variable, ...members]: readonly string[],
  program: Program,
  holders: Holders<T>,
  depth = 0,
): boolean {
  // What is left is `this` itself: its fields are no properties of a resource.
  if (variable === undefined) return true;
  const given = program.given(variable);
  switch (given?.kind) {
    case 'literal':
    case 'list':
    case 'member':
      return true;
    case 'call':
    case 'new':
      return !given.symbol.startsWith('*.') && holders.behind(given).length === 0;
    case 'object':
      return members.length === 0;
    case 'name':
      return depth < longest && isOther([...given.path, ...members], program, holders, depth + 1);
    case 'unknown':
      // A class of somebody's own is none that is read; what it makes below itself may be.
      return given.isNew === true && members.length === 0;
    case 'choice':
    case undefined:
      return false;
  }
}

/** `node.defaultChild` */
export function isDefaultChild(path: readonly string[]): boolean {
  return path[0] === 'node' && path[1] === 'defaultChild';
}
