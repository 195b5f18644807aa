import assert from 'node:assert/strict';
import { parserFor } from '../../../src/core/cdk/grammars.ts';
import { lint } from '../../../src/core/lint.ts';
import type { Document, Value } from '../../../src/core/model.ts';
import { cdkCodes } from '../../../src/core/recipes/cdk/index.ts';
import { recipes } from '../../../src/core/recipes/index.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { assets } from '../../assets.ts';
import { readCdk } from '../../cdk/reading.ts';
import { emptyStacks } from './emptyStacks.ts';
import { inserted, languageOf } from './stacks.ts';

/** Rules of `strict` whose wish a recipe leaves to its user, and why. */
const accepted: Readonly<Record<string, string>> = {
  'rds-resource-tags': 'Tags belong to the stack, which hands them on to its resources',
  'rds-instance-plaintext-master-username': 'The name is no secret; the password is kept by RDS',
  'rds-non-default-port': 'Clients expect the port, and only the network reaches it',
  'elasticache-non-default-port': 'As for RDS',
  'docdb-non-default-port': 'As for RDS',
  'redshift-non-default-port': 'As for RDS',
  'dynamodb-globaltable-cmk': 'Every Region needs a key of its own, which only the user can name',
};

/** What makes no resource until something uses it. */
const unattached: readonly string[] = ['rds-parameter-group'];

const languageIds = Object.keys(emptyStacks);

describe('recipes in CDK', () => {
  it('belong to recipes', () => {
    const ids = recipes.map(({ id }) => id);
    assert.deepEqual(
      Object.keys(cdkCodes).filter(id => !ids.includes(id)),
      [],
    );
  });

  for (const [id, code] of Object.entries(cdkCodes)) {
    describe(id, () => {
      const texts = new Map<string, string>();
      before(async () => {
        for (const languageId of languageIds) texts.set(languageId, await inserted(code, languageId));
      });

      for (const languageId of languageIds) {
        it(`is whole, within the margin and known to the reader in ${languageId}`, async () => {
          const text = texts.get(languageId) ?? '';
          const language = languageOf(languageId);
          const tree = (await parserFor(language.grammar, assets)).parse(text);
          assert.equal(tree?.rootNode.hasError, false, text);
          tree.delete();
          assert.deepEqual(
            text.split('\n').filter(line => isTooLong(line) || /\s$/.test(line)),
            [],
          );
          const document = await readCdk(text, language);
          assert.deepEqual(outlineOf(document), outlineOf(await readCdk(texts.get('typescript') ?? '')));
          assert.equal(document.resources.length > 0, !unattached.includes(id));
        });

        it(`satisfies the strict rules in ${languageId}`, async () => {
          const document = await readCdk(texts.get(languageId) ?? '', languageOf(languageId));
          const configuration = { profile: 'strict', severities: {}, today: '2026-11-20' } as const;
          const found = lint(document, rules, configuration).filter(({ rule }) => !(rule in accepted));
          assert.deepEqual(
            found.map(({ rule, message }) => `${rule}: ${message}`),
            [],
          );
        });
      }
    });
  }
});

/** Long names of classes, behind which nothing but their properties comes, cannot be broken. */
function isTooLong(line: string): boolean {
  return line.length > 110 && !/(?:&[\w.]+\{|new \w+Props|create\(this, "\w+"\))$/.test(line);
}

/** The resources as they are read, without their places. */
function outlineOf({ resources }: Document): readonly unknown[] {
  return resources.map(({ name, type, properties, body }) => [
    name,
    type,
    plain(properties),
    plain(body.entries.get('DeletionPolicy')),
  ]);
}

function plain(value: Value | undefined): unknown {
  switch (value?.kind) {
    case 'literal':
      return value.value;
    case 'list':
      return value.items.map(plain);
    case 'mapping':
      return Object.fromEntries([...value.entries].map(([key, inner]) => [key, plain(inner)]));
    case 'reference':
      // Java and C# do not tell of every class which module it is of.
      return `reference to ${value.target.replace(/^(?:\*|[\w-]+)\./, '')}`;
    default:
      return value?.kind;
  }
}
