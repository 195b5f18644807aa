import { lookUp } from '../../lookUp.ts';
import type { Rule } from '../../rule.ts';
import { askText, get, textOf } from '../../values.ts';
import { some } from '../answers.ts';
import { isCopy, isMember } from './subject.ts';

export const rdsReservedMasterUsername: Rule = {
  id: 'rds-reserved-master-username',
  title: 'Master user name that the engine refuses',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['MasterUsername', 'Engine'],
  message: 'cannot be created: its engine reserves the name of its master user',
  why: 'RDS keeps some names for itself, engines have reserved words, and each engine has a longest name. CloudFormation checks none of it, so that only AWS refuses the database, in the middle of the deployment.',
  how: 'Fails for `rdsadmin` on every engine and for `admin` and `user` on PostgreSQL; for a name that does not begin with a letter; and for one that is longer than the engine allows: 16 characters for MySQL, MariaDB and Db2, 30 for Oracle, 63 for PostgreSQL, 128 for SQL Server. Members, replicas and restored databases take the user of their source.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
  ],
  sameAs: {},
  check(database, report) {
    if (some(isMember(database), isCopy(database)) !== false) return;
    const name = get(database, 'MasterUsername');
    const family = familyOf(textOf(get(database, 'Engine')) ?? '');
    const most = lookUp(longest, family) ?? 128;
    const reserved = ['rdsadmin', ...(family === 'postgres' ? ['admin', 'user'] : [])];
    if (askText(name, text => reserved.includes(text)) === true) report(name);
    if (askText(name, text => text.length > most) === true) {
      report(name, { message: `cannot be created: the name of its master user is longer than ${most} characters` });
    }
    // MariaDB alone is not said to ask for a letter.
    if (family !== 'mariadb' && askText(name, text => text !== '' && !/^[a-z]/.test(text)) === true) {
      report(name, { message: 'cannot be created: the name of its master user must begin with a letter' });
    }
  },
};

/** The first word of the engine's name, those of Aurora by the engine that it is compatible with. */
function familyOf(engine: string): string {
  const name = engine.toLowerCase().replace(/^(?:custom|aurora)-/, '');
  return name === 'postgresql' ? 'postgres' : (name.split('-')[0] ?? '');
}

/** Source: MasterUsername in the CloudFormation template reference of AWS::RDS::DBInstance, as of 2026-11-20. */
const longest: Readonly<Record<string, number>> = {
  mysql: 16,
  mariadb: 16,
  db2: 16,
  oracle: 30,
  postgres: 63,
};
