import { itFixes, mysql, rds, type Case } from './cases.ts';

const engines = `const engine = rds.DatabaseClusterEngine.AURORA_MYSQL;
const writer = rds.ClusterInstance.provisioned('writer');
`;

const cases: readonly Case[] = [
  {
    title: 'adds an object with a duration, by the name that the file has for it',
    rule: 'rds-cluster-backup-retention',
    before: `import * as cdk from 'aws-cdk-lib';\n${rds}${engines}new rds.DatabaseCluster(this, 'Orders', { engine, vpc, writer });\n`,
    after: `import * as cdk from 'aws-cdk-lib';\n${rds}${engines}new rds.DatabaseCluster(this, 'Orders', { engine, vpc, writer, backup: { retention: cdk.Duration.days(7) } });\n`,
  },
  {
    title: 'adds a duration to an object, and to the import of the core',
    rule: 'rds-cluster-backup-retention',
    before: `import { Stack } from 'aws-cdk-lib';
${rds}${engines}new rds.DatabaseCluster(this, 'Orders', {
  backup: {
    preferredWindow: '02:00-03:00',
  },
  engine,
  vpc,
  writer,
});
`,
    after: `import { Stack, Duration } from 'aws-cdk-lib';
${rds}${engines}new rds.DatabaseCluster(this, 'Orders', {
  backup: {
    preferredWindow: '02:00-03:00',
    retention: Duration.days(7),
  },
  engine,
  vpc,
  writer,
});
`,
  },
  {
    title: 'changes a duration, whatever its unit',
    rule: 'rds-cluster-backup-retention',
    before: `import { Duration } from 'aws-cdk-lib';\n${rds}${engines}new rds.DatabaseCluster(this, 'Orders', { backup: { retention: Duration.hours(24) }, engine, vpc, writer });\n`,
    after: `import { Duration } from 'aws-cdk-lib';\n${rds}${engines}new rds.DatabaseCluster(this, 'Orders', { backup: { retention: Duration.days(7) }, engine, vpc, writer });\n`,
  },
  {
    title: 'imports the core where the file does not',
    rule: 'rds-instance-backup-retention',
    before: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, vpc });\n`,
    after: `${rds}import { Duration } from 'aws-cdk-lib';\n${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, vpc, backupRetention: Duration.days(7) });\n`,
  },
  {
    title: 'changes an instance of a cluster',
    rule: 'rds-instance-not-public',
    before: `${rds}new rds.DatabaseCluster(this, 'Orders', {
  engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
  vpc,
  writer: rds.ClusterInstance.provisioned('writer', { publiclyAccessible: true }),
});
`,
    after: `${rds}new rds.DatabaseCluster(this, 'Orders', {
  engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
  vpc,
  writer: rds.ClusterInstance.provisioned('writer', { publiclyAccessible: false }),
});
`,
  },
  {
    title: 'adds a parameter under its own name',
    rule: 'rds-parameter-group-enforce-tls',
    before: `${rds}new rds.DatabaseInstance(this, 'Orders', {
  engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_14 }),
  parameters: { log_statement: 'ddl' },
  vpc,
});
`,
    after: `${rds}new rds.DatabaseInstance(this, 'Orders', {
  engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_14 }),
  parameters: { log_statement: 'ddl', 'rds.force_ssl': '1' },
  vpc,
});
`,
  },
  {
    title: 'gives a group its first parameter',
    rule: 'rds-parameter-group-enforce-tls',
    before: `${rds}const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_14 });
const parameterGroup = new rds.ParameterGroup(this, 'Group', { engine });
new rds.DatabaseInstance(this, 'Orders', { engine, parameterGroup, vpc });
`,
    after: `${rds}const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_14 });
const parameterGroup = new rds.ParameterGroup(this, 'Group', { engine, parameters: { 'rds.force_ssl': '1' } });
new rds.DatabaseInstance(this, 'Orders', { engine, parameterGroup, vpc });
`,
  },
  {
    title: 'changes a rule of a backup plan that a call adds',
    rule: 'backup-plan-min-frequency-and-retention',
    before: `import { Duration } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
const plan = new backup.BackupPlan(this, 'Plan');
plan.addRule(new backup.BackupPlanRule({ deleteAfter: Duration.days(7) }));
`,
    after: `import { Duration } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
const plan = new backup.BackupPlan(this, 'Plan');
plan.addRule(new backup.BackupPlanRule({ deleteAfter: Duration.days(35) }));
`,
  },
  {
    title: 'changes the options of a proxy that a call adds',
    rule: 'rds-proxy-require-tls',
    before: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.addProxy('Proxy', { requireTLS: false, secrets: [orders.secret!], vpc });
`,
    after: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.addProxy('Proxy', { requireTLS: true, secrets: [orders.secret!], vpc });
`,
  },
];

describe('a fix within a property in CDK source', () => itFixes(cases));
