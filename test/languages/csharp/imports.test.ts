import assert from 'node:assert/strict';
import { readText } from './reading.ts';

async function symbols(text: string): Promise<readonly string[]> {
  return (await readText(text)).constructs.map(({ creation }) => creation.symbol);
}

describe('usings of C#', () => {
  it('know namespaces, aliases and static classes', async () => {
    const { imports } = await readText(`
global using Amazon.CDK;
using System;
using Amazon.CDK.AWS.RDS;
using static Amazon.CDK.AWS.EC2.InstanceSize;
using Docs = Amazon.CDK.AWS.DocDB;
using Orders = global::Amazon.CDK.AWS.DynamoDB.Table;
using Redshift = Amazon . CDK . AWS . Redshift . Alpha ;
namespace Shop
{
    using Cdklabs.CdkNag;
}
`);
    assert.deepEqual(Object.fromEntries(imports.names), {
      Docs: 'docdb',
      Orders: 'dynamodb.Table',
      Redshift: 'redshift-alpha',
    });
    assert.deepEqual(imports.wildcards, ['core', 'rds', 'ec2.InstanceSize', 'cdk-nag']);
  });

  it('leave names of a namespace without a module', async () => {
    const text = 'using Amazon.CDK.AWS.RDS;\nclass A { object a = new DatabaseInstance(this, "A"); }';
    assert.deepEqual(await symbols(text), ['*.DatabaseInstance']);
  });

  it('are hidden by types of the file and by other aliases', async () => {
    const text = `
using Amazon.CDK.AWS.RDS;
using DatabaseCluster = Shop.Cluster;
class DatabaseInstance {}
record DatabaseProxy(string Name);
class A { object a = new DatabaseInstance(this, "A"), b = new DatabaseCluster(this, "B"), c = new DatabaseProxy(this, "C"); }`;
    assert.deepEqual(await symbols(text), []);
  });

  it('are not needed for full names', async () => {
    const text = `class A {
  object a = new Amazon.CDK.AWS.RDS.DatabaseInstance(this, "A");
  object b = new global::Amazon.CDK.AWS.DocDB.DatabaseCluster(this, "B");
}`;
    assert.deepEqual(await symbols(text), ['rds.DatabaseInstance', 'docdb.DatabaseCluster']);
  });

  it('make the difference between a construct and a class of the same name', async () => {
    assert.deepEqual(await symbols('class A { object a = new DatabaseInstance(this, "A"); }'), []);
  });
});
