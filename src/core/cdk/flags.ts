import { draftOf, scalar } from './codecs.ts';
import type { Draft, Site } from './construct.ts';

/** The names whose property is true, where each property can be seen; nothing where there are none. */
export function flagged(flags: Readonly<Record<string, string>>, site: Site): Draft {
  const said = Object.entries(flags).map(([name, prop]) => ({ name, draft: draftOf(site, prop, scalar) }));
  if (said.some(({ draft }) => draft.kind !== 'literal' && draft.kind !== 'absent')) return { kind: 'unknown' };
  const items = said.flatMap(({ name, draft }): Draft[] =>
    draft.kind === 'literal' && draft.value === true ? [{ ...draft, value: name }] : [],
  );
  return items.length === 0 ? { kind: 'absent' } : { kind: 'list', items };
}
