import { lookUp } from '../../lookUp.ts';
import type { Rule } from '../../rule.ts';
import { askText, get, textOf } from '../../values.ts';

export const rdsPostgresVulnerableLogFdw: Rule = {
  id: 'rds-postgres-vulnerable-log-fdw',
  title: 'PostgreSQL that lets its users read files of the host',
  category: 'security',
  severity: 'error',
  // The weakness is known and described in public.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['EngineVersion', 'Engine'],
  message: 'runs a version in which database users can read files and credentials of the host (AWS-2022-004)',
  why: 'In old minor versions the extension `log_fdw` did not check paths, so that a privileged database user could read files of the host, with credentials of the service among them. AWS has withdrawn these versions since and described the weakness in bulletin AWS-2022-004.',
  how: 'Fails for PostgreSQL before 13.3, 12.7, 11.12, 10.17 and 9.6.22, and for Aurora PostgreSQL before 11.9 and 10.14. A version without its minor part passes, because AWS then takes a newer one.',
  links: [
    'https://aws.amazon.com/security/security-bulletins/AWS-2022-004/',
    'https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-versions.html',
  ],
  sameAs: {},
  check(database, report) {
    const fixed = lookUp(fixedMinors, textOf(get(database, 'Engine'))?.toLowerCase() ?? '');
    const version = get(database, 'EngineVersion');
    if (fixed !== undefined && askText(version, text => isOlder(text, fixed)) === true) report(version);
  },
};

type Minors = Readonly<Record<string, number>>;

/** First minor version without the weakness, by engine and major version. Source: AWS-2022-004, 2022-04-11. */
const fixedMinors: Readonly<Record<string, Minors>> = {
  postgres: { '13': 3, '12': 7, '11': 12, '10': 17, '9.6': 22 },
  'aurora-postgresql': { '11': 9, '10': 14 },
};

function isOlder(version: string, fixed: Minors): boolean {
  const [, major = '', minor] = /^(9\.\d+|\d+)\.(\d+)$/.exec(version) ?? [];
  const first = fixed[major];
  return first !== undefined && minor !== undefined && Number(minor) < first;
}
