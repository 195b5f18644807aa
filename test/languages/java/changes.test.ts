import assert from 'node:assert/strict';
import { java } from '../../../src/core/cdk/languages/java/language.ts';
import type { Data } from '../../../src/core/model.ts';
import { granted } from '../wishes.ts';

const head = `import java.util.List;
import software.amazon.awscdk.services.rds.*;

class Shop extends Stack {
    void build() {
`;

/** The body of the method after a change, in a file that needs no further import. */
async function body(code: string, property: string, to: Data): Promise<string | undefined> {
  const text = await granted(`${head}${code}\n    }\n}\n`, java, [`Properties.${property}`, to]);
  return text?.startsWith(head) === true ? text.slice(head.length).replace('\n    }\n}\n', '') : text;
}

describe('changes of Java', () => {
  for (const [code, expected] of [
    ['CfnDBInstance.Builder.create(this, "A").build();', 'CfnDBInstance.Builder.create(this, "A").multiAz(true).build();'],
    [
      'CfnDBInstance.Builder.create(this, "A")\n    .build();',
      'CfnDBInstance.Builder.create(this, "A")\n    .multiAz(true)\n    .build();',
    ],
    [
      'CfnDBInstance.Builder.create(this, "A")\n    .engine("mysql") // 😀\n    .port("1").build();',
      'CfnDBInstance.Builder.create(this, "A")\n    .engine("mysql") // 😀\n    .port("1")\n    .multiAz(true).build();',
    ],
    [
      'new CfnDBInstance(this, "A", CfnDBInstanceProps.builder().build());',
      'new CfnDBInstance(this, "A", CfnDBInstanceProps.builder().multiAz(true).build());',
    ],
    [
      'new CfnDBInstance(this, "A", CfnDBInstanceProps.builder().multiAz(Boolean.FALSE).build());',
      'new CfnDBInstance(this, "A", CfnDBInstanceProps.builder().multiAz(true).build());',
    ],
    [
      'CfnDBInstance a = CfnDBInstance.Builder.create(this, "A").engine("mysql").build();\na.setMultiAz(false);',
      'CfnDBInstance a = CfnDBInstance.Builder.create(this, "A").engine("mysql").build();\na.setMultiAz(true);',
    ],
  ] as const) {
    it(`set a property of ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      assert.equal(await body(code, 'MultiAZ', true), expected);
    });
  }

  it('leave a builder alone that says more later', async () => {
    const code = 'CfnDBInstance.Builder a = CfnDBInstance.Builder.create(this, "A");\na.multiAz(false);';
    assert.equal(await body(code, 'MultiAZ', true), undefined);
  });

  it('write lists and structs', async () => {
    assert.equal(
      await body('CfnDBInstance.Builder.create(this, "A").build();', 'EnableCloudwatchLogsExports', ['audit']),
      'CfnDBInstance.Builder.create(this, "A").enableCloudwatchLogsExports(List.of("audit")).build();',
    );
    assert.equal(
      await body('CfnDBCluster.Builder.create(this, "A").build();', 'ServerlessV2ScalingConfiguration', { MinCapacity: 1 }),
      'CfnDBCluster.Builder.create(this, "A").serverlessV2ScalingConfiguration(CfnDBCluster.ServerlessV2ScalingConfigurationProperty.builder().minCapacity(1).build()).build();',
    );
  });
});
