import assert from 'node:assert/strict';
import { findingsIn } from './findings.ts';

const head = `import { Duration, SecretValue } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_14 });
`;

interface Case {
  readonly title: string;
  readonly rules: readonly string[];
  readonly source: string;
  readonly found: readonly string[];
}

const network: readonly Case[] = [
  {
    title: 'a group that lets everybody in to the port of its database',
    rules: ['sg-db-open-to-world'],
    source: `const group = new ec2.SecurityGroup(this, 'Group', { vpc });
new rds.DatabaseInstance(this, 'Orders', { engine, port: 5433, securityGroups: [group], vpc });
group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(5433));
group.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(5433));
group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443));`,
    found: [
      'sg-db-open-to-world at `ec2.Peer.anyIpv4()`: Group opens port 5433 of a database to every address on the internet',
    ],
  },
  {
    title: 'a database that lets everybody in by its connections',
    rules: ['sg-db-open-to-world', 'sg-db-open-to-large-cidr'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.connections.allowFromAnyIpv4(ec2.Port.POSTGRES);
orders.connections.allowDefaultPortFromAnyIpv4('Everybody');
orders.connections.allowFrom(ec2.Peer.ipv4('203.0.0.0/16'), ec2.Port.tcp(orders.instanceEndpoint.port));
orders.connections.allowDefaultPortFrom(lambda);`,
    found: [
      'sg-db-open-to-world at `orders.connections.allowFromAnyIpv4(ec2.Port.POSTGRES)`: Orders/SecurityGroup opens port 5432 of a database to every address on the internet',
      "sg-db-open-to-world at `orders.connections.allowDefaultPortFromAnyIpv4('Everybody')`: Orders/SecurityGroup opens port 5432 of a database to every address on the internet",
      "sg-db-open-to-large-cidr at `ec2.Peer.ipv4('203.0.0.0/16')`: Orders/SecurityGroup opens port 5432 of a database to a large range of public addresses",
    ],
  },
  {
    title: 'no group of which it cannot be seen whom it lets in',
    rules: ['sg-db-open-to-world', 'sg-db-open-to-large-cidr', 'db-port-rule-matches-engine'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.connections.allowFrom(ec2.Peer.ipv4(props.cidr), ec2.Port.tcp(5432));
orders.connections.allowFrom(peer, ec2.Port.tcp(5432));
orders.connections.allowFromAnyIpv4(port);
orders.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(3306));`,
    found: [],
  },
];

const passwords: readonly Case[] = [
  {
    title: 'a password in credentials, whatever the way',
    rules: ['rds-instance-plaintext-password', 'rds-cluster-plaintext-password'],
    source: `const password = SecretValue.unsafePlainText('correct-horse');
new rds.DatabaseInstance(this, 'A', { credentials: rds.Credentials.fromPassword('app', password), engine, vpc });
new rds.DatabaseInstance(this, 'B', { credentials: rds.Credentials.fromUsername('app', { password }), engine, vpc });
new rds.DatabaseInstance(this, 'C', {
  credentials: rds.Credentials.fromPassword('app', SecretValue.secretsManager('orders')),
  engine,
  vpc,
});
new rds.DatabaseInstance(this, 'D', { credentials: rds.Credentials.fromGeneratedSecret('app'), engine, vpc });
new rds.DatabaseClusterFromSnapshot(this, 'E', {
  engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
  snapshotCredentials: rds.SnapshotCredentials.fromPassword(SecretValue.unsafePlainText('correct-horse')),
  snapshotIdentifier: 'nightly',
  vpc,
  writer: rds.ClusterInstance.provisioned('writer'),
});`,
    found: [
      'rds-instance-plaintext-password at `password`: A has its password in plain text: everyone who can read this file knows it',
      'rds-instance-plaintext-password at `password`: B has its password in plain text: everyone who can read this file knows it',
      "rds-cluster-plaintext-password at `SecretValue.unsafePlainText('correct-horse')`: E has its password in plain text: everyone who can read this file knows it",
    ],
  },
  {
    title: 'a secret that has its password in the source',
    rules: ['secret-plaintext-value'],
    source: `new secretsmanager.Secret(this, 'A', { secretStringValue: SecretValue.unsafePlainText('{"password":"horse"}') });
new secretsmanager.Secret(this, 'B', { secretObjectValue: { password: SecretValue.unsafePlainText('horse') } });
new secretsmanager.Secret(this, 'C', { secretStringValue: SecretValue.unsafePlainText(props.text) });`,
    found: [
      'secret-plaintext-value at `SecretValue.unsafePlainText(\'{"password":"horse"}\')`: A has its password in plain text: everyone who can read this file knows it',
      "secret-plaintext-value at `{ password: SecretValue.unsafePlainText('horse') }`: B has its password in plain text: everyone who can read this file knows it",
    ],
  },
  {
    title: 'a password that is never rotated',
    rules: ['secretsmanager-db-secret-rotation'],
    source: `new rds.DatabaseInstance(this, 'Forgotten', { engine, vpc });
const rotated = new rds.DatabaseInstance(this, 'Rotated', { engine, vpc });
rotated.addRotationSingleUser();
new rds.DatabaseInstance(this, 'Managed', { engine, manageMasterUserPassword: true, vpc });`,
    found: [
      "secretsmanager-db-secret-rotation at `'Forgotten'`: Forgotten/Secret is never rotated: a database password that leaks once stays valid",
    ],
  },
  {
    title: 'no password where a rotation cannot be told from others',
    rules: ['secretsmanager-db-secret-rotation'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.addRotationMultiUser('Reader', { secret: props.secret });`,
    found: [],
  },
];

const groups: readonly Case[] = [
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
      'rds-proxy-require-tls at `requireTLS: false`: Orders/Proxy lets clients connect without TLS: passwords and data may cross the network in clear',
    ],
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

describe('findings in CDK source', () => {
  for (const { title, rules, source, found } of [...network, ...passwords, ...groups]) {
    it(title, async () => {
      assert.deepEqual(await findingsIn(head + source, rules), found);
    });
  }
});
