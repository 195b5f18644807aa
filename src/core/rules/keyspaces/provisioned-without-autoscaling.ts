import type { Fix, Resource } from '../../model.ts';
import { fix, removing, setting, type Context, type Rule } from '../../rule.ts';
import { effective, get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { every, not, type Answer } from '../answers.ts';

export const keyspacesProvisionedWithoutAutoscaling: Rule = {
  id: 'keyspaces-provisioned-without-autoscaling',
  title: 'Provisioned Keyspaces table without auto scaling',
  category: 'performance',
  severity: 'information',
  // Fixed capacity is wrong for most loads; on a development table it hardly matters.
  profiles: ['recommended'],
  resources: ['AWS::Cassandra::Table'],
  properties: ['BillingMode.Mode', 'BillingMode.ProvisionedThroughput', 'AutoScalingSpecifications'],
  message: 'has a fixed capacity: it rejects requests above it and is paid for below it',
  why: 'A provisioned table takes as many reads and writes as it was given units for. Auto scaling moves the units with the load, and on-demand mode needs none.',
  how: 'Fails when `BillingMode.Mode` is `PROVISIONED` and reads or writes have no auto scaling, or have it disabled. Left out, the mode is on-demand and passes. A file with scaling targets for Keyspaces is left alone. `PROVISIONED` without `ProvisionedThroughput` is an error, because Keyspaces refuses it.',
  links: [
    'https://docs.aws.amazon.com/keyspaces/latest/devguide/autoscaling.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html',
  ],
  sameAs: {},
  check(table, report, context) {
    const mode = effective(table, 'BillingMode.Mode');
    if (isOneOf(mode, ['provisioned']) !== true) return;
    const fixes = goOnDemand(table);
    if (isPresent(get(table, 'BillingMode.ProvisionedThroughput')) === false) {
      report(mode, { severity: 'error', message: 'cannot be created: its provisioned capacity is not given', fixes });
    } else if (every(scales(table, 'Read'), scales(table, 'Write')) === false && !hasTargets(context)) {
      report(mode, { fixes });
    }
  },
};

function scales(table: Resource, capacity: 'Read' | 'Write'): Answer {
  const path = `AutoScalingSpecifications.${capacity}CapacityAutoScaling`;
  return every(isPresent(get(table, path)), not(isTrue(effective(table, `${path}.AutoScalingDisabled`))));
}

/** Whether Application Auto Scaling may look after a table of the file. */
function hasTargets({ resources }: Context): boolean {
  return resources.some(
    resource =>
      resource.type === 'AWS::ApplicationAutoScaling::ScalableTarget' &&
      isOneOf(get(resource, 'ServiceNamespace'), ['cassandra']) !== false,
  );
}

/** None where settings of single Regions or auto scaling would be left behind. */
function goOnDemand(table: Resource): readonly Fix[] {
  const others = ['AutoScalingSpecifications', 'ReplicaSpecifications'];
  if (others.some(property => isPresent(get(table, property)) !== false)) return [];
  const throughput = isPresent(get(table, 'BillingMode.ProvisionedThroughput')) !== false;
  return [
    fix(
      { title: 'Switch to on-demand', impact: 'cost', consequence: 'charges per request, no interruption' },
      setting(table, 'BillingMode.Mode', 'ON_DEMAND'),
      ...(throughput ? [removing(table, 'BillingMode.ProvisionedThroughput')] : []),
    ),
  ];
}
