import { neptuneInstance } from '../../engines/instanceClasses.ts';
import type { Rule } from '../../rule.ts';
import { reportImpossibleClass } from '../instanceClass.ts';

export const neptuneInstanceClassValid: Rule = {
  id: 'neptune-instance-class-valid',
  title: 'Instance class that Neptune does not have',
  category: 'correctness',
  severity: 'error',
  // Neptune refuses to create the instance.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Neptune::DBInstance'],
  properties: ['DBInstanceClass'],
  message: 'asks for an instance class that Neptune does not have',
  why: 'Neptune runs on memory-optimized classes, on `db.t3.medium` and `db.t4g.medium`, and on `db.serverless`. It refuses others, and the deployment is rolled back. The r4 family went with engine version 1.1.0.0, and no version before that is left.',
  how: 'Fails for names without `db.`, for the general-purpose families of RDS such as `db.m5`, for older generations (t1, t2, r3, r4), and for other sizes of t3 and t4g than medium. Which classes a Region or a version offers is not judged, and neither are families that are newer than the list. Once the list is a year old it is a hint.',
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/instance-types.html'],
  sameAs: { 'cfn-lint': ['E3635'], 'cloudformation-validate': ['E3635'] },
  check(instance, report, { today }) {
    reportImpossibleClass(instance, 'DBInstanceClass', neptuneInstance, report, today);
  },
};
