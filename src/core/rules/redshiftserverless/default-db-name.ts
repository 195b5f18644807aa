import type { Rule } from '../../rule.ts';
import { effective, isOneOf } from '../../values.ts';

export const redshiftserverlessDefaultDbName: Rule = {
  id: 'redshiftserverless-default-db-name',
  title: 'Serverless namespace with the default database name',
  category: 'security',
  severity: 'hint',
  // A name protects nothing by itself; compliance standards want another one.
  profiles: [],
  resources: ['AWS::RedshiftServerless::Namespace'],
  properties: ['DbName'],
  message: 'keeps the default database name, which everyone knows',
  why: 'A client has to name a database to connect. The default name is the first that an attacker tries, and in production `dev` misleads people too.',
  how: 'Fails when `DbName` is `dev`, or is left out, which means the same.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html'],
  sameAs: {
    'Security Hub': ['RedshiftServerless.7'],
    'AWS Config': ['redshift-serverless-default-db-name-check'],
  },
  check(namespace, report) {
    const name = effective(namespace, 'DbName');
    if (isOneOf(name, ['dev']) === true) report(name);
  },
};
