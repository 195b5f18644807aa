import type { Fix, Resource, Value } from '../../model.ts';
import { fix, removing, type Rule } from '../../rule.ts';
import { child, effective, get, isPresent, itemsOf, textOf } from '../../values.ts';
import { every, type Answer } from '../answers.ts';
import { goOnDemand, isProvisioned, onDemand, throughput } from './billing.ts';
import { isScaled, scalingIdOf, targetsIn } from './scaling.ts';

export const dynamodbTableAutoscaling: Rule = {
  id: 'dynamodb-table-autoscaling',
  title: 'Provisioned DynamoDB table without auto scaling',
  category: 'performance',
  severity: 'information',
  // Fixed capacity is wrong for most loads; on a development table it hardly matters.
  profiles: ['recommended'],
  resources: ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'],
  properties: ['BillingMode', throughput],
  message: 'has a fixed capacity: it throttles above it and is paid for below it',
  why: 'A provisioned table takes as many reads and writes as it was given units for. Auto scaling moves the units with the load, and on-demand mode needs none.',
  how: 'Fails when `BillingMode` is `PROVISIONED` or left out, and for a `SimpleTable` of SAM that has `ProvisionedThroughput`, where the file has no scalable target with a policy or a schedule for the reads and for the writes of the table, or of a global secondary index. Where the file has targets whose `ResourceId` is put together with `Fn::Sub` or `Fn::Join`, nothing is said.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html',
  ],
  sameAs: {
    'Security Hub': ['DynamoDB.1'],
    'AWS Config': ['dynamodb-autoscaling-enabled'],
    'cdk-nag': [
      'HIPAA.Security-DynamoDBAutoScalingEnabled',
      'NIST.800.53.R4-DynamoDBAutoScalingEnabled',
      'NIST.800.53.R5-DynamoDBAutoScalingEnabled',
    ],
    Prowler: ['dynamodb_table_autoscaling_enabled'],
  },
  check(table, report, context) {
    const id = scalingIdOf(table);
    if (id === undefined || isOfFixedCapacity(table) !== true) return;
    const fixed = (of: string) =>
      (['Read', 'Write'] as const).filter(it => isScaled(of, it, context.resources) === false);
    const [first, ...others] = fixed(id);
    if (first !== undefined) {
      const message = others.length > 0 ? undefined : `scales only one of its capacities: ${words[first]} stay fixed`;
      const fixes = targetsIn(context.resources).length === 0 ? fixesFor(table) : [];
      report(modeOf(table), { ...(message !== undefined && { message }), fixes });
      return;
    }
    for (const { name, at } of indexesOf(table)) {
      const message = `scales, but its index ${name} does not: a full index throttles writes to the table`;
      if (fixed(`${id}/index/${name}`).length > 0) report(at, { message });
    }
  },
};

/** A `SimpleTable` has no billing mode: its throughput alone makes it provisioned. */
function isOfFixedCapacity(table: Resource): Answer {
  return every(isSimple(table) ? true : isProvisioned(table), isPresent(get(table, throughput)));
}

function modeOf(table: Resource): Value {
  return isSimple(table) ? get(table, throughput) : effective(table, 'BillingMode');
}

function fixesFor(table: Resource): readonly Fix[] {
  return isSimple(table) ? [fix(onDemand, removing(table, throughput))] : goOnDemand(table);
}

function isSimple({ type }: Resource): boolean {
  return type === 'AWS::Serverless::SimpleTable';
}

const words = { Read: 'reads', Write: 'writes' } as const;

function indexesOf(table: Resource) {
  return (itemsOf(get(table, 'GlobalSecondaryIndexes')) ?? []).flatMap(index => {
    const at = child(index, 'IndexName');
    const name = textOf(at);
    return name === undefined ? [] : [{ name, at }];
  });
}
