import type { Change, Document, Resource, Value } from '../../src/core/model.ts';

// What a fix has changed that it did not mean: compared is what is read, so that one question serves every syntax.

/**
 * The resources that say something else after the changes than the changes wanted.
 * @param ofConstructs a construct of the CDK makes several resources and decides by itself what a change of one means for
 * them, so that all of them are left out
 */
export function changedBeside(
  before: Document,
  after: Document,
  changes: readonly Change[],
  ofConstructs: boolean,
): readonly string[] {
  const touched = new Set(changes.flatMap(change => ('resource' in change ? [constructOf(change.resource.name)] : [])));
  const [earlier, now] = [byName(before), byName(after)];
  return [...new Set([...earlier.keys(), ...now.keys()])].filter(name => {
    if (ofConstructs && touched.has(constructOf(name))) return false;
    const [old, fresh] = [earlier.get(name) ?? [], now.get(name) ?? []];
    const isKept = old.every((one, i) => isSameBeside(one.body, fresh[i]?.body, pathsIn(one, changes)));
    return old.length !== fresh.length || !isKept;
  });
}

function byName({ resources }: Document): ReadonlyMap<string, readonly Resource[]> {
  return Map.groupBy(resources, ({ name }) => name);
}

function constructOf(name: string): string {
  return name.split('/')[0] ?? '';
}

type Path = readonly string[];

function pathsIn(resource: Resource, changes: readonly Change[]): readonly Path[] {
  return changes.flatMap(change => {
    if (change.verb === 'replaceText') return isWithin(resource, change.span.start) ? [[]] : [];
    if (change.resource.name !== resource.name) return [];
    return [change.verb === 'remove' && isItem(resource, change.path) ? change.path.slice(0, -1) : change.path];
  });
}

function isWithin({ span }: Resource, at: number): boolean {
  return span.start <= at && at < span.end;
}

/** The items behind one that is removed move up. */
function isItem({ body }: Resource, path: Path): boolean {
  return path.slice(0, -1).reduce<Value | undefined>(below, body)?.kind === 'list';
}

function below(value: Value | undefined, key: string): Value | undefined {
  if (value?.kind === 'list') return value.items[Number(key)];
  return value?.kind === 'mapping' ? value.entries.get(key) : undefined;
}

/** Whether two values say the same but at the paths. */
function isSameBeside(a: Value | undefined, b: Value | undefined, paths: readonly Path[]): boolean {
  if (paths.some(path => path.length === 0)) return true;
  if (a === undefined || b === undefined) return a === b || paths.length > 0;
  if (a.kind === 'mapping' && b.kind === 'mapping') {
    const keys = [...new Set([...a.entries.keys(), ...b.entries.keys()])];
    return a.open === b.open && keys.every(key => isSameBeside(a.entries.get(key), b.entries.get(key), at(paths, key)));
  }
  if (a.kind === 'list' && b.kind === 'list') {
    const isAsLong = a.items.length === b.items.length && a.open === b.open;
    return isAsLong && a.items.every((item, i) => isSameBeside(item, b.items[i], at(paths, String(i))));
  }
  if (a.kind === 'choice' && b.kind === 'choice')
    return a.alternatives.every((one, i) => isSameBeside(one, b.alternatives[i], paths));
  return paths.length > 0 || said(a) === said(b);
}

function at(paths: readonly Path[], key: string): readonly Path[] {
  return paths.filter(([first]) => first === key).map(path => path.slice(1));
}

/** A value without its place. */
function said(value: Value): string {
  const { span: _, key: __, ...rest } = value;
  return JSON.stringify(rest);
}
