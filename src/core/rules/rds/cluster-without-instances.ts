import type { Rule } from '../../rule.ts';
import { membersOf } from '../clusterMembers.ts';
import { needsInstances } from './auroraInstances.ts';

export const rdsClusterWithoutInstances: Rule = {
  id: 'rds-cluster-without-instances',
  title: 'Aurora cluster without an instance',
  category: 'correctness',
  severity: 'hint',
  // The instances may stand in another stack, which this file does not tell.
  profiles: [],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['DBClusterIdentifier', 'Engine'],
  message: 'has no instance in this file: unless another stack adds one, nobody answers for it',
  why: 'An Aurora cluster is storage and a name. Without an instance it is created and charged, and every connection is refused.',
  how: 'Fails when no `AWS::RDS::DBInstance` of the file names the Aurora cluster in its `DBClusterIdentifier`. Serverless v1, Limitless and secondary clusters of a global database may do without and are left out. Where an instance may belong to it, and where a nested stack could add one, nothing is said.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.CreateInstance.html'],
  sameAs: {},
  check(cluster, report, context) {
    if (needsInstances(cluster) !== true) return;

    const members = membersOf(cluster, context.resources);
    if (members.resources.length === 0 && members.isComplete) report({ kind: 'absent', span: cluster.nameSpan });
  },
};
