import type { lint, lintInSteps } from '../core/lint.ts';
import type { Rule } from '../core/rule.ts';

/** What checks a document. */
export interface Checker {
  readonly lint: typeof lint;
  readonly lintInSteps: typeof lintInSteps;
  readonly rules: readonly Rule[];
}

let checker: Promise<Checker> | undefined;

/** Loaded with the first document that is checked, and asked for with every key that is typed. */
export function loadChecker(): Promise<Checker> {
  return (checker ??= load());
}

async function load(): Promise<Checker> {
  const [{ lint, lintInSteps }, { rules }] = await Promise.all([
    import('../core/lint.ts'),
    import('../core/rules/index.ts'),
  ]);
  return { lint, lintInSteps, rules };
}
