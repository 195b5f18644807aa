import assert from 'node:assert/strict';
import { firstParagraph } from '../../scripts/facts/documentation.ts';
import { loadFacts, type Facts, type PropertyFacts } from '../../src/core/facts/facts.ts';
import { assets } from '../assets.ts';

describe('documentation of the facts', () => {
  it('reads well in Markdown', async () => {
    const facts = await loadFacts(assets);
    for (const [where, text] of everyText(facts)) {
      assert.equal((text.match(/`/g) ?? []).length % 2, 0, `${where}: ${text}`);
      assert.doesNotMatch(text, /\]\(|\$\(|:$|\n|(?<!\\)<[a-z]/i, where);
      assert.ok(text.length < 700, where);
    }
  });

  const paragraphs: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'the first paragraph alone': ['What it is.\n\nMore of it.', 'What it is.'],
    'without links': ['A [key](https://aws.example/key) of `[KMS](https://aws.example/kms)` .', 'A key of `KMS`.'],
    'without sentences that point elsewhere': ['It is on. For more information, see the guide.', 'It is on.'],
    'with the list that it ends in': [
      'One of:\n\n- `a` - first.\n- `b` - second.',
      'One of: `a` - first; `b` - second.',
    ],
    'without the beginning of what is no list': ['It is set. An example:\n\n```\n{}\n```', 'It is set.'],
    'without an address alone': ['https://aws.example\n\nWhat it is.', 'What it is.'],
    'with angle brackets as they stand': ['default- <engine>', 'default- \\<engine>'],
  };
  for (const [name, [from, to]] of Object.entries(paragraphs)) {
    it(`is ${name}`, () => assert.equal(firstParagraph(from), to));
  }
});

function* everyText(facts: Facts): Generator<readonly [string, string]> {
  for (const type of facts.types) {
    const known = facts.resource(type);
    if (known === undefined) continue;
    yield [type, known.documentation ?? ''];
    for (const { name, documentation } of known.attributes) yield [`${type}.${name}`, documentation ?? ''];
    yield* within(type, known.properties, new Set());
  }
}

function* within(
  above: string,
  properties: readonly PropertyFacts[],
  seen: Set<string>,
): Generator<readonly [string, string]> {
  for (const { name, documentation, constraints, typeName, properties: nested } of properties) {
    yield [`${above}.${name}`, documentation ?? ''];
    for (const constraint of constraints) yield [`${above}.${name}`, constraint];
    if (typeName === undefined || seen.has(typeName)) continue;
    yield* within(`${above}.${name}`, nested, seen.add(typeName));
  }
}
