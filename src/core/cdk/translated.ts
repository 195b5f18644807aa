import type { Change, Data } from '../model.ts';
import type { Part } from './construct.ts';
import type { Expression } from './program.ts';
import type { Root, Roots } from './roots.ts';

/** A change in the terms of the CDK. Paths are those of the properties under `root`. */
export type Translated = Pick<Change, 'fix'> &
  (
    | { readonly verb: 'set'; readonly root: Root; readonly path: readonly string[]; readonly to: Data }
    | { readonly verb: 'remove'; readonly root: Root; readonly path: readonly string[] }
    | { readonly verb: 'append'; readonly root: Root; readonly path: readonly string[]; readonly item: Data }
    /** Another value in the place of an expression. */
    | { readonly verb: 'respell'; readonly expression: Expression; readonly to: Data }
    /** A method called on the construct behind its creation. */
    | { readonly verb: 'callBehind'; readonly root: Root; readonly method: string; readonly arg: Data }
    | Extract<Change, { verb: 'replaceText' }>
  );

/** A resource, or a part of it, with the properties that decide about it. */
export interface Scope {
  readonly part: Part;
  readonly roots: Roots;
}

export type Asked = Exclude<Change, { verb: 'replaceText' }>;

export function mapped<T>(data: Data | undefined, to: (data: Data) => T): T | undefined {
  return data === undefined ? undefined : to(data);
}
