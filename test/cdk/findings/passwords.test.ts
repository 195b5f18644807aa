import { itFinds, type Case } from './cases.ts';

const cases: readonly Case[] = [
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
    title: 'a password that a parameter shows',
    rules: ['rds-instance-plaintext-password'],
    source: `const given = new CfnParameter(this, 'Given', { default: 'horse', noEcho: true });
const shown = new CfnParameter(this, 'Shown', { type: 'String' });
const hidden = new CfnParameter(this, 'Hidden', { default: '', noEcho: true });
const stored = new CfnParameter(this, 'Stored', { type: 'AWS::SSM::Parameter::Value<String>', default: 'name', noEcho: true });
const elsewhere = new CfnParameter(this, 'Elsewhere', props.parameter);
const database = { engine: 'postgres', masterUsername: 'app' };
new rds.CfnDBInstance(this, 'A', { ...database, masterUserPassword: given.valueAsString });
new rds.CfnDBInstance(this, 'B', { ...database, masterUserPassword: shown.valueAsString });
new rds.CfnDBInstance(this, 'C', { ...database, masterUserPassword: hidden.valueAsString });
new rds.CfnDBInstance(this, 'D', { ...database, masterUserPassword: stored.valueAsString });
new rds.CfnDBInstance(this, 'E', { ...database, masterUserPassword: elsewhere.valueAsString });`,
    found: [
      'rds-instance-plaintext-password at `masterUserPassword: given.valueAsString`: A takes its password from the Default of a parameter: everyone who can read this file knows it',
      'rds-instance-plaintext-password at `masterUserPassword: shown.valueAsString`: B takes its password from a parameter without NoEcho: the CloudFormation console shows it',
    ],
  },
  {
    title: 'a secret that has its password in the source',
    rules: ['secret-plaintext-value'],
    source: `new secretsmanager.Secret(this, 'A', { secretStringValue: SecretValue.unsafePlainText('{"password":"horse"}') });
new secretsmanager.Secret(this, 'B', { secretObjectValue: { password: SecretValue.unsafePlainText('horse') } });
new secretsmanager.Secret(this, 'C', { secretStringValue: SecretValue.unsafePlainText(props.text) });
const login = {
  username: SecretValue.unsafePlainText('app'),
  password: SecretValue.unsafePlainText('horse'),
};
new secretsmanager.Secret(this, 'D', { secretObjectValue: login });`,
    found: [
      'secret-plaintext-value at `SecretValue.unsafePlainText(\'{"password":"horse"}\')`: A has its password in plain text: everyone who can read this file knows it',
      "secret-plaintext-value at `password: SecretValue.unsafePlainText('horse')`: B has its password in plain text: everyone who can read this file knows it",
      'secret-plaintext-value at `login`: D has its password in plain text: everyone who can read this file knows it',
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
    title: 'no password where something else of the file may rotate it',
    rules: ['secretsmanager-db-secret-rotation'],
    source: `function rotate(database: rds.DatabaseInstance) {
  database.addRotationSingleUser();
}
rotate(new rds.DatabaseInstance(this, 'Orders', { engine, vpc }));`,
    found: [],
  },
  {
    title: 'the password of one of two databases that are called alike',
    rules: ['secretsmanager-db-secret-rotation'],
    source: `class Orders {
  create() {
    const database = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
    database.addRotationSingleUser();
  }
}
class Customers {
  create() {
    const database = new rds.DatabaseInstance(this, 'Customers', { engine, vpc });
    database.connections.allowDefaultPortFrom(client);
  }
}`,
    found: [
      "secretsmanager-db-secret-rotation at `'Customers'`: Customers/Secret is never rotated: a database password that leaks once stays valid",
    ],
  },
  {
    title: 'no password that a database is not told any more',
    rules: ['secretsmanager-db-secret-rotation'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
const cfnOrders = orders.node.defaultChild as rds.CfnDBInstance;
cfnOrders.addPropertyOverride('ManageMasterUserPassword', true);
cfnOrders.addDeletionOverride('Properties.MasterUserPassword');
const customers = new rds.DatabaseInstance(this, 'Customers', { engine, vpc });
(customers.node.defaultChild as rds.CfnDBInstance).masterUserPassword = undefined;
const carts = new rds.DatabaseInstance(this, 'Carts', { engine, vpc });
(carts.node.defaultChild as rds.CfnDBInstance).addPropertyOverride(props.name, props.value);
const secret = new rds.DatabaseSecret(this, 'Secret', { username: 'app' });
const shared = new rds.DatabaseInstance(this, 'Shared', { credentials: rds.Credentials.fromSecret(secret), engine, vpc });
(shared.node.defaultChild as rds.CfnDBInstance).addPropertyOverride('ManageMasterUserPassword', true);
const stock = new rds.DatabaseInstance(this, 'Stock', { engine, vpc });
(stock.node.defaultChild as rds.CfnDBInstance).addPropertyOverride('MultiAZ', true);`,
    found: [
      "secretsmanager-db-secret-rotation at `'Stock'`: Stock/Secret is never rotated: a database password that leaks once stays valid",
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

describe('findings in CDK source of passwords and secrets', () => itFinds(cases));
