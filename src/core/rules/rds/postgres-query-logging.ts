import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { ask, askNumber, askText, get, isPresent } from '../../values.ts';
import { some, someOf, type Answer } from '../answers.ts';
import { membersOf } from '../clusterMembers.ts';
import { familyOf, groupOf, parameterOf, setParameter, usersOf } from '../parameterGroup.ts';

export const rdsPostgresQueryLogging: Rule = {
  id: 'rds-postgres-query-logging',
  title: 'PostgreSQL logs no statements',
  category: 'operations',
  severity: 'hint',
  // Database Insights shows slow statements without a log.
  profiles: [],
  resources: ['AWS::RDS::DBClusterParameterGroup', 'AWS::RDS::DBParameterGroup'],
  properties: ['Parameters', 'Family'],
  message: 'logs no statements: neither slow queries nor changes of the schema leave a trace',
  why: 'When a database was slow last night, or a table is gone, the log of its statements says which one did it. PostgreSQL logs none by default.',
  how: 'Fails when a group of PostgreSQL or Aurora PostgreSQL sets none of `log_min_duration_statement` (-1 means off), `log_statement` (`none` means off) and `pgaudit.log`. Looks at groups that a database of the same file uses, and passes where the group of a member sets them.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_LogAccess.Concepts.PostgreSQL.html',
  ],
  sameAs: {},
  check(group, report, context) {
    const engine = familyOf(group)?.engine;
    const users = usersOf(group, context.resources).resources;
    if ((engine !== 'postgres' && engine !== 'aurora-postgresql') || users.length === 0) return;
    // The group of an Aurora instance adds to that of its cluster, which is looked at instead.
    if (group.type === 'AWS::RDS::DBParameterGroup' && engine === 'aurora-postgresql') return;
    const members = users.flatMap(user => membersOf(user, context.resources).resources);
    if (someOf([logsStatements(group), ...members.map(member => ownLogging(member, context.resources))]) !== false)
      return;
    const about = { title: 'Log statements that take a second', impact: 'none', isChoice: true } as const;
    report(parameterOf(group, 'log_min_duration_statement'), {
      fixes: [setParameter(group, 'log_min_duration_statement', '1000', about)],
    });
  },
};

function logsStatements(group: Resource): Answer {
  return some(
    isSet(group, 'log_statement'),
    isSet(group, 'pgaudit.log'),
    ask(parameterOf(group, 'log_min_duration_statement'), leaf =>
      leaf.kind === 'absent' ? false : askNumber(leaf, milliseconds => milliseconds >= 0),
    ),
  );
}

function isSet(group: Resource, parameter: string): Answer {
  return ask(parameterOf(group, parameter), leaf =>
    leaf.kind === 'absent' ? false : askText(leaf, text => text !== 'none'),
  );
}

/** Whether a member of a cluster logs statements by a parameter group of its own. */
function ownLogging(member: Resource, resources: readonly Resource[]): Answer {
  if (isPresent(get(member, 'DBParameterGroupName')) === false) return false;
  const group = groupOf(member, resources, 'AWS::RDS::DBParameterGroup');
  return group === undefined ? undefined : logsStatements(group);
}
