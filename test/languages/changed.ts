import assert from 'node:assert/strict';
import type { Data } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { assets } from '../assets.ts';

/** @returns the text after a property of its only resource has been set; undefined where that is not possible */
export async function changed(
  text: string,
  languageId: string,
  property: string,
  to: Data,
): Promise<string | undefined> {
  const document = await read(text, languageId, assets);
  assert.ok(document !== undefined);
  const [resource, ...others] = document.resources;
  assert.ok(resource !== undefined && others.length === 0, 'one resource');
  const edits = document.edit([{ verb: 'set', resource, path: ['Properties', ...property.split('.')], to }]);
  const fromEnd = edits?.toSorted((one, other) => other.span.start - one.span.start);
  return fromEnd?.reduce((old, { span, text: by }) => old.slice(0, span.start) + by + old.slice(span.end), text);
}
