import { fix, removing, type Rule } from '../../rule.ts';
import { askText, get, isTrue } from '../../values.ts';

export const rdsDomainAndIamExclusive: Rule = {
  id: 'rds-domain-and-iam-exclusive',
  title: 'IAM authentication on an engine without it',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['EnableIAMDatabaseAuthentication', 'Engine', 'Domain'],
  message: 'cannot be deployed: its engine has no IAM authentication',
  why: 'Only MariaDB, MySQL and PostgreSQL take IAM tokens. Oracle, SQL Server and Db2 can join a directory with `Domain` and use Kerberos instead. RDS refuses the property for them.',
  how: 'Fails when `EnableIAMDatabaseAuthentication` is true with an engine of Oracle, SQL Server or Db2, RDS Custom among them.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'],
  sameAs: {},
  check(instance, report) {
    const iam = get(instance, 'EnableIAMDatabaseAuthentication');
    const lacksIam = askText(get(instance, 'Engine'), engine => /^(?:custom-|oracle-|sqlserver-|db2-)/.test(engine));
    if (isTrue(iam) !== true || lacksIam !== true) return;
    const remove = fix(
      { title: 'Remove EnableIAMDatabaseAuthentication', impact: 'none' },
      removing(instance, 'EnableIAMDatabaseAuthentication'),
    );
    report(iam, { fixes: [remove] });
  },
};
