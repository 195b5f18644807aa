import type { Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { askNumber, effective, get, isPresent } from '../../values.ts';
import { membersOf, shownAmong } from '../clusterMembers.ts';
import { isMultiAzCluster } from './subject.ts';

export const rdsClusterEnhancedMonitoring: Rule = {
  id: 'rds-cluster-enhanced-monitoring',
  title: 'Cluster without enhanced monitoring',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for the measurements, and many teams do without.
  profiles: [],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['MonitoringInterval', 'MonitoringRoleArn'],
  message: 'has no enhanced monitoring: processes and memory of its hosts cannot be seen',
  why: 'The ordinary metrics come once a minute and from outside. Enhanced monitoring measures processes, memory and disks from inside the hosts, down to every second, and shows what a short stall was about.',
  how: 'Fails when `MonitoringInterval` is 0, which is the default. An Aurora cluster fails only where the file shows its instances and one of them has 0 as well. It needs a role in `MonitoringRoleArn`; where there is one, turning it on is offered.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html'],
  sameAs: {
    'Security Hub': ['RDS.6'],
    'AWS Config': ['rds-enhanced-monitoring-enabled'],
  },
  check(cluster, report, context) {
    if (isUnmonitored(cluster) !== true) return;
    const { resources: members } = membersOf(cluster, context.resources);
    const unmonitored = members.filter(member => isUnmonitored(member) === true).map(intervalOf);
    if (isMultiAzCluster(cluster) !== true && unmonitored.length === 0) return;
    const measure = {
      title: 'Monitor every minute',
      impact: 'cost',
      consequence: 'CloudWatch charges for the logs',
    } as const;
    const hasRole = isPresent(get(cluster, 'MonitoringRoleArn')) === true;
    report(shownAmong(cluster, intervalOf(cluster), unmonitored), {
      fixes: hasRole ? [set(cluster, 'MonitoringInterval', 60, measure)] : [],
    });
  },
};

function intervalOf(database: Resource): Value {
  return effective(database, 'MonitoringInterval');
}

function isUnmonitored(database: Resource): boolean | undefined {
  return askNumber(intervalOf(database), seconds => seconds === 0);
}
