import type { Fix, Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { ask, get, isPresent, textOf } from '../../values.ts';
import type { Answer } from '../answers.ts';
import { throughput } from './billing.ts';

const modes: readonly string[] = ['PROVISIONED', 'PAY_PER_REQUEST'];

export const dynamodbTableBillingModeValid: Rule = {
  id: 'dynamodb-table-billing-mode-valid',
  title: 'BillingMode does not exist',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  properties: ['BillingMode'],
  message: 'cannot be deployed: DynamoDB knows PROVISIONED and PAY_PER_REQUEST only',
  why: 'DynamoDB refuses a table with any other billing mode. Keyspaces calls on-demand `ON_DEMAND`, DynamoDB calls it `PAY_PER_REQUEST`.',
  how: 'Fails when `BillingMode` is anything but `PROVISIONED` or `PAY_PER_REQUEST`, letter case included.',
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html'],
  sameAs: { KICS: ['c333e906-8d8b-4275-b999-78b6318f8dc6'], 'cfn-lint': ['E3030'] },
  check(table, report) {
    const mode = get(table, 'BillingMode');
    if (isKnown(mode) === false) report(mode, { fixes: correct(table, mode) });
  },
};

function isKnown(mode: Value): Answer {
  return ask(mode, leaf =>
    leaf.kind === 'literal' && leaf.value !== '' && leaf.value !== null
      ? modes.includes(String(leaf.value))
      : undefined,
  );
}

/** The mode that is meant, where the table has the throughput that goes with it. */
function correct(table: Resource, mode: Value): readonly Fix[] {
  const meant = meantBy((textOf(mode) ?? '').toLowerCase().replaceAll(/[^a-z]/g, ''));
  const hasThroughput = isPresent(get(table, throughput));
  if (meant === undefined || hasThroughput !== (meant === 'PROVISIONED')) return [];
  return [set(table, 'BillingMode', meant, { title: `Use ${meant}`, impact: 'none' })];
}

function meantBy(letters: string): string | undefined {
  if (letters === 'payperrequest' || letters === 'ondemand') return 'PAY_PER_REQUEST';
  return letters === 'provisioned' ? 'PROVISIONED' : undefined;
}
