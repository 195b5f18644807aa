import assert from 'node:assert/strict';
import { tsx, typescript } from '../../../src/core/cdk/languages/typescript/language.ts';
import { imported } from '../importing.ts';

const { spelling } = typescript;

describe('the spelling of TypeScript', () => {
  it('names entries', () => {
    assert.equal(spelling.entry('multiAz', 'true'), 'multiAz: true');
    assert.equal(spelling.entry('rds.force_ssl', `'1'`), `'rds.force_ssl': '1'`);
  });

  for (const [value, text, expected] of [
    ['gp3', `import 'a';`, `'gp3'`],
    ['gp3', `import "a";`, '"gp3"'],
    [`it's "so" \\ and\n`, '', String.raw`'it\'s "so" \\ and\n'`],
    [`it's "so" \\ and\n`, '"', String.raw`"it's \"so\" \\ and\n"`],
    [7, '', '7'],
    [true, '', 'true'],
    [null, '', 'null'],
  ] as const) {
    it(`writes ${JSON.stringify(value)} in ${JSON.stringify(text)}`, () => {
      assert.equal(spelling.scalar(value, text), expected);
    });
  }

  it('writes lists, calls, constants and methods', () => {
    assert.equal(spelling.list([`'a'`, `'b'`]), `['a', 'b']`);
    assert.equal(spelling.list([]), '[]');
    assert.equal(spelling.call('cdk.Duration', 'days', ['7']), 'cdk.Duration.days(7)');
    assert.equal(spelling.member('cdk.RemovalPolicy', 'RETAIN'), 'cdk.RemovalPolicy.RETAIN');
    assert.equal(spelling.method('db', 'applyRemovalPolicy', ['x', 'y']), 'db.applyRemovalPolicy(x, y)');
    assert.equal(spelling.qualified('rds', 'BackupProps'), 'rds.BackupProps');
    assert.equal(
      spelling.dictionary([
        ['rds.force_ssl', `'1'`],
        ['log', `'all'`],
      ]),
      `{ 'rds.force_ssl': '1', log: 'all' }`,
    );
  });

  it('writes objects on a line of their own while they are short', () => {
    const layout = { indent: '  ', unit: '  ', newline: '\n' } as const;
    const long = `description: '${'x'.repeat(80)}'`;
    assert.equal(spelling.object(undefined, [], layout), '{}');
    assert.equal(spelling.object('rds.BackupProps', ['a: 1', 'b: 2'], layout), '{ a: 1, b: 2 }');
    assert.equal(
      spelling.object(undefined, ['a: 1', 'b: 2', 'c: 3'], layout),
      '{\n    a: 1,\n    b: 2,\n    c: 3,\n  }',
    );
    assert.equal(spelling.object(undefined, ['a: 1', long], layout), `{\n    a: 1,\n    ${long},\n  }`);
    assert.equal(
      spelling.object(undefined, ['a: {\r\n\t\tb: 1,\r\n\t}'], { indent: '', unit: '\t', newline: '\r\n' }),
      '{\r\n\ta: {\r\n\t\tb: 1,\r\n\t},\r\n}',
    );
  });
});

describe('what TypeScript imports for a fix', () => {
  for (const [symbol, text, name, expected] of [
    [
      'core.Duration',
      `import { Stack, StackProps } from 'aws-cdk-lib';\nclass S {}\n`,
      'Duration',
      `import { Stack, StackProps, Duration } from 'aws-cdk-lib';\nclass S {}\n`,
    ],
    [
      'core.Duration',
      `import {\n  Stack,\n  StackProps,\n} from "aws-cdk-lib"\n`,
      'Duration',
      `import {\n  Stack,\n  StackProps,\n  Duration,\n} from "aws-cdk-lib"\n`,
    ],
    ['core.Duration', `import {} from 'aws-cdk-lib';\n`, 'Duration', `import { Duration } from 'aws-cdk-lib';\n`],
    [
      'core.Duration',
      `import * as rds from "aws-cdk-lib/aws-rds"\nimport { Construct } from "constructs"\n\nclass S {}\n`,
      'Duration',
      `import * as rds from "aws-cdk-lib/aws-rds"\nimport { Construct } from "constructs"\nimport { Duration } from "aws-cdk-lib"\n\nclass S {}\n`,
    ],
    [
      'rds.StorageType.GP3',
      `import { DatabaseInstance } from 'aws-cdk-lib/aws-rds';\r\n`,
      'StorageType.GP3',
      `import { DatabaseInstance, StorageType } from 'aws-cdk-lib/aws-rds';\r\n`,
    ],
    [
      'rds.StorageType',
      `import type { StackProps } from 'aws-cdk-lib';\r\n`,
      'rds.StorageType',
      `import type { StackProps } from 'aws-cdk-lib';\r\nimport * as rds from 'aws-cdk-lib/aws-rds';\r\n`,
    ],
    [
      'neptune-alpha.EngineVersion',
      `import cdk = require('aws-cdk-lib');\n`,
      'neptune.EngineVersion',
      `import cdk = require('aws-cdk-lib');\nimport * as neptune from '@aws-cdk/aws-neptune-alpha';\n`,
    ],
    [
      'cdk-nag.NagSuppressions',
      `import * as cdk from 'aws-cdk-lib';\n`,
      'NagSuppressions',
      `import * as cdk from 'aws-cdk-lib';\nimport { NagSuppressions } from 'cdk-nag';\n`,
    ],
  ] as const) {
    it(`is ${symbol} into ${text.slice(0, 40).replaceAll(/\s+/g, ' ')}`, async () => {
      assert.deepEqual(await imported(typescript, symbol, text), { name, text: expected });
    });
  }

  for (const [symbol, text, name, expected] of [
    [
      'core.Duration',
      `const { Stack } = require('aws-cdk-lib');\n`,
      'Duration',
      `const { Stack, Duration } = require('aws-cdk-lib');\n`,
    ],
    [
      'core.Duration',
      `const rds = require('aws-cdk-lib/aws-rds');\nconst days = 7;\n`,
      'Duration',
      `const rds = require('aws-cdk-lib/aws-rds');\nconst { Duration } = require('aws-cdk-lib');\nconst days = 7;\n`,
    ],
    [
      'ec2.SubnetType',
      `const rds = require("aws-cdk-lib/aws-rds")\n`,
      'ec2.SubnetType',
      `const rds = require("aws-cdk-lib/aws-rds")\nconst ec2 = require("aws-cdk-lib/aws-ec2")\n`,
    ],
  ] as const) {
    it(`is ${symbol} into ${text.split('\n')[0]}`, async () => {
      assert.deepEqual(await imported(tsx, symbol, text), { name, text: expected });
    });
  }

  for (const [symbol, text] of [
    ['core.Duration', 'class S {}\n'],
    ['core.Duration', `import { Duration } from 'luxon';\n`],
    ['core.Duration', `import { Interval, Duration as D, Duration } from 'luxon';\n`],
    ['core.Duration', `import * as rds from 'aws-cdk-lib/aws-rds';\nclass Duration {}\n`],
    ['rds.StorageType', `import * as rds from './rds';\n`],
    ['rds.StorageType', `import * as cdk from 'aws-cdk-lib';\nconst rds = 7;\n`],
    ['*.StorageType', `import * as cdk from 'aws-cdk-lib';\n`],
    ['rds', `import * as cdk from 'aws-cdk-lib';\n`],
  ] as const) {
    it(`is nothing for ${symbol} into ${text.replaceAll('\n', ' ')}`, async () => {
      assert.equal(await imported(typescript, symbol, text), undefined);
    });
  }
});
