import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isOneOf, isPresent } from '../../values.ts';
import { membersOf } from '../clusterMembers.ts';
import type { Pointing } from '../links.ts';
import { checkCapacity, isServerless } from './capacity.ts';
import { clusterOf } from './membership.ts';
import { isClusterCopy } from './subject.ts';

export const rdsServerlessv2Capacity: Rule = {
  id: 'rds-serverlessv2-capacity',
  title: 'Capacity of Serverless v2 out of order',
  category: 'correctness',
  severity: 'error',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance'],
  properties: ['ServerlessV2ScalingConfiguration', 'DBInstanceClass'],
  message: 'cannot be created: its serverless capacity is not one that Aurora has',
  why: 'Aurora counts serverless capacity in half units (ACUs) from 0 to 256 and refuses anything else. An instance of the class `db.serverless` can only be created in a cluster that says between which capacities it scales.',
  how: 'Fails when `MinCapacity` is over `MaxCapacity`, when one of them is no multiple of 0.5, is below 0 or over 256, or when `MaxCapacity` is below 1; and on an instance of the class `db.serverless` whose cluster has no `ServerlessV2ScalingConfiguration`. Hints tell of a capacity that no instance uses, of a minimum of 0 without `SecondsUntilAutoPause`, and of a minimum below 2 with Performance Insights, on the cluster or on one of its serverless instances.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html'],
  sameAs: {},
  check(database, report, context) {
    if (database.type === 'AWS::RDS::DBInstance') {
      const cluster = clusterWithoutCapacity(database, context.resources);
      if (cluster === undefined) return;
      const message = `cannot be created: its cluster ${cluster.name} has no ServerlessV2ScalingConfiguration`;
      report(get(database, 'DBInstanceClass'), { message });
    } else if (isPresent(get(database, 'ServerlessV2ScalingConfiguration')) === true) {
      const members = membersOf(database, context.resources);
      checkCapacity(database, members.resources, report);
      if (!isUnused(members)) return;
      const message = 'has a serverless capacity that none of its instances uses';
      report(get(database, 'ServerlessV2ScalingConfiguration'), { severity: 'hint', message });
    }
  },
};

/** The cluster of a serverless instance, where it certainly says no capacity. */
function clusterWithoutCapacity(instance: Resource, resources: readonly Resource[]): Resource | undefined {
  if (!isServerless(instance)) return undefined;
  const cluster = clusterOf(instance, resources);
  if (cluster === undefined || isClusterCopy(cluster) !== false) return undefined;
  return isPresent(get(cluster, 'ServerlessV2ScalingConfiguration')) === false ? cluster : undefined;
}

function isUnused({ resources: members, isComplete }: Pointing): boolean {
  const classes = members.map(member => isOneOf(get(member, 'DBInstanceClass'), ['db.serverless']));
  return isComplete && classes.length > 0 && classes.every(isServerlessClass => isServerlessClass === false);
}
