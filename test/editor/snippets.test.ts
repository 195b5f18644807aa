import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { recipes } from '../../src/core/recipes/index.ts';
import { extentOf, resourceText, templateText } from '../../src/core/recipes/render.ts';
import { closeAll, open } from './editing.ts';

const before = { yaml: 'Resources:\n  ', json: '{\n  "Resources": {\n    ' };

describe('snippets', () => {
  afterEach(closeAll);

  for (const language of ['yaml', 'json'] as const) {
    for (const id of ['rds-secret', 'dms-task', 'template-serverless-api']) {
      it(`leave ${id} behind in ${language} when nothing is typed`, async () => {
        const recipe = recipes.find(candidate => candidate.id === id);
        assert.ok(recipe !== undefined);
        const isTemplate = extentOf(recipe) === 'template';
        const start = isTemplate ? '' : before[language];
        const file = await open(start, language);
        const editor = vscode.window.activeTextEditor;
        assert.ok(editor !== undefined);
        editor.options = { tabSize: 2, insertSpaces: true };
        await vscode.commands.executeCommand('cursorBottom');
        await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: language, name: `aws-db-${id}` });
        const text = isTemplate ? templateText(recipe, language).trimEnd() : resourceText(recipe, language);
        const indent = /[^\n]*$/.exec(start)?.[0] ?? '';
        assert.equal(withoutTrailing(file.getText()), start + text.replaceAll(/\n(?=[^\n])/g, `\n${indent}`));
      });
    }
  }
});

/** VS Code indents blank lines too. */
function withoutTrailing(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '');
}
