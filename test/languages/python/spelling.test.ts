import assert from 'node:assert/strict';
import { python } from '../../../src/core/cdk/languages/python/language.ts';
import type { Layout } from '../../../src/core/cdk/language.ts';
import { imported } from '../importing.ts';

const { spelling } = python;
const layout: Layout = { indent: '    ', unit: '    ', newline: '\n' };

describe('what fixes write in Python', () => {
  it('are keyword arguments', () => {
    assert.equal(spelling.entry('multiAz', 'True'), 'multi_az=True');
    assert.equal(spelling.entry('serverlessV2MinCapacity', '0.5'), 'serverless_v2_min_capacity=0.5');
    assert.equal(spelling.entry('enableIamDatabaseAuthentication', 'x'), 'enable_iam_database_authentication=x');
    assert.equal(spelling.entry('requireTLS', 'True'), 'require_tls=True');
    assert.equal(spelling.entry('from', '1'), 'from_=1');
  });

  it('are scalars in the quotes of the file', () => {
    assert.equal(spelling.scalar(true, ''), 'True');
    assert.equal(spelling.scalar(false, ''), 'False');
    assert.equal(spelling.scalar(null, ''), 'None');
    assert.equal(spelling.scalar(0.5, ''), '0.5');
    assert.equal(spelling.scalar('a "b"\n\\', ''), String.raw`"a \"b\"\n\\"`);
    assert.equal(spelling.scalar('a', `x = 'y'`), `'a'`);
    assert.equal(spelling.scalar('a', `x = "y"  # it's the shop's`), '"a"');
  });

  it('are lists and dictionaries', () => {
    assert.equal(spelling.list(['"a"', '"b"']), '["a", "b"]');
    assert.equal(spelling.dictionary([['rds.force_ssl', '"1"'], ['b', '2']]), '{"rds.force_ssl": "1", "b": 2}');
  });

  it('are structs by their names', () => {
    assert.equal(spelling.namesStructs, true);
    assert.equal(spelling.object(undefined, ['a=1'], layout), undefined);
    assert.equal(spelling.object('rds.BackupProps', ['retention=x'], layout), 'rds.BackupProps(retention=x)');
    assert.equal(spelling.object('rds.BackupProps', ['a=1', 'b=2'], layout), 'rds.BackupProps(a=1, b=2)');
    assert.equal(
      spelling.object('X', ['a=1', 'b=2', 'c=3'], layout),
      'X(\n        a=1,\n        b=2,\n        c=3,\n    )',
    );
    assert.equal(
      spelling.object('X', [`a="${'x'.repeat(90)}"`], { ...layout, indent: '', newline: '\r\n' }),
      `X(\r\n    a="${'x'.repeat(90)}",\r\n)`,
    );
  });

  it('are calls, constants and methods', () => {
    assert.equal(spelling.call('cdk.Duration', 'days', ['7']), 'cdk.Duration.days(7)');
    assert.equal(spelling.call('rds.ClusterInstance', 'serverlessV2', ['"a"']), 'rds.ClusterInstance.serverless_v2("a")');
    assert.equal(spelling.member('cdk.RemovalPolicy', 'RETAIN'), 'cdk.RemovalPolicy.RETAIN');
    assert.equal(spelling.method('db', 'applyRemovalPolicy', ['x']), 'db.apply_removal_policy(x)');
    assert.equal(spelling.qualified('rds', 'CfnDBCluster.X'), 'rds.CfnDBCluster.X');
    assert.equal(spelling.statementEnd, '');
  });
});

describe('imports that fixes add in Python', () => {
  for (const [title, symbol, name, before, after] of [
    [
      'go among sorted names',
      'core.RemovalPolicy',
      'RemovalPolicy',
      'from aws_cdk import Duration, Stack, aws_rds as rds  # the CDK\n',
      'from aws_cdk import Duration, RemovalPolicy, Stack, aws_rds as rds  # the CDK\n',
    ],
    [
      'go behind names without order',
      'core.RemovalPolicy',
      'RemovalPolicy',
      'from aws_cdk import Stack, Duration\nimport os\n',
      'from aws_cdk import Stack, Duration, RemovalPolicy\nimport os\n',
    ],
    [
      'take a line of their own where the others do',
      'core.RemovalPolicy',
      'RemovalPolicy',
      'from aws_cdk import (\n    aws_rds as rds,\n    Duration,  # (weeks)\n    Stack,\n)\n',
      'from aws_cdk import (\n    aws_rds as rds,\n    Duration,  # (weeks)\n    Stack,\n    RemovalPolicy,\n)\n',
    ],
    [
      'go before the first of a sorted block',
      'core.Duration',
      'Duration',
      'from aws_cdk import (\n    RemovalPolicy,\n    aws_rds as rds\n)\n',
      'from aws_cdk import (\n    Duration,\n    RemovalPolicy,\n    aws_rds as rds\n)\n',
    ],
    [
      'go behind a line continuation',
      'core.Tags',
      'Tags',
      'from aws_cdk import Duration, \\\n    Stack\nx = 1\n',
      'from aws_cdk import Duration, \\\n    Stack,\n    Tags\nx = 1\n',
    ],
    [
      'have a statement of their own where modules have one each',
      'core.RemovalPolicy',
      'RemovalPolicy',
      'from aws_cdk import aws_ec2 as ec2\nfrom aws_cdk import aws_rds as rds\nfrom constructs import Construct\n',
      'from aws_cdk import aws_ec2 as ec2\nfrom aws_cdk import aws_rds as rds\nfrom aws_cdk import RemovalPolicy\nfrom constructs import Construct\n',
    ],
    [
      'bring a module',
      'ec2.SubnetSelection',
      'ec2.SubnetSelection',
      'from aws_cdk import aws_rds as rds\r\n\r\nx = 1\r\n',
      'from aws_cdk import aws_rds as rds\r\nfrom aws_cdk import aws_ec2 as ec2\r\n\r\nx = 1\r\n',
    ],
    [
      'bring a module of the alpha level',
      'neptune-alpha.EngineVersion',
      'neptune.EngineVersion',
      'from aws_cdk import Stack, aws_rds as rds\n',
      'from aws_cdk import Stack, aws_neptune_alpha as neptune, aws_rds as rds\n',
    ],
    [
      'bring a class from the module that others come from',
      'rds.BackupProps',
      'BackupProps',
      'from aws_cdk.aws_rds import DatabaseInstance\n',
      'from aws_cdk.aws_rds import BackupProps, DatabaseInstance\n',
    ],
    [
      'bring the class around a nested one',
      'dynamodb.CfnTable.SSESpecificationProperty',
      'CfnTable.SSESpecificationProperty',
      'from aws_cdk.aws_dynamodb import CfnGlobalTable\n',
      'from aws_cdk.aws_dynamodb import CfnGlobalTable, CfnTable\n',
    ],
    [
      'stay clear of other names',
      'rds.BackupProps',
      'aws_rds.BackupProps',
      'import aws_cdk.aws_docdb as rds\n',
      'import aws_cdk.aws_docdb as rds\nfrom aws_cdk import aws_rds\n',
    ],
    [
      'know cdk-nag',
      'cdk-nag.NagSuppressions',
      'NagSuppressions',
      '"""\nfrom aws_cdk import nothing\n"""\nimport aws_cdk as cdk\n',
      '"""\nfrom aws_cdk import nothing\n"""\nimport aws_cdk as cdk\nfrom cdk_nag import NagSuppressions\n',
    ],
  ] as const) {
    it(title, async () => {
      assert.deepEqual(await imported(python, symbol, before), { name, text: after });
    });
  }

  it('need a place', async () => {
    assert.equal(await imported(python, 'core.RemovalPolicy', 'def f():\n    import aws_cdk\n'), undefined);
  });
});
