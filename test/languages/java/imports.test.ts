import assert from 'node:assert/strict';
import { readText } from './reading.ts';

async function symbols(text: string): Promise<readonly string[]> {
  return (await readText(text)).constructs.map(({ creation }) => creation.symbol);
}

describe('imports of Java', () => {
  it('know classes, nested classes, constants and packages', async () => {
    const { imports } = await readText(`
import java.util.List;
import software.amazon.awscdk.*;
import software.amazon.awscdk.services.rds.*;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.CfnTable.KeySchemaProperty;
import software . amazon . awscdk . services . redshift . alpha . Cluster ;
import io.github.cdklabs.cdknag.NagSuppressions;
import static software.amazon.awscdk.services.rds.StorageType.GP3;
import static software.amazon.awscdk.services.ec2.InstanceSize.*;
import software.constructs.Construct;
`);
    assert.deepEqual(Object.fromEntries(imports.names), {
      CfnTable: 'dynamodb.CfnTable',
      KeySchemaProperty: 'dynamodb.CfnTable.KeySchemaProperty',
      Cluster: 'redshift-alpha.Cluster',
      NagSuppressions: 'cdk-nag.NagSuppressions',
      GP3: 'rds.StorageType.GP3',
    });
    assert.deepEqual(imports.wildcards, ['core', 'rds', 'ec2.InstanceSize']);
  });

  it('leave names of a wildcard without a module', async () => {
    const text = 'import software.amazon.awscdk.services.rds.*;\nclass A { Object a = new DatabaseInstance(this, "A"); }';
    assert.deepEqual(await symbols(text), ['*.DatabaseInstance']);
  });

  it('are hidden by classes of the file and by other imports', async () => {
    const text = `
import com.example.DatabaseCluster;
import software.amazon.awscdk.services.rds.*;
class DatabaseInstance {}
record DatabaseProxy(String name) {}
class A { Object a = new DatabaseInstance(this, "A"), b = new DatabaseCluster(this, "B"), c = new DatabaseProxy(this, "C"); }`;
    assert.deepEqual(await symbols(text), []);
  });

  it('are not needed for full names', async () => {
    const text = `class A {
  Object a = new software.amazon.awscdk.services.rds.DatabaseInstance(this, "A");
  Object b = software.amazon.awscdk.services.docdb.DatabaseCluster.Builder.create(this, "B").build();
}`;
    assert.deepEqual(await symbols(text), ['rds.DatabaseInstance', 'docdb.DatabaseCluster']);
  });

  it('may name the builder itself', async () => {
    const text = `import software.amazon.awscdk.services.rds.DatabaseInstance.Builder;
class A { Object a = Builder.create(this, "A").build(); }`;
    assert.deepEqual(await symbols(text), ['rds.DatabaseInstance']);
  });

  it('make the difference between a construct and a class of the same name', async () => {
    assert.deepEqual(await symbols('class A { Object a = new DatabaseInstance(this, "A"); }'), []);
  });
});
