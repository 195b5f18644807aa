import { itFinds, type Case } from './cases.ts';

const cases: readonly Case[] = [
  {
    title: 'parameters of a database, of its group, and of a group that is bound later',
    rules: ['rds-parameter-group-enforce-tls', 'rds-cluster-parameter-group-enforce-tls'],
    source: `new rds.DatabaseInstance(this, 'Own', { engine, parameters: { 'rds.force_ssl': '0' }, vpc });
const group = new rds.ParameterGroup(this, 'Group', { engine });
group.addParameter('rds.force_ssl', '0');
new rds.DatabaseInstance(this, 'Orders', { engine, parameterGroup: group, vpc });
new rds.ParameterGroup(this, 'Unused', { engine, parameters: { 'rds.force_ssl': '0' } });
rds.ParameterGroup.forInstance(this, 'Ready', { engine, parameters: { 'rds.force_ssl': '1' } });`,
    found: [
      "rds-parameter-group-enforce-tls at `'rds.force_ssl': '0'`: Own/ParameterGroup lets clients connect without TLS: rds.force_ssl is off",
      "rds-parameter-group-enforce-tls at `group.addParameter('rds.force_ssl', '0')`: Group lets clients connect without TLS: rds.force_ssl is off",
    ],
  },
  {
    title: 'an engine that the cluster and its instances share, once',
    rules: ['rds-cluster-engine-version-valid', 'rds-instance-engine-version-valid'],
    source: `new rds.DatabaseCluster(this, 'Orders', {
  engine: rds.DatabaseClusterEngine.AURORA,
  writer: rds.ClusterInstance.provisioned('writer'),
  vpc,
});`,
    found: [
      'rds-cluster-engine-version-valid at `engine: rds.DatabaseClusterEngine.AURORA`: Orders asks for the engine aurora, which ended with Aurora MySQL 1: later versions are aurora-mysql',
    ],
  },
  {
    title: 'a group of another version than its database',
    rules: ['rds-parameter-group-family-mismatch'],
    source: `const parameterGroup = new rds.ParameterGroup(this, 'Group', {
  engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.of('13.4', '13') }),
});
new rds.DatabaseInstance(this, 'Orders', { engine, parameterGroup, vpc });`,
    found: [
      'rds-parameter-group-family-mismatch at `parameterGroup`: Orders runs postgres14 with a parameter group of family postgres13: RDS refuses it',
    ],
  },
  {
    title: 'a proxy that takes connections without TLS',
    rules: ['rds-proxy-require-tls', 'rds-proxy-without-targets'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.addProxy('Proxy', { requireTLS: false, secrets: [orders.secret!], vpc });
orders.addProxy('Safe', { secrets: [orders.secret!], vpc });`,
    found: [
      'rds-proxy-require-tls at `requireTLS: false`: Orders/Proxy lets clients connect without TLS: passwords and data may cross the network in the clear',
    ],
  },
  {
    title: 'nothing of a backup plan that something else of the file may complete',
    rules: ['backup-plan-without-selection', 'backup-plan-min-frequency-and-retention'],
    source: `function complete(plan: backup.BackupPlan) {
  plan.addRule(backup.BackupPlanRule.daily());
  plan.addSelection('All', { resources });
}
complete(new backup.BackupPlan(this, 'Plan', {
  backupPlanRules: [new backup.BackupPlanRule({ deleteAfter: Duration.days(7) })],
}));`,
    found: [],
  },
  {
    title: 'a backup plan without selection, and one that keeps its backups for too short a time',
    rules: ['backup-plan-without-selection', 'backup-plan-min-frequency-and-retention'],
    source: `const plan = new backup.BackupPlan(this, 'Plan');
plan.addRule(new backup.BackupPlanRule({ deleteAfter: Duration.days(7) }));
plan.addSelection('All', { resources: [backup.BackupResource.fromTag('backup', 'yes')] });
backup.BackupPlan.daily35DayRetention(this, 'Ready');`,
    found: [
      'backup-plan-min-frequency-and-retention at `deleteAfter: Duration.days(7)`: Plan keeps its daily backups for less than 35 days: older damage cannot be undone',
      "backup-plan-without-selection at `'Ready'`: Ready has no selection in this file: it backs up nothing unless another stack adds one",
    ],
  },
];

describe('findings in CDK source of parameter groups, proxies and backup plans', () => itFinds(cases));
