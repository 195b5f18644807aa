const collator = new Intl.Collator('en', { numeric: true });

/** Few different versions are asked about, and each of them very often. */
const known = new Map<string, readonly string[]>();

/** The parts of a version string in lower case: `8.0.mysql_aurora.3.08.0` has six. What follows a hyphen names a build. */
export function partsOf(version: string): readonly string[] {
  const parts = known.get(version) ?? version.toLowerCase().replace(/-.*$/, '').split('.');
  if (known.size < 10_000) known.set(version, parts);
  return parts;
}

/** Whether a version is `beginning` or a version under it: `16.4` is under `16`, `160` is not. */
export function isUnder(version: string, beginning: string): boolean {
  const parts = partsOf(version);
  return partsOf(beginning).every((part, index) => parts[index] === part);
}

/** Below zero where `a` is the older version. */
export function compareVersions(a: string, b: string): number {
  return collator.compare(a, b);
}
