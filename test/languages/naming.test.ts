import assert from 'node:assert/strict';
import { csharp } from '../../src/core/cdk/languages/csharp/language.ts';
import { java } from '../../src/core/cdk/languages/java/language.ts';
import { applyEdits } from '../../src/core/document.ts';
import { readCdk } from '../cdk/reading.ts';
import { granted, type Wish } from './wishes.ts';

describe('names that two modules have', () => {
  const scaling: Wish = ['Properties.ServerlessV2ScalingConfiguration', { MinCapacity: 1 }];

  it('are written in full in C#, or imported by Java', async () => {
    assert.equal(
      await granted(
        'using Amazon.CDK.AWS.Neptune;\nusing Amazon.CDK.AWS.RDS;\nnew Amazon.CDK.AWS.RDS.CfnDBCluster(this, "A", new Amazon.CDK.AWS.RDS.CfnDBClusterProps { });\n',
        csharp,
        scaling,
      ),
      'using Amazon.CDK.AWS.Neptune;\nusing Amazon.CDK.AWS.RDS;\nnew Amazon.CDK.AWS.RDS.CfnDBCluster(this, "A", new Amazon.CDK.AWS.RDS.CfnDBClusterProps { ServerlessV2ScalingConfiguration = new Amazon.CDK.AWS.RDS.CfnDBCluster.ServerlessV2ScalingConfigurationProperty { MinCapacity = 1 } });\n',
    );
  });

  it('are imported once in Java, and then written in full', async () => {
    const text = `import software.amazon.awscdk.services.docdb.BackupProps;
import software.amazon.awscdk.services.rds.DatabaseCluster;
class Shop {
  void build() {
    DatabaseCluster.Builder.create(this, "A").build();
  }
}
`;
    assert.equal(
      await granted(text, java, ['Properties.PreferredBackupWindow', '02:00-03:00']),
      text.replace(
        '.build()',
'.backup(software.amazon.awscdk.services.rds.BackupProps.builder()\n        .preferredWindow("02:00-03:00")\n        .build()).build()',
      ),
    );
  });
});

describe('one fix of two constructs', () => {
  it('gives Java two classes of one name', async () => {
    const text = `import software.amazon.awscdk.services.rds.DatabaseCluster;
class Shop {
  void build() {
    DatabaseCluster.Builder.create(this, "A").build();
    software.amazon.awscdk.services.docdb.DatabaseCluster.Builder.create(this, "B").build();
  }
}
`;
    const document = await readCdk(text, java);
    const clusters = document.resources.filter(({ type }) => type.endsWith('::DBCluster'));
    const path = ['Properties', 'PreferredBackupWindow'];
    const edits = document.edit(clusters.map(resource => ({ verb: 'set', resource, path, to: '02:00-03:00' })));
    assert.ok(edits !== undefined);
    const after = applyEdits(text, edits);
    assert.deepEqual(after.match(/^import.*/gm), [
      'import software.amazon.awscdk.services.rds.BackupProps;',
      'import software.amazon.awscdk.services.rds.DatabaseCluster;',
    ]);
    assert.deepEqual(after.match(/[\w.]*BackupProps\.builder/g), [
      'BackupProps.builder',
      'software.amazon.awscdk.services.docdb.BackupProps.builder',
    ]);
  });
});
