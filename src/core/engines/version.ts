import { remember } from '../remember.ts';

/** Made when two versions are first compared: loading what it knows of languages takes milliseconds. */
let collator: Intl.Collator | undefined;

/** The parts of a version string in lower case: `8.0.mysql_aurora.3.08.0` has six. What follows a hyphen names a build. */
export const partsOf = remember((version: string): readonly string[] =>
  version.toLowerCase().replace(/-.*$/, '').split('.'),
);

/** Whether a version is `beginning` or a version under it: `16.4` is under `16`, `160` is not. */
export function isUnder(version: string, beginning: string): boolean {
  const parts = partsOf(version);
  return partsOf(beginning).every((part, index) => parts[index] === part);
}

/**
 * The word that a version ends with: `limitless` for Aurora PostgreSQL Limitless Database, which is another kind of cluster,
 * so that no upgrade leads to it or from it; else empty. Behind `-rds.` stands the date of a build, which is an ordinary one.
 */
export function editionOf(version: string): string {
  return /-([a-z]+)$/.exec(version.toLowerCase())?.[1] ?? '';
}

/** Below zero where `a` is the older version. */
export function compareVersions(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}
