import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFile } from '../../scripts/generate-l10n.ts';
import { project } from '../../scripts/host/paths.ts';

type Texts = Readonly<Record<string, string>>;

/** The languages that something is translated into, such as `de`. */
const languages = [
  ...new Set(
    [...globSync('l10n/bundle.l10n.*.json', { cwd: project }), ...globSync('package.nls.*.json', { cwd: project })].map(
      file => file.split('.').at(-2) ?? '',
    ),
  ),
];

describe('the translations', () => {
  it('are into German', () => {
    assert.deepEqual(languages, ['de']);
  });

  for (const language of languages) {
    for (const [english, translated] of [
      [bundleFile, `l10n/bundle.l10n.${language}.json`],
      ['package.nls.json', `package.nls.${language}.json`],
    ] as const) {
      describe(translated, () => {
        const from = textsIn(english);
        const to = textsIn(translated);

        it('has every text and no other, in the order of the English file', () => {
          assert.deepEqual(Object.keys(to), Object.keys(from));
        });

        it('leaves nothing empty', () => {
          assert.deepEqual(
            keysWhere(to, text => text.trim() === '' || text !== text.trim()),
            [],
          );
        });

        it('puts in the same things, and leads to the same places', () => {
          for (const [key, text] of Object.entries(from)) assert.deepEqual(fixedIn(to[key]), fixedIn(text), key);
        });

        it('ends as the English does', () => {
          const differing = keysWhere(to, (text, key) => endOf(text) !== endOf(from[key] ?? ''));
          assert.deepEqual(differing, []);
        });
      });
    }
  }
});

function textsIn(file: string): Texts {
  const texts: Texts = JSON.parse(readFileSync(path.join(project, file), 'utf8'));
  return texts;
}

function keysWhere(texts: Texts, holds: (text: string, key: string) => boolean): readonly string[] {
  return Object.keys(texts).filter(key => holds(texts[key] ?? '', key));
}

/** What is the same in every language: what is put in, commands, code, names of settings and of the product. */
function fixedIn(text = ''): readonly string[] {
  const found = text.match(/\{\w+\}|\(command:[\w.]+\)|`[^`]+`|AWS Database Lens|\n|\.db-lens\.yaml|AWS::[\w:]+/g);
  return [...(found ?? [])].toSorted();
}

function endOf(text: string): string {
  return /[.…?:]*$/.exec(text)?.[0] ?? '';
}
