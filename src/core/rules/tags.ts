import type { Value } from '../model.ts';
import { child, textOf } from '../values.ts';

/**
 * The value of one tag, `tags` being the property that holds all of them: a list of `Key` and `Value`, or a mapping.
 * Absent where the text proves that the template sets no such tag. Tags of the whole stack, which CloudFormation adds
 * to its resources, and the `aws:` tags that it makes by itself are not seen.
 */
export function tagOf(tags: Value, key: string): Value {
  if (key.startsWith('aws:')) return unknownAt(tags);
  if (tags.kind !== 'list')
    return tags.kind === 'mapping' || tags.kind === 'absent' ? child(tags, key) : unknownAt(tags);
  const keys = tags.items.map(item => textOf(child(item, 'Key')));
  const item = tags.items[keys.indexOf(key)];
  if (item !== undefined) return child(item, 'Value');
  return tags.open || keys.includes(undefined) ? unknownAt(tags) : { kind: 'absent', span: tags.span };
}

function unknownAt({ span }: Value): Value {
  return { kind: 'unknown', span };
}
