import type { Snapshot } from './snapshot.ts';

export function added(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.filter(one => !before.includes(one));
}

export function removed(before: readonly string[], after: readonly string[]): readonly string[] {
  return added(after, before);
}

/** Engine versions that RDS offers now, or offers no longer. */
export function versionDifference(
  before: Snapshot['engineVersions'],
  after: Snapshot['engineVersions'],
): readonly string[] {
  return keysOf(before, after).flatMap(engine => {
    const was = before[engine] ?? { offered: [], withdrawn: [] };
    const is = after[engine] ?? { offered: [], withdrawn: [] };
    const known = [...was.offered, ...was.withdrawn];
    const lines = [
      ...told('new', added(known, is.offered)),
      ...told(
        'offered again',
        is.offered.filter(version => was.withdrawn.includes(version)),
      ),
      ...told(
        'no longer offered',
        is.withdrawn.filter(version => was.offered.includes(version)),
      ),
      ...told('no longer offered when first heard of', added(known, is.withdrawn)),
      ...told('not listed any more', removed(known, [...is.offered, ...is.withdrawn])),
    ];
    return lines.map(line => `${engine}: ${line}`);
  });
}

/** Constants of the CDK and what they stand for. */
export function constantDifference(before: Snapshot['constants'], after: Snapshot['constants']): readonly string[] {
  return keysOf(before, after).flatMap(owner => {
    const [was, is] = [before[owner] ?? {}, after[owner] ?? {}];
    const [old, now] = [Object.keys(was), Object.keys(is)];
    const changed = now.filter(name => old.includes(name) && was[name] !== is[name]);
    const lines = [
      ...told('new', added(old, now)),
      ...told('gone', removed(old, now)),
      ...changed.map(name => `${name} stands for ${String(is[name])}, before for ${String(was[name])}`),
    ];
    return lines.map(line => `${owner}: ${line}`);
  });
}

/** Classes of the CDK whose name says no longer, or says at last, which module they are from. */
export function nameDifference(before: Snapshot['sharedNames'], after: Snapshot['sharedNames']): readonly string[] {
  return keysOf(before, after).flatMap(name => {
    const [was = [], is = []] = [before[name], after[name]];
    if (was.length === 0) return [`${name} is now a class of several modules: ${is.join(', ')}`];
    if (is.length === 0) return [`${name} is no longer a class of several modules; it was of ${was.join(', ')}`];
    const lines = [...told('also in', added(was, is)), ...told('no longer in', removed(was, is))];
    return lines.map(line => `${name}: ${line}`);
  });
}

function keysOf(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
}

/** One line that begins with what the names have in common; none without names. */
export function told(what: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];
}
