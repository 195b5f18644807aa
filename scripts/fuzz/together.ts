import { applyEdits } from '../../src/core/document.ts';
import { fixAll, offers } from '../../src/core/fixes.ts';
import { isHarmless } from '../../src/core/impact.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, TextEdit, Value } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../../test/assets.ts';
import { strictly } from './promises.ts';

// All harmless fixes at once do what each of them does in its turn.

/** More rounds than any text needs: fixes that collide wait for the next one. */
const mostRounds = 10;
const mostFixes = 500;

type NextEdits = (document: Document) => readonly TextEdit[];

/** What is not as it should be when everything harmless is fixed. */
export async function togetherViolations(document: Document, languageId: string): Promise<readonly string[]> {
  const once = await settled(document, languageId, mostRounds, allEdits);
  const slowly = await settled(document, languageId, mostFixes, firstEdits);
  if (typeof once === 'string') return [`all fixes at once: ${once}`];
  if (typeof slowly === 'string') return [`one fix after the other: ${slowly}`];
  return meaning(once) === meaning(slowly) ? [] : ['all fixes at once and one after the other differ'];
}

/** Fixes until nothing is left to be fixed; answers what went wrong. */
async function settled(
  document: Document,
  languageId: string,
  most: number,
  next: NextEdits,
): Promise<Document | string> {
  let current = document;
  for (let round = 0; round < most; round += 1) {
    const edits = next(current);
    if (edits.length === 0) return current;
    const after = await read(applyEdits(current.text, edits), languageId, assets);
    if (after === undefined) return 'the text is not read any more';
    current = after;
  }
  return 'each asks for another';
}

function allEdits(document: Document): readonly TextEdit[] {
  return fixAll(document, lint(document, rules, strictly));
}

function firstEdits(document: Document): readonly TextEdit[] {
  for (const finding of lint(document, rules, strictly)) {
    const offer = offers(document, finding).find(({ fix }) => isHarmless(fix));
    if (offer !== undefined) return offer.edits;
  }
  return [];
}

/** What the resources say, in whatever order. */
function meaning({ resources, resourcesByDefault }: Document): string {
  const all = [...resources, ...resourcesByDefault].map(({ name, body }) => `${name} ${said(body)}`);
  return all.toSorted().join('\n');
}

function said(value: Value): string {
  if (value.kind === 'mapping') {
    const entries = [...value.entries].map(([key, one]) => `${key}: ${said(one)}`);
    return `{${entries.toSorted().join()}${value.open ? '…' : ''}}`;
  }
  if (value.kind === 'list') return `[${value.items.map(said).join()}${value.open ? '…' : ''}]`;
  if (value.kind === 'choice') return `(${value.alternatives.map(said).join('|')})`;
  const { span: _, key: __, ...rest } = value;
  return JSON.stringify(rest);
}
