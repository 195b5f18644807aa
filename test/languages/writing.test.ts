import assert from 'node:assert/strict';
import { csharp } from '../../src/core/cdk/languages/csharp/language.ts';
import { go } from '../../src/core/cdk/languages/go/language.ts';
import { java } from '../../src/core/cdk/languages/java/language.ts';
import { python } from '../../src/core/cdk/languages/python/language.ts';
import { typescript } from '../../src/core/cdk/languages/typescript/language.ts';
import type { CdkLanguage } from '../../src/core/cdk/language.ts';
import { granted, type Wish } from './wishes.ts';

const one: readonly Wish[] = [['Properties.MultiAZ', true]];
const two: readonly Wish[] = [...one, ['Properties.Engine', 'mysql']];
const three: readonly Wish[] = [...two, ['Properties.BackupRetentionPeriod', 7]];

interface Frame {
  readonly language: CdkLanguage;
  readonly head: string;
  readonly foot: string;
}

const frames = {
  typescript: { language: typescript, head: "import * as rds from 'aws-cdk-lib/aws-rds';\n", foot: '' },
  python: { language: python, head: 'from aws_cdk import aws_rds as rds\n', foot: '' },
  java: {
    language: java,
    head: 'import software.amazon.awscdk.services.rds.*;\nclass Shop {\n  void build() {\n',
    foot: '\n  }\n}\n',
  },
  csharp: {
    language: csharp,
    head: 'using Amazon.CDK.AWS.RDS;\nclass Shop {\n    void Build() {\n',
    foot: '\n    }\n}\n',
  },
  go: {
    language: go,
    head: 'package shop\nimport (\n\t"github.com/aws/aws-cdk-go/awscdk/v2/awsrds"\n\t"github.com/aws/jsii-runtime-go"\n)\nfunc build() {\n',
    foot: '\n}\n',
  },
} satisfies Readonly<Record<string, Frame>>;

async function edited(
  name: keyof typeof frames,
  code: string,
  wishes: readonly Wish[],
): Promise<string | undefined> {
  const { language, head, foot } = frames[name];
  const result = await granted(head + code + foot, language, ...wishes);
  return result === undefined ? undefined : result.slice(head.length, result.length - foot.length);
}

describe('several properties for a construct that has none', () => {
  for (const [name, code, expected] of [
    [
      'typescript',
      "new rds.CfnDBInstance(this, 'A', {});",
      "new rds.CfnDBInstance(this, 'A', {\n  multiAz: true,\n  engine: 'mysql',\n  backupRetentionPeriod: 7,\n});",
    ],
    [
      'typescript',
      "new rds.CfnDBInstance(\n  this,\n  'A',\n);",
      "new rds.CfnDBInstance(\n  this,\n  'A',\n  {\n    multiAz: true,\n    engine: 'mysql',\n    backupRetentionPeriod: 7,\n  },\n);",
    ],
    [
      'python',
      'rds.CfnDBInstance(self, "A")',
      'rds.CfnDBInstance(self, "A",\n  multi_az=True,\n  engine="mysql",\n  backup_retention_period=7,\n)',
    ],
    [
      'python',
      'rds.CfnDBInstance(\n    self,\n    "A",\n)',
      'rds.CfnDBInstance(\n    self,\n    "A",\n    multi_az=True,\n    engine="mysql",\n    backup_retention_period=7,\n)',
    ],
    [
      'java',
      '    CfnDBInstance.Builder.create(this, "A").build();',
      '    CfnDBInstance.Builder.create(this, "A").multiAz(true).engine("mysql").backupRetentionPeriod(7).build();',
    ],
    [
      'java',
      '    CfnDBInstance.Builder.create(this, "A") // the first\n      .build();',
      '    CfnDBInstance.Builder.create(this, "A") // the first\n      .multiAz(true)\n      .engine("mysql")\n      .backupRetentionPeriod(7)\n      .build();',
    ],
    [
      'csharp',
      '        new CfnDBInstance(this, "A", new CfnDBInstanceProps\n        {\n        });',
      '        new CfnDBInstance(this, "A", new CfnDBInstanceProps\n        {\n            MultiAz = true,\n            Engine = "mysql",\n            BackupRetentionPeriod = 7,\n        });',
    ],
    [
      'go',
      '\tawsrds.NewCfnDBInstance(stack, jsii.String("A"), &awsrds.CfnDBInstanceProps{})',
      '\tawsrds.NewCfnDBInstance(stack, jsii.String("A"), &awsrds.CfnDBInstanceProps{\n\t\tMultiAz: jsii.Bool(true),\n\t\tEngine: jsii.String("mysql"),\n\t\tBackupRetentionPeriod: jsii.Number(7),\n\t})',
    ],
  ] as const) {
    it(`stand where they belong in ${name}: ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      assert.equal(await edited(name, code, three), expected);
    });
  }

  for (const [name, code, expected] of [
    ['typescript', "new rds.CfnDBInstance(this, 'A');", "new rds.CfnDBInstance(this, 'A', { multiAz: true });"],
    [
      'java',
      '    new CfnDBInstance(this, "A");',
      '    new CfnDBInstance(this, "A", CfnDBInstanceProps.builder().multiAz(true).build());',
    ],
    [
      'csharp',
      '        new CfnDBInstance(this, "A");',
      '        new CfnDBInstance(this, "A", new CfnDBInstanceProps { MultiAz = true });',
    ],
    [
      'go',
      '\tawsrds.NewCfnDBInstance(stack, jsii.String("A"), &awsrds.CfnDBInstanceProps{})',
      '\tawsrds.NewCfnDBInstance(stack, jsii.String("A"), &awsrds.CfnDBInstanceProps{MultiAz: jsii.Bool(true)})',
    ],
  ] as const) {
    it(`stay on the line in ${name}: ${code.trim()}`, async () => {
      assert.equal(await edited(name, code, one), expected);
    });
  }

  it('leave alone what holds a comment', async () => {
    assert.equal(await edited('typescript', "new rds.CfnDBInstance(this, 'A', { /* soon */ });", one), undefined);
  });
});

describe('comments round what is edited', () => {
  const chain = (...lines: readonly string[]): string =>
    ['    CfnDBInstance.Builder.create(this, "A")', ...lines].join('\n      ');

  it('end a line that a new call goes below', async () => {
    assert.equal(
      await edited('java', chain('.port("1") // why', '.build();'), two),
      chain('.port("1") // why', '.multiAz(true)', '.engine("mysql")', '.build();'),
    );
  });

  it('do not swallow what follows a call that goes', async () => {
    const removal: readonly Wish[] = [['Properties.MultiAZ']];
    assert.equal(
      await edited('java', chain('// why', '.multiAz(false)', '.build();'), removal),
      chain('// why', '.build();'),
    );
    assert.equal(await edited('java', chain('// why', '.multiAz(false).build();'), removal), chain('// why', '.build();'));
    assert.equal(await edited('java', chain('.multiAz(false) // why', '.build();'), removal), chain('// why', '.build();'));
  });

  it('are passed with one comma, however many entries come behind', async () => {
    assert.equal(
      await edited('typescript', "new rds.CfnDBInstance(this, 'A', {\n  port: '1' // why\n});", two),
      "new rds.CfnDBInstance(this, 'A', {\n  port: '1', // why\n  multiAz: true,\n  engine: 'mysql'\n});",
    );
  });

  it('end a line that a new statement goes below', async () => {
    const kept: readonly Wish[] = [
      ['DeletionPolicy', 'Retain'],
      ['UpdateReplacePolicy', 'Retain'],
    ];
    assert.equal(
      await granted(
        "import { RemovalPolicy } from 'aws-cdk-lib';\nimport { CfnDBInstance } from 'aws-cdk-lib/aws-rds';\nconst db = new CfnDBInstance(this, 'A', {}); // old\n",
        typescript,
        ...kept,
      ),
      "import { RemovalPolicy } from 'aws-cdk-lib';\nimport { CfnDBInstance } from 'aws-cdk-lib/aws-rds';\nconst db = new CfnDBInstance(this, 'A', {}); // old\ndb.applyRemovalPolicy(RemovalPolicy.RETAIN);\n",
    );
  });
});
