import assert from 'node:assert/strict';
import { fixesOf } from './fixing.ts';

const rds = "import * as rds from 'aws-cdk-lib/aws-rds';\n";
const constants = 'const engine = rds.DatabaseInstanceEngine.MYSQL;\n';

interface Case {
  readonly title: string;
  readonly rule: string;
  readonly before: string;
  /** The file after the fix; undefined where none can be offered. */
  readonly after: string | undefined;
  /** Title of the fix, where there are several. */
  readonly fix?: string;
}

const properties: readonly Case[] = [
  {
    title: 'adds a property behind the last, in its style',
    rule: 'rds-instance-multi-az',
    before: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', {
  engine,
  vpc, // of the company
});
`,
    after: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', {
  engine,
  vpc, // of the company
  multiAz: true,
});
`,
  },
  {
    title: 'adds a property on one line',
    rule: 'rds-instance-multi-az',
    before: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, vpc });\n`,
    after: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, vpc, multiAz: true });\n`,
  },
  {
    title: 'changes a value',
    rule: 'rds-instance-not-public',
    before: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, publiclyAccessible: true, vpc });\n`,
    after: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, publiclyAccessible: false, vpc });\n`,
  },
  {
    title: 'changes a constant of an enumeration',
    rule: 'rds-storage-gp2',
    before: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, storageType: rds.StorageType.GP2, vpc });\n`,
    after: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, storageType: rds.StorageType.GP3, vpc });\n`,
  },
  {
    title: 'adds a constant whose class is imported by its own name',
    rule: 'rds-storage-gp2',
    before: `import { DatabaseInstance, DatabaseInstanceEngine } from 'aws-cdk-lib/aws-rds';
new DatabaseInstance(this, 'Orders', { engine: DatabaseInstanceEngine.MYSQL, vpc });
`,
    after: `import { DatabaseInstance, DatabaseInstanceEngine, StorageType } from 'aws-cdk-lib/aws-rds';
new DatabaseInstance(this, 'Orders', { engine: DatabaseInstanceEngine.MYSQL, vpc, storageType: StorageType.GP3 });
`,
  },
  {
    title: 'changes the properties in a constant that nothing else uses',
    rule: 'rds-instance-multi-az',
    before: `${rds}const props: rds.DatabaseInstanceProps = {
  engine: rds.DatabaseInstanceEngine.MYSQL,
  vpc,
};
new rds.DatabaseInstance(this, 'Orders', props);
`,
    after: `${rds}const props: rds.DatabaseInstanceProps = {
  engine: rds.DatabaseInstanceEngine.MYSQL,
  vpc,
  multiAz: true,
};
new rds.DatabaseInstance(this, 'Orders', props);
`,
  },
  {
    title: 'leaves properties that several databases share',
    rule: 'rds-instance-multi-az',
    before: `${rds}const props = { engine: rds.DatabaseInstanceEngine.MYSQL, vpc };
new rds.DatabaseInstance(this, 'Orders', props);
new rds.DatabaseInstance(this, 'Customers', props);
`,
    after: undefined,
  },
  {
    title: 'adds to shared properties that are spread',
    rule: 'rds-instance-multi-az',
    before: `${rds}const shared = { engine: rds.DatabaseInstanceEngine.MYSQL, vpc };
new rds.DatabaseInstance(this, 'Orders', {
  ...shared,
});
new rds.DatabaseInstance(this, 'Customers', shared);
`,
    after: `${rds}const shared = { engine: rds.DatabaseInstanceEngine.MYSQL, vpc };
new rds.DatabaseInstance(this, 'Orders', {
  ...shared,
  multiAz: true,
});
new rds.DatabaseInstance(this, 'Customers', shared);
`,
  },
  {
    title: 'leaves a value that the spread brings along',
    rule: 'rds-instance-not-public',
    before: `${rds}const shared = { engine: rds.DatabaseInstanceEngine.MYSQL, publiclyAccessible: true, vpc };
new rds.DatabaseInstance(this, 'Orders', { ...shared, multiAz: true });
`,
    after: undefined,
  },
  {
    title: 'leaves a value that a variable holds',
    rule: 'rds-instance-not-public',
    before: `${rds}${constants}const isPublic = true;
new rds.DatabaseInstance(this, 'Orders', { engine, publiclyAccessible: isPublic, vpc });
`,
    after: undefined,
  },
  {
    title: 'turns off what leaves a database',
    rule: 'db-security-group-egress-open',
    before: `import * as ec2 from 'aws-cdk-lib/aws-ec2';
${rds}${constants}const group = new ec2.SecurityGroup(this, 'Group', { vpc });
new rds.DatabaseInstance(this, 'Orders', { engine, securityGroups: [group], vpc });
`,
    after: `import * as ec2 from 'aws-cdk-lib/aws-ec2';
${rds}${constants}const group = new ec2.SecurityGroup(this, 'Group', { vpc, allowAllOutbound: false });
new rds.DatabaseInstance(this, 'Orders', { engine, securityGroups: [group], vpc });
`,
  },
  {
    title: 'hands the password over to Secrets Manager',
    rule: 'rds-instance-plaintext-password',
    before: `import { SecretValue } from 'aws-cdk-lib';
${rds}${constants}new rds.DatabaseInstance(this, 'Orders', {
  credentials: rds.Credentials.fromPassword('app', SecretValue.unsafePlainText('correct-horse')),
  engine,
  vpc,
});
`,
    after: `import { SecretValue } from 'aws-cdk-lib';
${rds}${constants}new rds.DatabaseInstance(this, 'Orders', {
  credentials: rds.Credentials.fromUsername('app'),
  engine,
  vpc,
  manageMasterUserPassword: true,
});
`,
  },
];

const engines = `const engine = rds.DatabaseClusterEngine.AURORA_MYSQL;
const writer = rds.ClusterInstance.provisioned('writer');
`;

const nested: readonly Case[] = [
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
    before: `${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, vpc });\n`,
    after: `${rds}import { Duration } from 'aws-cdk-lib';\n${constants}new rds.DatabaseInstance(this, 'Orders', { engine, vpc, backupRetention: Duration.days(7) });\n`,
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
    before: `${rds}${constants}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.addProxy('Proxy', { requireTLS: false, secrets: [orders.secret!], vpc });
`,
    after: `${rds}${constants}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.addProxy('Proxy', { requireTLS: true, secrets: [orders.secret!], vpc });
`,
  },
];

const core = "import { RemovalPolicy } from 'aws-cdk-lib';\n";
const snapshot = 'Take a snapshot before deleting it';
const cfn = "{ allocatedStorage: '20', dbInstanceClass: 'db.t3.micro', engine: 'mysql' }";

const policies: readonly Case[] = [
  {
    title: 'changes the removal policy of a construct',
    rule: 'snapshot-policy-preferred',
    fix: snapshot,
    before: `${core}${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, removalPolicy: RemovalPolicy.DESTROY, vpc });\n`,
    after: `${core}${rds}${constants}new rds.DatabaseInstance(this, 'Orders', { engine, removalPolicy: RemovalPolicy.SNAPSHOT, vpc });\n`,
  },
  {
    title: 'changes the removal policy that a statement applies',
    rule: 'snapshot-policy-preferred',
    fix: snapshot,
    before: `${core}${rds}${constants}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.applyRemovalPolicy(RemovalPolicy.DESTROY);
`,
    after: `${core}${rds}${constants}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
`,
  },
  {
    title: 'applies a removal policy behind an L1 construct in a variable',
    rule: 'stateful-resource-deletion-policy',
    fix: snapshot,
    before: `import { Stack } from 'aws-cdk-lib';
${rds}class Orders extends Stack {
  create() {
    this.orders = new rds.CfnDBInstance(this, 'Orders', ${cfn});
  }
}
`,
    after: `import { Stack, RemovalPolicy } from 'aws-cdk-lib';
${rds}class Orders extends Stack {
  create() {
    this.orders = new rds.CfnDBInstance(this, 'Orders', ${cfn});
    this.orders.applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
  }
}
`,
  },
  {
    title: 'applies a removal policy to an L1 construct that no variable holds',
    rule: 'stateful-resource-deletion-policy',
    fix: snapshot,
    before: `${core}${rds}new rds.CfnDBInstance(this, 'Orders', ${cfn});\n`,
    after: `${core}${rds}new rds.CfnDBInstance(this, 'Orders', ${cfn}).applyRemovalPolicy(RemovalPolicy.SNAPSHOT);\n`,
  },
  {
    title: 'applies none to an L1 construct that is part of something else',
    rule: 'stateful-resource-deletion-policy',
    before: `${core}${rds}use(new rds.CfnDBInstance(this, 'Orders', ${cfn}));\n`,
    after: undefined,
  },
  {
    title: 'changes a property of an L1 construct, and keeps what the change replaces',
    rule: 'rds-instance-storage-encrypted',
    before: `${core}${rds}const orders = new rds.CfnDBInstance(this, 'Orders', ${cfn});\n`,
    after: `${core}${rds}const orders = new rds.CfnDBInstance(this, 'Orders', { allocatedStorage: '20', dbInstanceClass: 'db.t3.micro', engine: 'mysql', storageEncrypted: true });
orders.applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
`,
  },
  {
    title: 'changes what a statement has set on an L1 construct',
    rule: 'rds-instance-multi-az',
    before: `${rds}${constants}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
const child = orders.node.defaultChild as rds.CfnDBInstance;
child.multiAz = false;
`,
    after: `${rds}${constants}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
const child = orders.node.defaultChild as rds.CfnDBInstance;
child.multiAz = true;
`,
  },
  {
    title: 'changes an override',
    rule: 'rds-instance-multi-az',
    before: `${rds}${constants}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
(orders.node.defaultChild as rds.CfnDBInstance).addPropertyOverride('MultiAZ', false);
`,
    after: `${rds}${constants}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
(orders.node.defaultChild as rds.CfnDBInstance).addPropertyOverride('MultiAZ', true);
`,
  },
  {
    title: 'adds a parameter to an L1 construct under its own name',
    rule: 'rds-parameter-group-enforce-tls',
    before: `${rds}new rds.CfnDBParameterGroup(this, 'Group', { family: 'postgres14', parameters: { log_statement: 'ddl' } });\n`,
    after: `${rds}new rds.CfnDBParameterGroup(this, 'Group', { family: 'postgres14', parameters: { log_statement: 'ddl', 'rds.force_ssl': '1' } });\n`,
  },
];

describe('a fix in CDK source', () => {
  for (const { title, rule, before, after, fix } of [...properties, ...nested, ...policies]) {
    it(title, async () => {
      const offered = await fixesOf(rule, before);
      const [only] = Object.values(offered);
      assert.equal(fix === undefined ? only : offered[fix], after);
    });
  }
});
