import type { Fix, Resource, Value } from '../../model.ts';
import { fix, setting, type Report, type Rule } from '../../rule.ts';
import { child, get, isPresent } from '../../values.ts';
import { faultOf, isHash, isRange, keysIn, localFault, namedTwice, type Key } from './keySchema.ts';

export const dynamodbKeySchemaShape: Rule = {
  id: 'dynamodb-key-schema-shape',
  title: 'Key schema has the wrong shape',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  properties: ['KeySchema', 'LocalSecondaryIndexes.KeySchema', 'GlobalSecondaryIndexes.KeySchema'],
  message: 'cannot be created: a key schema has the wrong shape',
  why: 'The key of a table is one HASH attribute, which places an item, and at most one RANGE attribute, which sorts items of the same place. DynamoDB refuses any other shape.',
  how: 'A key begins with HASH, may go on with RANGE, and uses no attribute twice. Since November 2025 a global secondary index may have up to four attributes of each type, HASH first. A local secondary index has the HASH attribute of the table and a RANGE attribute of its own, and needs a table with a RANGE attribute. Names of indexes differ. What a parameter or a condition decides is not judged.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GlobalSecondaryIndex.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html',
  ],
  sameAs: {},
  check(table, report) {
    const keys = keysIn(get(table, 'KeySchema'));
    const own = keys === undefined ? undefined : faultOf(keys, 1);
    if (keys !== undefined && own !== undefined) report(own.at, { ...own, fixes: reorder(table, keys) });
    for (const index of indexesOf(table, 'GlobalSecondaryIndexes')) {
      const fault = faultOf(keysIn(child(index, 'KeySchema')) ?? [], 4);
      if (fault !== undefined) report(fault.at, fault);
    }
    checkLocal(table, own === undefined ? keys : undefined, report);
    const all = ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes'].flatMap(property => indexesOf(table, property));
    for (const { at, message } of namedTwice(all)) report(at, { message });
  },
};

/** `table` is the key of the table, where it is known to be right. */
function checkLocal(resource: Resource, table: readonly Key[] | undefined, report: Report): void {
  const indexes = indexesOf(resource, 'LocalSecondaryIndexes');
  for (const index of indexes) {
    const keys = keysIn(child(index, 'KeySchema')) ?? [];
    const fault = faultOf(keys, 1) ?? localFault(keys, table ?? []);
    if (fault !== undefined) report(fault.at, fault);
  }
  if (indexes.length === 0 || table === undefined || table.length !== 1 || !table.every(isHash)) return;
  const message = 'cannot be created: local secondary indexes need a table with a RANGE attribute';
  report(get(resource, 'LocalSecondaryIndexes'), { message });
}

function indexesOf(table: Resource, property: string): readonly Value[] {
  const indexes = get(table, property);
  return indexes.kind === 'list' ? indexes.items.filter(index => isPresent(index) === true) : [];
}

/** A key of two attributes that only stand in the wrong order. */
function reorder(table: Resource, [first, second, ...others]: readonly Key[]): readonly Fix[] {
  if (first === undefined || second === undefined || others.length > 0 || !isRange(first) || !isHash(second)) return [];
  const schema = get(table, 'KeySchema');
  if (first.name === undefined || second.name === undefined || schema.kind !== 'list' || schema.items.length !== 2)
    return [];
  return [
    fix(
      {
        title: 'Put the HASH attribute first',
        impact: 'replacement',
        consequence: 'for a new table: another key is another table',
      },
      setting(table, 'KeySchema.0.AttributeName', second.name),
      setting(table, 'KeySchema.0.KeyType', 'HASH'),
      setting(table, 'KeySchema.1.AttributeName', first.name),
      setting(table, 'KeySchema.1.KeyType', 'RANGE'),
    ),
  ];
}
