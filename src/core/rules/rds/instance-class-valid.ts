import {
  auroraInstance,
  auroraPostgresqlInstance,
  rdsInstance,
  rdsWithoutGraviton,
  type Exclusion,
} from '../../engines/instanceClasses.ts';
import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { engineIdOf } from '../engineVersion.ts';
import { reportImpossibleClass } from '../instanceClass.ts';
import { targetOf } from '../links.ts';
import { isClusterMember } from './subject.ts';

export const rdsInstanceClassValid: Rule = {
  id: 'rds-instance-class-valid',
  title: 'Instance class that the engine cannot have',
  category: 'correctness',
  severity: 'error',
  // RDS refuses to create the instance.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['DBInstanceClass', 'Engine'],
  message: 'asks for an instance class that its engine cannot have',
  why: 'RDS refuses a class that it has given up or does not offer for the engine, and the deployment is rolled back. An instance that runs on a class that has been given up was moved to a newer one, which the template does not say.',
  how: 'Fails for names without `db.`; for the classes that RDS has given up (t1, m1, m2, m3, r3 and, since 2024, t2, m4 and r4); for `db.serverless` outside Aurora; for AWS Graviton classes with SQL Server, Oracle and Db2; and in Aurora for the m, c and z families and for sizes of t3 and t4g that it does not have, such as `db.t3.micro`. Which classes a Region or a version offers is not judged, and neither are families that are newer than the list. The class of Aurora is judged by the `Engine` of the member or of its cluster in the same file. Once the list is a year old it is a hint.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Support.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.SupportAurora.html',
  ],
  sameAs: { 'cfn-lint': ['E3025', 'E3062'], 'cloudformation-validate': ['E3025', 'E3062'] },
  check(resource, report, context) {
    const exclusions = exclusionsFor(resource, context.resources);
    reportImpossibleClass(resource, 'DBInstanceClass', exclusions, report, context.today);
  },
};

function exclusionsFor(instance: Resource, resources: readonly Resource[]): readonly Exclusion[] {
  const cluster = targetOf(get(instance, 'DBClusterIdentifier'), resources, 'AWS::RDS::DBCluster');
  const engine = engineIdOf(instance) ?? (cluster === undefined ? undefined : engineIdOf(cluster));
  switch (engine) {
    case 'aurora-postgresql':
      return [...auroraInstance, ...auroraPostgresqlInstance];
    case 'aurora-mysql':
      return auroraInstance;
    case 'sqlserver':
    case 'oracle':
    case 'db2':
      return [...rdsInstance, ...rdsWithoutGraviton];
    default:
      return isClusterMember(instance) === false ? rdsInstance : [];
  }
}
