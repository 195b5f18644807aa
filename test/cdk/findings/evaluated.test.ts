import { itFinds, type Case } from './cases.ts';

const policies = "import * as iam from 'aws-cdk-lib/aws-iam';\n";

const cases: readonly Case[] = [
  {
    title: 'JSON that the file puts together of its own data',
    rules: ['secret-plaintext-value'],
    source: `const username = 'shop';
new secretsmanager.CfnSecret(this, 'Login', { secretString: JSON.stringify({ username, password: 'let-me-in' }) });
new secretsmanager.CfnSecret(this, 'Other', { secretString: JSON.stringify({ username, password }) });`,
    found: [
      "secret-plaintext-value at `secretString: JSON.stringify({ username, password: 'let-me-in' })`: Login has its password in plain text: everyone who can read this file knows it",
    ],
  },
  {
    title: 'policies that let everybody in, and none that a trusted condition narrows',
    rules: ['backup-vault-policy-not-public', 'secretsmanager-no-public-policy'],
    source: `${policies}const actions = ['backup:CopyIntoBackupVault'];
new backup.BackupVault(this, 'Vault', {
  accessPolicy: new iam.PolicyDocument({
    statements: [new iam.PolicyStatement({ actions, principals: [new iam.AnyPrincipal()], resources: ['*'] })],
  }),
});
const secret = new secretsmanager.Secret(this, 'Secret');
secret.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.StarPrincipal()] }));
const shared = new secretsmanager.Secret(this, 'Shared');
shared.addToResourcePolicy(
  new iam.PolicyStatement({
    principals: [new iam.AnyPrincipal()],
    conditions: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } },
  }),
);
new secretsmanager.Secret(this, 'Denied').addToResourcePolicy(
  new iam.PolicyStatement({ effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()] }),
);`,
    found: [
      'backup-vault-policy-not-public at `principals: [new iam.AnyPrincipal()]`: Vault gives everybody access to its backups, whatever their account',
      'secretsmanager-no-public-policy at `principals: [new iam.StarPrincipal()]`: Secret/Policy gives everybody access to the secret, whatever their account',
    ],
  },
  {
    title: 'a database that asks for the public subnets of a network of the file',
    rules: ['rds-instance-not-in-public-subnet'],
    source: `const network = new ec2.Vpc(this, 'Network');
const closed = new ec2.Vpc(this, 'Closed', {
  subnetConfiguration: [{ name: 'data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
});
new rds.DatabaseInstance(this, 'A', { engine, vpc: network, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
new rds.DatabaseInstance(this, 'B', { engine, vpc: closed, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
new rds.DatabaseInstance(this, 'C', { engine, vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
new rds.DatabaseInstance(this, 'D', { engine, vpc: network });`,
    found: [
      'rds-instance-not-in-public-subnet at `ec2.SubnetType.PUBLIC`: A/SubnetGroup spans the public subnet Network/PublicSubnet1/Subnet: a route leads from there to the internet',
    ],
  },
  {
    title: 'credentials that are a plain object',
    rules: ['secretsmanager-db-secret-rotation', 'rds-instance-plaintext-password'],
    source: `new rds.DatabaseInstance(this, 'A', { engine, vpc, credentials: { username: 'shop' } });
new rds.DatabaseInstance(this, 'B', {
  engine,
  vpc,
  credentials: { username: 'shop', password: SecretValue.unsafePlainText('let-me-in') },
});`,
    found: [
      "secretsmanager-db-secret-rotation at `'A'`: A/Secret is never rotated: a database password that leaks once stays valid",
      "rds-instance-plaintext-password at `SecretValue.unsafePlainText('let-me-in')`: B has its password in plain text: everyone who can read this file knows it",
    ],
  },
  {
    title: 'nothing about the way of paying for a table that others decide',
    rules: ['dynamodb-ondemand-max-throughput'],
    source: `import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
new dynamodb.TableV2(this, 'A', { partitionKey });
new dynamodb.TableV2(this, 'B', { partitionKey, billing: props.billing });`,
    found: [],
  },
  {
    title: 'constructs by an id that the program puts together',
    rules: ['rds-instance-storage-encrypted'],
    source: `new rds.DatabaseInstance(this, id + '-db', { engine, vpc });
new rds.DatabaseInstance(this, \`\${id}-db\`, { engine, vpc });`,
    found: [
      "rds-instance-storage-encrypted at `id + '-db'`: {id + '-db'} stores its data unencrypted, and encryption cannot be switched on later",
      'rds-instance-storage-encrypted at ``${id}-db``: ${id}-db stores its data unencrypted, and encryption cannot be switched on later',
    ],
  },
];

describe('findings in CDK source on what is put together', () => {
  itFinds(cases);
});
