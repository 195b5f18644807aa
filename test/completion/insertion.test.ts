import assert from 'node:assert/strict';
import { insertionOf } from '../../src/core/completion/insertion.ts';
import { applyEdits } from '../../src/core/document.ts';
import { recipes } from '../../src/core/recipes/index.ts';
import type { Recipe } from '../../src/core/recipes/recipe.ts';
import { templateText } from '../../src/core/recipes/render.ts';
import { expand } from '../recipes/expand.ts';
import { findingsIn } from '../recipes/findings.ts';

const vault = recipeNamed('backup-vault');

/** The text with the recipe in YAML, of which only the first line is left, so that its place is what a test shows. */
function inserted(marked: string): string {
  return insert(marked, 'yaml', vault).replace(/(\bVault\d?:\n)(?:[ ]{4,}.*\n?)+/, '$1');
}

function insert(marked: string, languageId: string, recipe: Recipe): string {
  const offset = marked.includes('|') ? marked.indexOf('|') : 0;
  const text = marked.replace('|', '');
  const insertion = insertionOf(text, languageId, recipe, offset, '  ');
  assert.ok(insertion !== undefined);
  const edits = [...insertion.edits, { span: insertion.span, text: expand(insertion.snippet).text }];
  return applyEdits(text, edits);
}

function recipeNamed(id: string): Recipe {
  const found = recipes.find(recipe => recipe.id === id);
  assert.ok(found !== undefined);
  return found;
}

describe('insertion of recipes', () => {
  for (const [text, languageId] of [
    ['', 'yaml'],
    ['\n\n', 'yaml'],
    ['', 'json'],
    ['{\n}', 'json'],
    ['{}', 'json'],
  ] as const) {
    it(`makes ${JSON.stringify(text)} a template in ${languageId}`, () => {
      assert.equal(insert(text, languageId, vault), templateText(vault, languageId === 'json' ? 'json' : 'yaml'));
    });
  }

  it('keeps the comments of a file that has nothing else', () => {
    assert.equal(insert('# Ours', 'yaml', vault), `# Ours\n${templateText(vault, 'yaml')}`);
  });

  const yaml: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'behind the last resource',
      'Resources:\n  A:\n    Type: T\n\nOutputs: {}\n|',
      'Resources:\n  A:\n    Type: T\n\n  Vault:\n\nOutputs: {}\n',
    ],
    [
      'where the file ends',
      'Resources:\n  A:\n    Type: T # deep',
      'Resources:\n  A:\n    Type: T # deep\n\n  Vault:\n',
    ],
    [
      'behind the resource that the cursor is in',
      'Resources:\n  A:\n    Ty|pe: T\n  B:\n    Type: T\n',
      'Resources:\n  A:\n    Type: T\n\n  Vault:\n\n  B:\n    Type: T\n',
    ],
    [
      'at the cursor',
      'Resources:\n  A:\n    Type: T\n  |\n  B:\n    Type: T\n',
      'Resources:\n  A:\n    Type: T\n  Vault:\n  B:\n    Type: T\n',
    ],
    ['below an empty section', 'Resources: # all\n', 'Resources: # all\n  Vault:\n'],
    ['in place of an empty object', 'Resources: {}\nOutputs: {}\n', 'Resources:\n  Vault:\nOutputs: {}\n'],
    [
      'in a section that it adds',
      'AWSTemplateFormatVersion: 2010-09-09\n',
      'AWSTemplateFormatVersion: 2010-09-09\n\nResources:\n  Vault:\n',
    ],
  ];
  for (const [what, before, after] of yaml) {
    it(`goes ${what} in YAML`, () => assert.equal(inserted(before).replace(/\n*$/, '\n'), after.replace(/\n*$/, '\n')));
  }

  const json: readonly (readonly [what: string, before: string, names: readonly string[]])[] = [
    ['behind the last resource', '{\n  "Resources": {\n    "A": {}\n  }\n}\n|', ['A', 'Vault']],
    ['behind the resource that the cursor is in', '{ "Resources": { "A": {|}, "B": {} } }', ['A', 'Vault', 'B']],
    ['at the cursor', '{ "Resources": {\n  "A": {}\n  |\n, "B": {} } }', ['A', 'Vault', 'B']],
    ['into an empty section', '{ "Resources": {} }', ['Vault']],
    ['into a section with blanks', '{ "Resources": {\n\n} }', ['Vault']],
    ['into one line', '{"Resources":{"A":{}}}', ['A', 'Vault']],
    ['into a section that it adds', '{\n  "AWSTemplateFormatVersion": "2010-09-09"\n}\n', ['Vault']],
  ];
  for (const [what, before, names] of json) {
    it(`goes ${what} in JSON`, () => {
      const text = insert(before, 'json', vault);
      assert.deepEqual(Object.keys(JSON.parse(text).Resources), names);
    });
  }

  it('lays JSON out as the text is', () => {
    const text = insert('{\n    "Resources": {\n        "A": {}\n    }\n}\n', 'json', vault);
    const [first, second] = text.slice(text.indexOf('"A"')).split('\n').slice(0, 3).slice(1);
    assert.deepEqual([first, second], ['        "Vault": {', '            "Type": "AWS::Backup::BackupVault",']);
    assert.match(text, /\n {8}\}\n {4}\}\n\}\n$/);
  });

  it('takes free names and names the transforms that are needed', () => {
    const text = insert('Resources:\n  Table:\n    Type: T\n', 'yaml', recipeNamed('sam-simple-table'));
    assert.match(text, /^Transform: AWS::Serverless-2016-10-31\nResources:\n {2}Table:\n {4}Type: T\n\n {2}Table2:\n/);
  });

  it('finds no place in other files', () => {
    for (const [text, languageId] of [
      ['apiVersion: v1\nkind: Pod\n', 'yaml'],
      ['services:\n  web: {}\n', 'yaml'],
      ['{ "name": "x" }', 'json'],
      ['Resources: { A: { Type: T } }\n', 'yaml'],
      ['Resources: !Transform x\n', 'yaml'],
    ] as const) {
      assert.equal(insertionOf(text, languageId, vault, 0, '  '), undefined, text);
    }
  });

  for (const recipe of recipes) {
    it(`adds ${recipe.id} twice, and the rules accept both`, async () => {
      for (const languageId of ['yaml', 'json']) {
        const text = insert(insert('', languageId, recipe), languageId, recipe);
        assert.deepEqual(await findingsIn(text, languageId, 'recommended'), []);
        if (languageId === 'json') assert.doesNotThrow(() => JSON.parse(text));
      }
    });
  }
});
