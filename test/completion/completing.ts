import assert from 'node:assert/strict';
import { completionsAt } from '../../src/core/completion/completions.ts';
import type { CompletionEntry } from '../../src/core/completion/entry.ts';
import { applyEdits } from '../../src/core/document.ts';
import { loadFacts } from '../../src/core/facts/facts.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';
import { expand } from '../recipes/expand.ts';

// Texts in which `|` is the cursor.

export const today = '2026-11-20';

export async function complete(marked: string, languageId = 'yaml'): Promise<readonly CompletionEntry[]> {
  const { text, offset } = cursorIn(marked);
  return completionsAt(text, languageId, offset, { facts: await loadFacts(assets), rules, today, unit: '  ' });
}

export async function labels(marked: string, languageId = 'yaml'): Promise<readonly string[]> {
  return (await complete(marked, languageId)).map(({ label }) => label);
}

/** The text once an entry is accepted and nothing else is typed. */
export async function accept(marked: string, label: string, languageId = 'yaml'): Promise<string> {
  const found = (await complete(marked, languageId)).find(entry => entry.label === label);
  assert.ok(found !== undefined, `${label} is not offered`);
  const { text, offset } = cursorIn(marked);
  const { span, snippet, edits, filter } = found;
  assert.ok(span.start <= offset && offset <= span.end && !text.slice(span.start, span.end).includes('\n'));
  assertFilter(text.slice(span.start, offset), filter);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const all = [...edits, { span, text: expand(snippet).text.replaceAll('\n', newline) }];
  return applyEdits(text, all);
}

function cursorIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** VS Code shows an entry only if what is typed occurs in its filter, letter by letter. */
function assertFilter(typed: string, filter: string): void {
  let at = 0;
  for (const letter of typed.toLowerCase()) {
    at = filter.toLowerCase().indexOf(letter, at) + 1;
    assert.ok(at > 0, `${typed} does not lead to ${filter}`);
  }
}
