import { multiAzCluster } from '../../engines/instanceClasses.ts';
import type { Rule } from '../../rule.ts';
import { reportImpossibleClass } from '../instanceClass.ts';
import { isMultiAzCluster } from './subject.ts';

export const rdsClusterInstanceClassValid: Rule = {
  id: 'rds-cluster-instance-class-valid',
  title: 'Instance class that a Multi-AZ DB cluster cannot have',
  category: 'correctness',
  severity: 'error',
  // RDS refuses to create the cluster.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['DBClusterInstanceClass', 'Engine'],
  message: 'asks for an instance class that a Multi-AZ DB cluster cannot have',
  why: 'The three instances of a Multi-AZ DB cluster write to a disk of their own, so only classes with a local NVMe disk will do: db.m5d, db.m6gd, db.m6id, db.m6idn, db.m8gd, db.r5d, db.r6gd, db.r6id, db.r6idn, db.r8gd, db.x2iedn and db.c6gd. RDS refuses others, and the deployment is rolled back.',
  how: 'Looks at clusters with the engine `mysql` or `postgres`. Fails for the classes without such a disk that were there when the list was made, and for names without `db.`. Families that are newer pass. Once the list is a year old it is a hint.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html'],
  sameAs: { 'cfn-lint': ['E3694'], 'cloudformation-validate': ['E3694'] },
  check(cluster, report, { today }) {
    if (isMultiAzCluster(cluster) !== true) return;
    reportImpossibleClass(cluster, 'DBClusterInstanceClass', multiAzCluster, report, today);
  },
};
