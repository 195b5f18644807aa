import assert from 'node:assert/strict';
import { editorFiles, textsIn, textsOf, type Text } from '../../scripts/l10n/texts.ts';

/** Names, which are the same in every language. */
const names = new Set(['AWS Database Lens', 'Markdown', 'CSV', 'SARIF', 'aws-db-']);

/** What the user sees, by what the string becomes. */
const shown =
  /\b(?:title|label|detail|description|placeHolder|placeholder|prompt|tooltip|text|message|name|(?:show\w+Message|quickFix|say|pickRule|CodeAction|DocumentDropEdit|TreeItem|appendText|appendPlaceholder)\(\))$/;

describe('the sources of the editor', () => {
  let texts: readonly Text[] = [];

  before(async () => {
    texts = (await Promise.all(editorFiles().map(textsIn))).flat();
  });

  it('show nothing that cannot be translated', () => {
    assert.ok(texts.some(({ kind }) => kind === 'localised'));
    assert.deepEqual(
      texts.filter(isRaw).map(({ place, text }) => `${place} ${text}`),
      [],
    );
  });

  it('would be caught showing it', async () => {
    const caught = [
      "vscode.window.showErrorMessage('failed');",
      "const item = { label: 'databases' };",
      "item.tooltip = isOpen ? '$(icon) open' : '';",
      'view.message = `${count} found`;',
      "const anything = 'Two words';",
      "return 'found nothing';",
    ];
    for (const source of caught) assert.ok((await textsOf(source, 'source')).some(isRaw), source);
    const fine = [
      "vscode.window.showErrorMessage(vscode.l10n.t('It has failed.'));",
      "log.error('It has failed.');",
      "item.contextValue = 'database';",
      "view.message = grouping === 'rule' ? `${name} · ${count}` : l10n.t('{0} found', count);",
      "import * as vscode from 'vscode';",
    ];
    for (const source of fine) assert.deepEqual((await textsOf(source, 'source')).filter(isRaw), [], source);
  });

  it('have messages that can be looked up', async () => {
    for (const call of [
      'l10n.t(`of ${count}`)',
      "l10n.t(isOne ? 'one' : 'two')",
      String.raw`l10n.t('a\nb')`,
      'l10n.t(text)',
    ])
      await assert.rejects(
        textsOf(call, 'source'),
        /^Error: source:1: a message is one string without escapes\.$/,
        call,
      );
  });
});

function isRaw({ text, kind, role }: Text): boolean {
  if (kind === 'localised' || role.startsWith('log.')) return false;
  const words = wordsOf(text);
  if (!/[a-z]/i.test(words) || names.has(words)) return false;
  return shown.test(role) || (!role.endsWith('.id') && isProse(words));
}

/** What is written in a string itself: without what is put in, and without icons and line ends. */
function wordsOf(text: string): string {
  let words = text;
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replaceAll(/\$\{[^{}]*\}|\{\d\}/g, '');
  }
  return words.replaceAll(/\$\([\w-]+\)|\\[nt]|\]\(command:[\w.?]+\)/g, '').trim();
}

function isProse(words: string): boolean {
  return /[a-z]\s+[a-z]/i.test(words) || /^[A-Z][a-z]/.test(words);
}
