import type { Change, Fix, Resource } from '../../model.ts';
import { fix, type Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { not } from '../answers.ts';
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
  check(group, report, context) {
    const isUsed = usersOf(group, context.resources).resources.some(isAuroraMysql);
    if (familyOf(group)?.engine !== 'aurora-mysql' || !isUsed) return;

    const logging = parameterOf(group, 'server_audit_logging');
    const events = parameterOf(group, 'server_audit_events');
    const isOff = logging.kind === 'absent' ? true : not(isOn(logging));
    const on = isOff === true ? [settingParameter(group, 'server_audit_logging', '1')] : [];
    const fixes = events.kind === 'absent' ? chooseEvents(group, on) : [fix(about('the chosen events'), ...on)];
    if (isOff === true) report(logging, { fixes });
    if (isOff === false && events.kind === 'absent') {
      report(events, { message: 'writes an empty audit log: server_audit_events names no events', fixes });
    }
  },
};

function isAuroraMysql(cluster: Resource): boolean {
  return isOneOf(get(cluster, 'Engine'), ['aurora-mysql']) === true;
}

function chooseEvents(group: Resource, on: readonly Change[]): Fix[] {
  const choices = { connections: 'CONNECT', 'connections and statements': 'CONNECT,QUERY' };
  return Object.entries(choices).map(([what, events]) =>
    fix({ ...about(what), isChoice: true }, ...on, settingParameter(group, 'server_audit_events', events)),
  );
}

function about(what: string): Omit<Fix, 'changes'> {
  return { title: `Write ${what} into the audit log`, impact: 'none' };
}
