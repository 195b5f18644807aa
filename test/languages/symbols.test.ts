import assert from 'node:assert/strict';
import { camelOfPascal, camelOfSnake, isConstant, pascal, snake } from '../../src/core/cdk/languages/names.ts';
import { moduleAt, normalised, resolve, symbolAt } from '../../src/core/cdk/languages/symbols.ts';

describe('modules of the CDK', () => {
  for (const [module, ...paths] of [
    [
      'core',
      'aws-cdk-lib',
      'aws-cdk-lib/core',
      'aws_cdk',
      'software.amazon.awscdk',
      'Amazon.CDK',
      'github.com/aws/aws-cdk-go/awscdk/v2',
    ],
    [
      'rds',
      'aws-cdk-lib/aws-rds',
      'aws_cdk.aws_rds',
      'software.amazon.awscdk.services.rds',
      'Amazon.CDK.AWS.RDS',
      'github.com/aws/aws-cdk-go/awscdk/v2/awsrds',
    ],
    ['dynamodb', 'aws-cdk-lib/aws-dynamodb/lib/table', 'aws_cdk.aws_dynamodb', 'Amazon.CDK.AWS.DynamoDB'],
    [
      'neptune-alpha',
      '@aws-cdk/aws-neptune-alpha',
      'aws_cdk.aws_neptune_alpha',
      'software.amazon.awscdk.services.neptune.alpha',
      'Amazon.CDK.AWS.Neptune.Alpha',
      'github.com/aws/aws-cdk-go/awscdkneptunealpha/v2',
    ],
    [
      'cdk-nag',
      'cdk-nag',
      'cdk_nag',
      'io.github.cdklabs.cdknag',
      'Cdklabs.CdkNag',
      'github.com/cdklabs/cdk-nag-go/cdknag/v2',
    ],
    [
      undefined,
      'constructs',
      'aws-cdk-lib/assertions',
      '@aws-cdk/aws-rds',
      'aws_cdk.assertions',
      'software.constructs',
      'aws_cdk.Stack',
      'github.com/aws/aws-cdk-go/awscdk',
      'github.com/aws/constructs-go/constructs/v10',
    ],
  ] as const) {
    for (const path of paths) it(`know ${path}`, () => assert.equal(moduleAt(path), module));
  }

  for (const [path, symbol] of [
    ['aws_cdk.aws_rds.CfnDBCluster.TagProperty', 'rds.CfnDBCluster.TagProperty'],
    ['aws_cdk.Duration', 'core.Duration'],
    ['software.amazon.awscdk.Duration.days', 'core.Duration.days'],
    ['software.amazon.awscdk.services.neptune.alpha.DatabaseCluster', 'neptune-alpha.DatabaseCluster'],
    ['Amazon.CDK.AWS.RDS.StorageType.GP2', 'rds.StorageType.GP2'],
    ['Amazon.CDK.RemovalPolicy', 'core.RemovalPolicy'],
    ['io.github.cdklabs.cdknag.NagSuppressions', 'cdk-nag.NagSuppressions'],
    ['io.github.others.Table', undefined],
  ] as const) {
    it(`know what is within: ${path}`, () => assert.equal(symbolAt(path), symbol));
  }

  it('are reached through the core', () => {
    assert.equal(normalised('core.aws_rds.DatabaseInstance'), 'rds.DatabaseInstance');
    assert.equal(normalised('core.aws_neptune_alpha'), 'neptune-alpha');
    assert.equal(normalised('core.Duration'), 'core.Duration');
  });
});

describe('names of a file', () => {
  const imports = {
    names: new Map([
      ['cdk', 'core'],
      ['Db', 'rds.DatabaseInstance'],
    ]),
    wildcards: [],
  };

  it('resolve through what is imported', () => {
    assert.equal(resolve(['cdk', 'aws_rds', 'CfnDBInstance'], imports), 'rds.CfnDBInstance');
    assert.equal(resolve(['Db', 'fromLookup'], imports), 'rds.DatabaseInstance.fromLookup');
    assert.equal(resolve(['vpc'], imports), undefined);
    assert.equal(resolve([], imports), undefined);
  });

  it('resolve when fully qualified', () => {
    assert.equal(resolve(['Amazon', 'CDK', 'AWS', 'RDS', 'CfnDBInstance'], imports), 'rds.CfnDBInstance');
  });

  it('resolve to a wildcard only where there is one, and nothing hides it', () => {
    const wild = { ...imports, wildcards: ['rds'] };
    assert.equal(resolve(['Table', 'Builder'], imports), undefined);
    assert.equal(resolve(['Table', 'Builder'], wild), '*.Table.Builder');
    assert.equal(resolve(['table'], wild), undefined);
    assert.equal(resolve(['Table'], wild, new Set(['Table'])), undefined);
  });
});

describe('names of properties', () => {
  for (const [camel, snaked] of [
    ['multiAz', 'multi_az'],
    ['s3ImportRole', 's3_import_role'],
    ['allowFromAnyIpv4', 'allow_from_any_ipv4'],
    ['serverlessV2MinCapacity', 'serverless_v2_min_capacity'],
    ['vpc', 'vpc'],
  ] as const) {
    it(`are ${camel} and ${snaked}`, () => {
      assert.equal(camelOfSnake(snaked), camel);
      assert.equal(snake(camel), snaked);
      assert.equal(camelOfPascal(pascal(camel)), camel);
    });
  }

  it('lose the underscore of reserved words', () => assert.equal(camelOfSnake('lambda_'), 'lambda'));

  it('differ from constants', () => {
    assert.deepEqual(['GP2', 'VER_16_4', 'T3', 'Gp2', 'multiAz'].map(isConstant), [true, true, true, false, false]);
  });
});
