import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedNamesSource } from '../scripts/generate-cdk-names.ts';
import { cdkConstantsSource } from '../scripts/generate-cdk.ts';
import { generateDocs, rulePagesFolder } from '../scripts/generate-docs.ts';
import { engineVersionsSource } from '../scripts/generate-engines.ts';
import { teamSchema, teamSchemaFile } from '../scripts/generate-team-schema.ts';
import { propertyFactsSource } from '../scripts/facts/propertyFacts.ts';
import { replacementsSource } from '../scripts/facts/replacements.ts';
import { bundleFile, l10nBundle } from '../scripts/generate-l10n.ts';
import { notices, noticesFile } from '../scripts/generate-notices.ts';
import { snippetFiles } from '../scripts/generate-snippets.ts';
import { project } from '../scripts/host/paths.ts';

const remedy = 'is out of date: run `npm run generate`';

describe('generated files', () => {
  let docs: ReadonlyMap<string, string> = new Map();

  before(async () => {
    docs = await generateDocs();
  });

  it('say of the rules what the rules say of themselves', () => {
    assert.ok(docs.size > 0);
    for (const [file, text] of docs) assert.ok(readText(file) === text, `${file} ${remedy}`);
  });

  it('offer as snippets what the recipes are', () => {
    for (const [file, text] of snippetFiles()) assert.ok(readText(file) === text, `${file} ${remedy}`);
  });

  it('hold no page of a rule that is gone', () => {
    const pages = readdirSync(path.join(project, rulePagesFolder)).map(name => `${rulePagesFolder}/${name}`);
    assert.deepEqual(
      pages.filter(file => !docs.has(file)),
      [],
    );
  });

  it('have the facts of the service specification that is installed', async () => {
    const file = 'src/core/generated/replacements.ts';
    assert.ok(unformatted(readText(file)) === unformatted(await replacementsSource()), `${file} ${remedy}`);
  });

  it('have what the service specification says of properties', async () => {
    const file = 'src/core/generated/propertyFacts.json';
    assert.ok(readText(file) === (await propertyFactsSource()), `${file} ${remedy}`);
  });

  it('have in the schema of team files every rule, service and control', () => {
    assert.ok(unformatted(readText(teamSchemaFile)) === unformatted(teamSchema()), `${teamSchemaFile} ${remedy}`);
  });

  it('have the messages of the editor, to be translated', async () => {
    assert.ok(readText(bundleFile) === (await l10nBundle()), `${bundleFile} ${remedy}`);
  });

  it('name the packages that ship, with their licences', async () => {
    assert.ok(readText(noticesFile) === (await notices()), `${noticesFile} ${remedy}`);
  });

  it('have the constants and class names of the aws-cdk-lib that is installed', () => {
    const sources = { cdkConstants: cdkConstantsSource(), cdkSharedNames: sharedNamesSource() };
    for (const [name, source] of Object.entries(sources)) {
      const file = `src/core/generated/${name}.ts`;
      assert.ok(unformatted(readText(file)) === unformatted(source), `${file} ${remedy}`);
    }
  });

  it('have the engine versions of the aws-cdk-lib that is installed', async () => {
    const file = 'src/core/generated/engineVersions.ts';
    assert.ok(unformatted(readText(file)) === unformatted(await engineVersionsSource()), `${file} ${remedy}`);
  });
});

function readText(file: string): string | undefined {
  const address = path.join(project, file);
  return existsSync(address) ? readFileSync(address, 'utf8') : undefined;
}

/** Without white space and trailing commas: the formatter has been over the file, not over its source. */
function unformatted(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, '').replaceAll(/,(?=[\]}])/g, '');
}
