import type { Document, Resource } from '../model.ts';
import { attribute, child, textOf } from '../values.ts';
import { listIn } from './listIn.ts';
import type { Overlooked } from './overlooked.ts';

const comment =
  /(?:#|\/\/)[^\r\n]*?(?:checkov|bridgecrew|cortex):skip=[ ]*(?<ids>[A-Za-z_\d]+(?:,[A-Za-z_\d]+)*)(?::(?<reason>[^\r\n]*))?/dg;

/**
 * `#checkov:skip=CKV_AWS_16:reason` within the lines of a resource, and
 * `Metadata: { checkov: { skip: [{ id, comment }] } }`.
 * Source: Checkov 3, `COMMENT_REGEX` and `ContextParser.collect_skip_comments` of its CloudFormation runner.
 */
export function inCheckov(document: Document): readonly Overlooked[] {
  return [...inComments(document), ...document.resources.flatMap(inMetadata)];
}

function inComments({ text, commentSign, resources }: Document): readonly Overlooked[] {
  if (commentSign === undefined || !text.includes(':skip=')) return [];
  const around = createAround(resources);
  return [...text.matchAll(comment)].flatMap(match => {
    const { ids = '', reason = '' } = match.groups ?? {};
    const [start] = match.indices?.groups?.['ids'] ?? [match.index];
    return around(start).flatMap(({ span }) => eachId(ids, start).map(one => skip(one, reason.trim(), span)));
  });
}

/** The resources round an offset, for offsets that grow from call to call. */
function createAround(resources: readonly Resource[]): (offset: number) => readonly Resource[] {
  const sorted = resources.toSorted((a, b) => a.span.start - b.span.start);
  let [next, around]: [number, readonly Resource[]] = [0, []];
  return offset => {
    const begun = next;
    while ((sorted[next]?.span.start ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    around = [...around, ...sorted.slice(begun, next)].filter(({ span }) => offset < span.end);
    return around;
  };
}

interface Id {
  readonly id: string;
  readonly start: number;
}

function eachId(ids: string, start: number): readonly Id[] {
  return [...ids.matchAll(/[^,]+/g)].map(({ 0: id, index }) => ({ id, start: start + index }));
}

function skip({ id, start }: Id, reason: string, covers: Overlooked['covers']): Overlooked {
  return { tool: 'Checkov', id, names: 'one', reason, span: { start, end: start + id.length }, covers };
}

function inMetadata(resource: Resource): readonly Overlooked[] {
  const metadata = attribute(resource, 'Metadata');
  const items = [...listIn(metadata, 'checkov', 'skip'), ...listIn(metadata, 'bridgecrew', 'skip')];
  return items.flatMap(item => {
    const written = child(item, 'id');
    const id = textOf(written);
    const reason = textOf(child(item, 'comment')) ?? '';
    if (id === undefined) return [];
    return [{ tool: 'Checkov', id, names: 'one', reason, span: written.span, covers: resource.span }];
  });
}
