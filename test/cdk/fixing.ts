import { applyEdits } from '../../src/core/document.ts';
import { offers } from '../../src/core/fixes.ts';
import { lint } from '../../src/core/lint.ts';
import { rules } from '../../src/core/rules/index.ts';
import { readCdk } from './reading.ts';

/** What the fixes make of a TypeScript file that a rule offers for one finding, by their titles. */
export async function fixesOf(rule: string, text: string, index = 0): Promise<Readonly<Record<string, string>>> {
  const document = await readCdk(text);
  const known = rules.filter(({ id }) => id === rule);
  const finding = lint(document, known, { profile: 'strict', severities: {}, today: '2026-11-20' })[index];
  if (finding === undefined) throw new Error(`${rule} finds nothing at ${index}`);
  return Object.fromEntries(offers(document, finding).map(({ fix, edits }) => [fix.title, applyEdits(text, edits)]));
}
