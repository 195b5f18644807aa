import { plainText } from '../../recipes/lines.ts';
import { partsOf, type Stop } from '../../recipes/recipe.ts';
import type { CdkCode } from '../../recipes/cdk/code.ts';

/** What makes the names of a recipe free in a file: the same number behind all of them, or nothing. */
export interface Free {
  readonly suffix: string;
  /** A value to begin with, numbered where ids are made of it. */
  stop(stop: Stop): Stop;
}

/**
 * @param spell a variable as the language spells it
 * @param isTaken whether the file has a variable or an id already
 */
export function freeNames(
  code: CdkCode,
  spell: (variable: string) => string,
  isTaken: (name: string) => boolean,
): Free {
  const creations = code.filter(statement => statement.kind === 'creation');
  const names = creations.map(({ variable }) => spell(variable));
  const labels = new Set(
    creations.flatMap(({ id }) => partsOf(id)).map(part => (typeof part === 'string' ? '' : part.label)),
  );
  const numbered =
    (suffix: string) =>
    ({ label, values: [first, ...others], ...stop }: Stop): Stop =>
      labels.has(label)
        ? { ...stop, label, values: [`${String(first)}${suffix}`, ...others] }
        : { ...stop, label, values: [first, ...others] };
  const idsWith = (suffix: string): readonly string[] =>
    creations.map(({ id }) =>
      plainText({
        kind: 'phrase',
        parts: partsOf(id).map(part => (typeof part === 'string' ? part : numbered(suffix)(part))),
      }),
    );
  const isFree = (suffix: string): boolean => ![...names.map(name => name + suffix), ...idsWith(suffix)].some(isTaken);
  let suffix = '';
  for (let number = 2; !isFree(suffix); number += 1) suffix = String(number);
  return { suffix, stop: numbered(suffix) };
}
