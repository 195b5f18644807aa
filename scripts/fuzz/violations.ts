import { read } from '../../src/core/read.ts';
import { assets } from '../../test/assets.ts';
import { layoutViolations } from './layouts.ts';
import { promisesOf } from './promises.ts';
import type { Sample } from './samples.ts';
import { togetherViolations } from './together.ts';

/** What the fixes of a text do that none may; nothing where the text holds no database. */
export async function violationsOf(sample: Sample): Promise<readonly string[]> {
  const { text, languageId } = sample;
  const document = await read(text, languageId, assets);
  if (document === undefined) return [];
  const { violations } = await promisesOf(document, languageId);
  return [
    ...violations,
    ...(await layoutViolations(sample, document)),
    ...(await togetherViolations(document, languageId)),
  ];
}
