import type { Fix, Resource } from '../../model.ts';
import { fix, type Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { familyOf, isOn, parameterOf, settingParameter, usersOf } from '../parameterGroup.ts';

export const auroraMysqlAuditLoggingParameter: Rule = {
  id: 'aurora-mysql-audit-logging-parameter',
  title: 'Aurora MySQL writes no audit log',
  category: 'operations',
  severity: 'information',
  // Who needs an audit trail knows; CloudWatch charges for it.
  profiles: [],
  resources: ['AWS::RDS::DBClusterParameterGroup'],
  properties: ['Parameters', 'Family'],
  message: 'writes no audit log: server_audit_logging is off',
  why: 'Without an audit log nobody can tell later who connected and what they did. Exporting the audit log to CloudWatch does not help: as long as the parameters are off there is nothing in it.',
  how: 'Fails when `server_audit_logging` is off, which is the default, or `server_audit_events` is left out, which means no events. Looks at groups of Aurora MySQL that a cluster of the same file uses.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html'],
  sameAs: { 'Security Hub': ['RDS.45'] },
  check(group, report, { resources }) {
    const isUsed = usersOf(group, resources).resources.some(isAuroraMysql);
    if (familyOf(group)?.engine !== 'aurora-mysql' || !isUsed) return;

    const logging = parameterOf(group, 'server_audit_logging');
    const events = parameterOf(group, 'server_audit_events');
    const fixes =
      events.kind === 'absent'
        ? [audit(group, 'connections', 'CONNECT'), audit(group, 'connections and statements', 'CONNECT,QUERY')]
        : [audit(group, 'the chosen events')];
    if (logging.kind === 'absent' || isOn(logging) === false) report(logging, { fixes });
    else if (isOn(logging) === true && events.kind === 'absent') {
      report(events, { message: 'writes an empty audit log: server_audit_events names no events', fixes });
    }
  },
};

function isAuroraMysql(cluster: Resource): boolean {
  return isOneOf(get(cluster, 'Engine'), ['aurora-mysql']) === true;
}

function audit(group: Resource, what: string, events?: string): Fix {
  const on = settingParameter(group, 'server_audit_logging', '1');
  const about = { title: `Write ${what} into the audit log`, impact: 'none' } as const;
  return events === undefined ? fix(about, on) : fix(about, on, settingParameter(group, 'server_audit_events', events));
}
