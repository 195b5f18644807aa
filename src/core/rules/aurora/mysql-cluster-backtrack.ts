import type { Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { ask, askNumber, get, isOneOf, isPresent } from '../../values.ts';
import { some, type Answer } from '../answers.ts';
import { isServerlessV1 } from '../rds/engineMode.ts';

export const auroraMysqlClusterBacktrack: Rule = {
  id: 'aurora-mysql-cluster-backtrack',
  title: 'Aurora MySQL cluster without backtrack',
  category: 'backup',
  severity: 'hint',
  // It is charged by the changes, and point-in-time restore does much of the same.
  profiles: [],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['BacktrackWindow', 'Engine', 'EngineMode', 'GlobalClusterIdentifier'],
  message: 'cannot be rewound: a wrong statement is undone by restoring a backup into a new cluster',
  why: 'Backtrack takes a cluster back to an earlier time within minutes and in place. A restore from backup makes a new cluster, which takes longer and has another endpoint.',
  how: 'Fails when `BacktrackWindow` of an Aurora MySQL cluster is 0 or missing. Serverless v1 and clusters of a global database, which cannot backtrack, are left out. It has to be turned on when a cluster is created or restored: a running one cannot get it.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html'],
  sameAs: {
    'Security Hub': ['RDS.14'],
    'AWS Config': ['aurora-mysql-backtracking-enabled'],
    'Control Tower': ['CT.RDS.PR.6'],
    'cdk-nag': ['AwsSolutions-RDS14'],
    Guard: ['AURORA_MYSQL_BACKTRACKING_ENABLED'],
    Prowler: ['rds_cluster_backtrack_enabled'],
  },
  check(cluster, report) {
    if (isOneOf(get(cluster, 'Engine'), ['aurora-mysql', 'aurora']) !== true || cannotBacktrack(cluster) !== false)
      return;

    const window = get(cluster, 'BacktrackWindow');
    const isOff = ask(window, leaf => leaf.kind === 'absent' || askNumber(leaf, seconds => seconds === 0));
    if (isOff !== true) return;
    const keep = {
      title: 'Keep a day to backtrack',
      impact: 'cost',
      consequence: 'charged by the changes; only for a cluster that is yet to be created',
    } as const;
    report(window, { fixes: [set(cluster, 'BacktrackWindow', 86_400, keep)] });
  },
};

function cannotBacktrack(cluster: Resource): Answer {
  return some(isServerlessV1(cluster), isPresent(get(cluster, 'GlobalClusterIdentifier')));
}
