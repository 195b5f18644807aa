import { docdbInstance } from '../../engines/instanceClasses.ts';
import type { Rule } from '../../rule.ts';
import { reportImpossibleClass } from '../instanceClass.ts';

export const docdbInstanceClassValid: Rule = {
  id: 'docdb-instance-class-valid',
  title: 'Instance class that DocumentDB does not have',
  category: 'correctness',
  severity: 'error',
  // DocumentDB refuses to create the instance.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DocDB::DBInstance'],
  properties: ['DBInstanceClass'],
  message: 'asks for an instance class that DocumentDB does not have',
  why: 'DocumentDB runs on memory-optimized classes, on `db.t3.medium` and `db.t4g.medium`, and on `db.serverless`. It refuses others, and the deployment is rolled back.',
  how: 'Fails for names without `db.`, for the general-purpose families of RDS such as `db.m5`, for families that DocumentDB never had (t1, t2, r3), and for other sizes of t3 and t4g than medium. Which classes a Region or a version offers is not judged, and neither are families that are newer than the list. Once the list is a year old it is a hint.',
  links: ['https://docs.aws.amazon.com/documentdb/latest/devguide/db-instance-classes.html'],
  sameAs: { 'cfn-lint': ['E3620'], 'cloudformation-validate': ['E3620'] },
  check(instance, report, { today }) {
    reportImpossibleClass(instance, 'DBInstanceClass', docdbInstance, report, today);
  },
};
