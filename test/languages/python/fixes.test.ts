import assert from 'node:assert/strict';
import { python } from '../../../src/core/cdk/languages/python/language.ts';
import { readCdk } from '../../cdk/reading.ts';
import { granted, type Wish } from '../wishes.ts';

const head = 'from aws_cdk import Stack, aws_dynamodb as dynamodb, aws_rds as rds\n\n';

async function fixed(code: string, ...wishes: readonly Wish[]): Promise<string | undefined> {
  const result = await granted(head + code, python, ...wishes);
  return result?.replace(head, '');
}

describe('fixes of Python', () => {
  const instance = `rds.DatabaseInstance(
    self,
    "Db",
    vpc=vpc,
    multi_az=False,  # cheap
)
`;

  it('replace, add and remove properties', async () => {
    assert.equal(
      await fixed(instance, ['Properties.MultiAZ', true], ['Properties.DeletionProtection', true]),
      instance.replace('False,  # cheap\n', 'True,  # cheap\n    deletion_protection=True,\n'),
    );
    assert.equal(await fixed(instance, ['Properties.MultiAZ']), instance.replace('multi_az=False,  # cheap', '# cheap'));
    assert.equal(
      await fixed('rds.DatabaseInstance(self, "Db", vpc=vpc)\n', ['Properties.MultiAZ', true]),
      'rds.DatabaseInstance(self, "Db", vpc=vpc, multi_az=True)\n',
    );
  });

  it('write constants, lists and what they need to import', async () => {
    assert.equal(
      await fixed(instance, ['Properties.StorageType', 'gp3'], ['Properties.EnableCloudwatchLogsExports', ['error']]),
      instance.replace(
        '# cheap\n',
        '# cheap\n    storage_type=rds.StorageType.GP3,\n    cloudwatch_logs_exports=["error"],\n',
      ),
    );
    assert.equal(
      await granted(head + instance, python, ['Properties.BackupRetentionPeriod', 7]),
      head.replace('import Stack', 'import Duration, Stack') +
        instance.replace('# cheap\n', '# cheap\n    backup_retention=Duration.days(7),\n'),
    );
  });

  it('write the first property of a construct', async () => {
    assert.equal(
      await fixed('dynamodb.CfnTable(self, "T")\n', ['Properties.BillingMode', 'PAY_PER_REQUEST']),
      'dynamodb.CfnTable(self, "T", billing_mode="PAY_PER_REQUEST")\n',
    );
    assert.equal(
      await fixed('dynamodb.CfnTable(\n    self, "T",\n)\n', ['Properties.BillingMode', 'PAY_PER_REQUEST']),
      'dynamodb.CfnTable(\n    self, "T",\n    billing_mode="PAY_PER_REQUEST",\n)\n',
    );
  });

  it('write the structs of the L1 level', async () => {
    assert.equal(
      await fixed('dynamodb.CfnTable(self, "T", table_name="t")\n', ['Properties.SSESpecification.SSEEnabled', true]),
      'dynamodb.CfnTable(self, "T", table_name="t", sse_specification=dynamodb.CfnTable.SSESpecificationProperty(sse_enabled=True))\n',
    );
  });

  it('call methods behind a construct', async () => {
    const policies: readonly Wish[] = [
      ['DeletionPolicy', 'Retain'],
      ['UpdateReplacePolicy', 'Retain'],
    ];
    const cdk = `import aws_cdk as cdk\nfrom aws_cdk import aws_dynamodb as dynamodb\n`;
    assert.equal(
      await granted(`${cdk}def build(self):\n    self.t = dynamodb.CfnTable(self, "T")\n`, python, ...policies),
      `${cdk}def build(self):\n    self.t = dynamodb.CfnTable(self, "T")\n    self.t.apply_removal_policy(cdk.RemovalPolicy.RETAIN)\n`,
    );
    assert.equal(
      await granted(`${cdk}dynamodb.CfnTable(self, "T")\n`, python, ...policies),
      `${cdk}dynamodb.CfnTable(self, "T").apply_removal_policy(cdk.RemovalPolicy.RETAIN)\n`,
    );
  });

  it('write behind a dictionary where it is spread, not where it stands', async () => {
    const params = 'params = {\n    "table_name": "t",\n}\n';
    const cases = [
      ['**params', '**params, billing_mode="PAY_PER_REQUEST"'],
      ['**(params),', '**(params), billing_mode="PAY_PER_REQUEST",'],
      ['**{"table_name": "t"}', '**{"table_name": "t"}, billing_mode="PAY_PER_REQUEST"'],
      ['\n    **params,  # shared\n', '\n    **params,  # shared\n    billing_mode="PAY_PER_REQUEST",\n'],
    ] as const;
    for (const [before, after] of cases) {
      const table = `${params}dynamodb.CfnTable(self, "T", ${before})\ndynamodb.CfnTable(self, "Other", **params)\n`;
      assert.equal(
        await fixed(table, ['Properties.BillingMode', 'PAY_PER_REQUEST']),
        table.replace(`"T", ${before}`, `"T", ${after}`),
      );
    }
  });

  it('leave dictionaries alone, and read them', async () => {
    const table = 'dynamodb.CfnTable(self, "T", sse_specification={"sseEnabled": False})\n';
    assert.equal(await fixed(table, ['Properties.SSESpecification.SSEType', 'KMS']), undefined);
  });
});

describe('structs that Python holds as dictionaries', () => {
  it('are read by the names of their keys', async () => {
    const { resources } = await readCdk(
      `${head}BACKUP = {"retention": cdk.Duration.days(14), "preferred_window": "02:00-03:00"}
rds.DatabaseCluster(self, "C", engine=rds.DatabaseClusterEngine.AURORA_POSTGRESQL, backup=BACKUP)
`,
      python,
    );
    const cluster = resources.find(({ type }) => type === 'AWS::RDS::DBCluster');
    const window = cluster?.properties.entries.get('PreferredBackupWindow');
    assert.equal(window?.kind === 'literal' ? window.value : window?.kind, '02:00-03:00');
  });
});
