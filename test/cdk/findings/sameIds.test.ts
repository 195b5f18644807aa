import assert from 'node:assert/strict';
import { resolve } from '../../../src/core/values.ts';
import { lint } from '../../../src/core/lint.ts';
import { summaryOf } from '../../../src/core/report/fileSummary.ts';
import { fingerprintsOf } from '../../../src/core/report/fingerprint.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { readCdk } from '../reading.ts';
import { itFinds, type Case } from './cases.ts';

const cluster = (engine: string): string => `{ engine: '${engine}', masterUsername: 'owner1', storageEncrypted: true }`;

const cases: readonly Case[] = [
  {
    title: 'nothing of constructs of two stacks that fit together each in its own',
    rules: ['rds-instance-cluster-engine-match', 'rds-instance-cluster-encryption-match'],
    source: `class A extends Stack {
  build() {
    const c = new rds.CfnDBCluster(this, 'Cluster', ${cluster('aurora-mysql')});
    new rds.CfnDBInstance(this, 'One', { engine: 'aurora-mysql', dbClusterIdentifier: c.ref });
  }
}
class B extends Stack {
  build() {
    const c = new rds.CfnDBCluster(this, 'Cluster', ${cluster('aurora-postgresql')});
    new rds.CfnDBInstance(this, 'One', { engine: 'aurora-postgresql', dbClusterIdentifier: c.ref });
  }
}`,
    found: [],
  },
  {
    title: 'what does not fit in the second stack, by the id that is written',
    rules: ['rds-instance-cluster-engine-match'],
    source: `const first = new rds.CfnDBCluster(this, 'Cluster', ${cluster('aurora-mysql')});
new rds.CfnDBInstance(this, 'One', { engine: 'aurora-mysql', dbClusterIdentifier: first.ref });
const second = new rds.CfnDBCluster(other, 'Cluster', ${cluster('aurora-postgresql')});
new rds.CfnDBInstance(other, 'Two', { engine: 'aurora-mysql', dbClusterIdentifier: second.ref });`,
    found: [
      "rds-instance-cluster-engine-match at `engine: 'aurora-mysql'`: Two cannot be created: its cluster Cluster has the engine aurora-postgresql",
    ],
  },
  {
    title: 'nothing of the secret of one branch in the other',
    rules: ['secretsmanager-attachment-valid'],
    source: `if (clustered) {
  new rds.DatabaseCluster(this, 'Db', {
    engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_8 }),
    writer: rds.ClusterInstance.serverlessV2('writer'),
    vpc,
  });
} else {
  new rds.DatabaseInstance(this, 'Db', { engine, vpc });
}`,
    found: [],
  },
  {
    title: 'a secret that is rotated in one stack alone',
    rules: ['secretsmanager-db-secret-rotation'],
    source: `const users = new rds.DatabaseInstance(web, 'Database', { engine, vpc });
users.addRotationSingleUser();
new rds.DatabaseInstance(data, 'Database', { engine, vpc });`,
    found: [
      "secretsmanager-db-secret-rotation at `'Database'`: Database/Secret is never rotated: a database password that leaks once stays valid",
    ],
  },
  {
    title: 'nothing of a security group in front of another one of its name',
    rules: ['db-port-rule-matches-engine', 'sg-db-open-to-world'],
    source: `const sg = new ec2.SecurityGroup(web, 'Sg', { vpc });
sg.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(8443));
const dbSg = new ec2.SecurityGroup(data, 'Sg', { vpc });
new rds.DatabaseInstance(data, 'Db', { engine, vpc, port: 8443, securityGroups: [dbSg] });`,
    found: [],
  },
];

describe('constructs with one id in several scopes have', () => {
  itFinds(cases);
});

const twice = `import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
const a = new dynamodb.CfnTable(web, 'Orders', { billingMode: 'PAY_PER_REQUEST' });
const b = new dynamodb.CfnTable(data, 'Orders', { billingMode: 'PAY_PER_REQUEST' });
new dynamodb.CfnTable(data, 'Copy', { importSourceSpecification: b.ref, tableName: a.ref });
`;

describe('constructs with one id', () => {
  it('are told apart by references, and called as they are written', async () => {
    const { resources } = await readCdk(twice);
    const [first, second, copy] = resources;
    assert.deepEqual(
      resources.map(({ name }) => name),
      ['Orders', 'Orders', 'Copy'],
    );
    const named = (property: string): unknown => {
      const value = copy?.properties.entries.get(property);
      return value === undefined ? undefined : resolve(value, resources);
    };
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(named('TableName'), first);
    assert.equal(named('ImportSourceSpecification'), second);
  });

  it('have findings of their own, each by itself', async () => {
    const document = await readCdk(
      twice.replace("data, 'Orders', {", "data, 'Orders', { deletionProtectionEnabled: true,"),
    );
    const wanted = rules.filter(({ id }) => id === 'dynamodb-table-pitr' || id === 'dynamodb-deletion-protection');
    const findings = lint(document, wanted, { profile: 'strict', severities: {}, today: '2026-11-20' });
    assert.deepEqual(
      summaryOf('orders.ts', 'orders.ts', { document, findings }).databases.map(({ name, findings: found }) => [
        name,
        found,
      ]),
      [
        ['Orders', 2],
        ['Orders', 1],
        ['Copy', 2],
      ],
    );
  });

  it('have findings by the id that is written, with fingerprints of their own', async () => {
    const document = await readCdk(twice);
    const wanted = rules.filter(({ id }) => id === 'dynamodb-table-pitr');
    const findings = lint(document, wanted, { profile: 'strict', severities: {}, today: '2026-11-20' });
    assert.deepEqual(
      findings.map(({ resource }) => resource),
      ['Orders', 'Orders', 'Copy'],
    );
    assert.deepEqual(fingerprintsOf(document, findings), [
      'dynamodb-table-pitr Orders Properties',
      'dynamodb-table-pitr Orders Properties #2',
      'dynamodb-table-pitr Copy Properties',
    ]);
  });
});
