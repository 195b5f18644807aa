import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression, Program } from '../program.ts';
import { soleValue, type Uses } from './uses.ts';

/** What a program says of the variables of its file. */
export type Declarations = Pick<Program, 'declared' | 'given' | 'isBound' | 'functions'>;

interface Variable {
  readonly given: Expression | undefined;
  readonly declared: Expression | undefined;
}

const nothing: Variable = { given: undefined, declared: undefined };

/**
 * What variables of a file are known to hold, found once for each. While an answer is being found, whoever asks for it
 * again gets none: `a = f(**a)`.
 *
 * @param isLost whether a value is no longer known once one of its members is written
 */
export function declarations(
  uses: Uses,
  expressionOf: (node: Node) => Expression,
  isLost: (value: Expression) => boolean = isWritable,
): Declarations {
  const known = new Map<string, Variable>();
  const isForeign = (callee: string): boolean => {
    const kind = callee === '' ? undefined : held(callee).given?.kind;
    return kind === undefined || kind === 'unknown' || kind === 'name' || kind === 'choice';
  };
  const isPassed = (variable: string): boolean => [...(uses.passed.get(variable) ?? [])].some(isForeign);
  const held = (variable: string): Variable => {
    const answer = known.get(variable);
    if (answer !== undefined) return answer;
    known.set(variable, nothing);
    const node = soleValue(uses, variable);
    const given = node === undefined ? undefined : expressionOf(node);
    const isStale =
      given !== undefined &&
      ((uses.changed.has(variable) && isLost(given)) || (isWritable(given) && isPassed(variable)));
    const found: Variable = { given, declared: isStale ? undefined : given };
    known.set(variable, found);
    return found;
  };
  return {
    declared: variable => held(variable).declared,
    given: variable => held(variable).given,
    isBound: variable => uses.bound.has(variable),
    functions: uses.functions.toSorted((a, b) => a - b),
  };
}

/** What is written to a member shows in an object or list of the file, or in another name for one; not in a construct. */
function isWritable(value: Expression): boolean {
  switch (value.kind) {
    case 'literal':
    case 'new':
    case 'call':
    case 'member':
      return false;
    case 'name':
      return value.path.length === 1;
    case 'choice':
      return value.alternatives.some(isWritable);
    case 'list':
    case 'object':
    case 'unknown':
      return true;
  }
}

/** Where setters change whatever a variable holds, only which other variable it names is certain still. */
export function isNoName({ kind }: Expression): boolean {
  return kind !== 'name';
}
