import { itFixes, mysql, rds, type Case } from './cases.ts';

const cases: readonly Case[] = [
  {
    title: 'adds a property behind the last, in its style',
    rule: 'rds-instance-multi-az',
    before: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', {
  engine,
  vpc, // of the company
});
`,
    after: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', {
  engine,
  vpc, // of the company
  multiAz: true,
});
`,
  },
  {
    title: 'adds a property on one line',
    rule: 'rds-instance-multi-az',
    before: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, vpc });\n`,
    after: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, vpc, multiAz: true });\n`,
  },
  {
    title: 'changes a value',
    rule: 'rds-instance-not-public',
    before: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, publiclyAccessible: true, vpc });\n`,
    after: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, publiclyAccessible: false, vpc });\n`,
  },
  {
    title: 'changes a constant of an enumeration',
    rule: 'rds-storage-gp2',
    before: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, storageType: rds.StorageType.GP2, vpc });\n`,
    after: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, storageType: rds.StorageType.GP3, vpc });\n`,
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
    title: 'adds behind a spread in parentheses',
    rule: 'rds-instance-multi-az',
    before: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { ...({ engine, vpc }) });
`,
    after: `${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { ...({ engine, vpc }), multiAz: true });
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
    before: `${rds}${mysql}const isPublic = true;
new rds.DatabaseInstance(this, 'Orders', { engine, publiclyAccessible: isPublic, vpc });
`,
    after: undefined,
  },
  {
    title: 'turns off what leaves a database',
    rule: 'db-security-group-egress-open',
    before: `import * as ec2 from 'aws-cdk-lib/aws-ec2';
${rds}${mysql}const group = new ec2.SecurityGroup(this, 'Group', { vpc });
new rds.DatabaseInstance(this, 'Orders', { engine, securityGroups: [group], vpc });
`,
    after: `import * as ec2 from 'aws-cdk-lib/aws-ec2';
${rds}${mysql}const group = new ec2.SecurityGroup(this, 'Group', { vpc, allowAllOutbound: false });
new rds.DatabaseInstance(this, 'Orders', { engine, securityGroups: [group], vpc });
`,
  },
  {
    title: 'hands the password over to Secrets Manager',
    rule: 'rds-instance-plaintext-password',
    before: `import { SecretValue } from 'aws-cdk-lib';
${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', {
  credentials: rds.Credentials.fromPassword('app', SecretValue.unsafePlainText('correct-horse')),
  engine,
  vpc,
});
`,
    after: `import { SecretValue } from 'aws-cdk-lib';
${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', {
  credentials: rds.Credentials.fromUsername('app'),
  engine,
  vpc,
  manageMasterUserPassword: true,
});
`,
  },
  {
    title: 'raises a version in the engine that says it',
    rule: 'engine-end-of-standard-support',
    fix: 'Upgrade to MySQL 8.4.10',
    before: `${rds}const engine = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_30 });
new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
new rds.DatabaseInstance(this, 'Customers', { engine: rds.DatabaseInstanceEngine.MARIADB, vpc });
`,
    after: `${rds}const engine = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_4_10 });
new rds.DatabaseInstance(this, 'Orders', { engine, vpc, allowMajorVersionUpgrade: true });
new rds.DatabaseInstance(this, 'Customers', { engine: rds.DatabaseInstanceEngine.MARIADB, vpc });
`,
  },
  {
    title: 'leaves the engine that several databases share',
    rule: 'engine-end-of-standard-support',
    before: `${rds}const engine = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_30 });
new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
new rds.DatabaseInstance(this, 'Customers', { engine, vpc });
`,
    after: undefined,
  },
  {
    title: 'lets a secret generate the password that it had',
    rule: 'secret-plaintext-value',
    before: `import { SecretValue } from 'aws-cdk-lib';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
new secretsmanager.Secret(this, 'Login', {
  secretStringValue: SecretValue.unsafePlainText('{"username":"app","password":"correct-horse"}'),
});
`,
    after: `import { SecretValue } from 'aws-cdk-lib';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
new secretsmanager.Secret(this, 'Login', {
  generateSecretString: {
    secretStringTemplate: '{"username":"app"}',
    generateStringKey: 'password',
    excludeCharacters: '"@/\\\\',
    passwordLength: 32,
  },
});
`,
  },
  {
    title: 'demands tokens of all clients of a proxy',
    rule: 'rds-proxy-iam-auth',
    before: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
new rds.DatabaseProxy(this, 'Proxy', { proxyTarget: rds.ProxyTarget.fromInstance(orders), secrets: [orders.secret!], vpc });
`,
    after: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
new rds.DatabaseProxy(this, 'Proxy', { proxyTarget: rds.ProxyTarget.fromInstance(orders), secrets: [orders.secret!], vpc, iamAuth: true });
`,
  },
];

describe('a fix of a property in CDK source', () => itFixes(cases));
