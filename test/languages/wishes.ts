import assert from 'node:assert/strict';
import type { CdkLanguage } from '../../src/core/cdk/language.ts';
import { applyEdits } from '../../src/core/document.ts';
import type { Change, Data, Resource } from '../../src/core/model.ts';
import { readCdk } from '../cdk/reading.ts';
import { rootOf } from './parse.ts';

/** What shall be true of a resource: the dotted path in its body, and the value, or nothing for what shall go. */
export type Wish = readonly [path: string, to?: Data];

/** @returns the text with the wishes for its first database granted; undefined where they are refused */
export async function granted(
  text: string,
  language: CdkLanguage,
  ...wishes: readonly Wish[]
): Promise<string | undefined> {
  const document = await readCdk(text, language);
  const [resource] = document.resources;
  assert.ok(resource !== undefined, 'the text has a resource');
  const edits = document.edit(wishes.map(wish => changeOf(resource, wish)));
  if (edits === undefined) return undefined;
  const result = applyEdits(text, edits);
  assert.equal((await rootOf(result, language.grammar)).hasError, false, `no error in ${result}`);
  return result;
}

function changeOf(resource: Resource, [dotted, to]: Wish): Change {
  const path = dotted.split('.');
  return to === undefined ? { verb: 'remove', resource, path } : { verb: 'set', resource, path, to };
}
