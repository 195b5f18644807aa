import { itFixes, mysql, rds, type Case } from './cases.ts';

const core = "import { RemovalPolicy } from 'aws-cdk-lib';\n";
const snapshot = 'Take a snapshot before deleting it';
const cfn = "{ allocatedStorage: '20', dbInstanceClass: 'db.t3.micro', engine: 'mysql' }";

const cases: readonly Case[] = [
  {
    title: 'does not set what a statement takes away again',
    rule: 'rds-instance-copy-tags-to-snapshot',
    before: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
const cfnOrders = orders.node.defaultChild as rds.CfnDBInstance;
cfnOrders.addPropertyDeletionOverride('CopyTagsToSnapshot');
`,
    after: undefined,
  },
  {
    title: 'changes the removal policy of a construct',
    rule: 'snapshot-policy-preferred',
    fix: snapshot,
    before: `${core}${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, removalPolicy: RemovalPolicy.DESTROY, vpc });\n`,
    after: `${core}${rds}${mysql}new rds.DatabaseInstance(this, 'Orders', { engine, removalPolicy: RemovalPolicy.SNAPSHOT, vpc });\n`,
  },
  {
    title: 'changes the removal policy that a statement applies',
    rule: 'snapshot-policy-preferred',
    fix: snapshot,
    before: `${core}${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.applyRemovalPolicy(RemovalPolicy.DESTROY);
`,
    after: `${core}${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
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
    before: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
const child = orders.node.defaultChild as rds.CfnDBInstance;
child.multiAz = false;
`,
    after: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
const child = orders.node.defaultChild as rds.CfnDBInstance;
child.multiAz = true;
`,
  },
  {
    title: 'changes an override',
    rule: 'rds-instance-multi-az',
    before: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
(orders.node.defaultChild as rds.CfnDBInstance).addPropertyOverride('MultiAZ', false);
`,
    after: `${rds}${mysql}const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
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

describe('a fix of a policy, and of an L1 construct, in CDK source', () => itFixes(cases));
