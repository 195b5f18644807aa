import type { Fix, Resource, Value } from '../../model.ts';
import { appending, fix } from '../../rule.ts';
import { child, get, isPresent, itemsOf, textOf } from '../../values.ts';

interface Attribute {
  readonly name: string;
  readonly at: Value;
  /** Place in its list. */
  readonly index: number;
}

/** Attribute names that are written down; complete when the text proves that there are no others. */
interface Attributes {
  readonly found: readonly Attribute[];
  readonly complete: boolean;
}

export function definitionsOf(table: Resource): Attributes {
  return namesIn(get(table, 'AttributeDefinitions'));
}

/** The attributes that the keys of the table and of its indexes use, each once. */
export function keysOf(table: Resource): Attributes {
  const schemas = [get(table, 'KeySchema'), ...indexesOf(table)].map(namesIn);
  return {
    found: schemas.flatMap(({ found }) => found).filter(isFirst),
    complete:
      schemas.every(({ complete }) => complete) &&
      // A vector index has attributes of its own, and whether they may be defined is not documented.
      isPresent(get(table, 'VectorIndexes')) === false,
  };
}

/** The type of the attribute is the author's to know: one fix for each. */
export function defineAttribute(table: Resource, name: string): Fix[] {
  const types = { S: 'string', N: 'number', B: 'binary' };
  return Object.entries(types).map(([type, word]) =>
    fix(
      { title: `Define ${name} as a ${word}`, impact: 'none', isChoice: true },
      appending(table, 'AttributeDefinitions', { AttributeName: name, AttributeType: type }),
    ),
  );
}

function indexesOf(table: Resource): readonly Value[] {
  return ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes'].flatMap(property => {
    const indexes = get(table, property);
    if (isPresent(indexes) === false) return [];
    // Indexes that cannot be counted stand for one whose key is not known.
    return itemsOf(indexes)?.map(index => child(index, 'KeySchema')) ?? [indexes];
  });
}

function namesIn(list: Value): Attributes {
  const items = list.kind === 'list' ? list.items : [];
  const names = items.map((item, index) => {
    const at = child(item, 'AttributeName');
    return { name: textOf(at), at, index };
  });
  const found = names.flatMap(({ name, at, index }) => (name === undefined ? [] : [{ name, at, index }]));
  return { found, complete: itemsOf(list) !== undefined && found.length === names.length };
}

function isFirst({ name }: Attribute, index: number, all: readonly Attribute[]): boolean {
  return all.findIndex(other => other.name === name) === index;
}
