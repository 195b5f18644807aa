import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { namespaces } from '../../../src/core/cdk/languages/csharp/importing.ts';
import { csharp } from '../../../src/core/cdk/languages/csharp/language.ts';
import { imported } from '../importing.ts';

const { spelling } = csharp;
const layout = { indent: '    ', unit: '  ', newline: '\n' } as const;

describe('the spelling of C#', () => {
  it('writes properties with a capital', () => {
    assert.equal(spelling.entry('multiAz', 'true'), 'MultiAz = true');
    assert.equal(spelling.entry('s3ImportRole', 'role'), 'S3ImportRole = role');
  });

  it('writes scalars', () => {
    assert.deepEqual(
      ['it\'s "it"\n', 20, 0.5, -1, true, null].map(value => spelling.scalar(value, '')),
      [String.raw`"it's \"it\"\n"`, '20', '0.5', '-1', 'true', 'null'],
    );
  });

  it('writes lists', () => {
    assert.equal(spelling.list(['"a"', 'b']), 'new[] { "a", b }');
    assert.equal(spelling.list([]), 'new object[0]');
  });

  it('writes dictionaries with what the file uses', () => {
    const entries = [['a', '1'], ['b"', 'x']] as const;
    assert.equal(
      spelling.dictionary(entries, 'using System.Collections.Generic;\n'),
      String.raw`new Dictionary<string, object> { ["a"] = 1, ["b\""] = x }`,
    );
    assert.equal(
      spelling.dictionary([['a', '1']], 'using System;\n'),
      'new System.Collections.Generic.Dictionary<string, object> { ["a"] = 1 }',
    );
  });

  it('writes structs on one line, or on several where they are long', () => {
    assert.equal(spelling.object('BackupProps', ['A = 1', 'B = 2'], layout), 'new BackupProps { A = 1, B = 2 }');
    assert.equal(spelling.object('BackupProps', [], layout), 'new BackupProps()');
    assert.equal(
      spelling.object('BackupProps', ['A = 1', 'B = 2', 'C = 3'], layout),
      'new BackupProps\n    {\n      A = 1,\n      B = 2,\n      C = 3,\n    }',
    );
    const long = `A = "${'x'.repeat(80)}"`;
    assert.equal(spelling.object('BackupProps', [long], layout), `new BackupProps\n    {\n      ${long},\n    }`);
    assert.equal(spelling.object(undefined, ['A = 1'], layout), undefined);
  });

  it('writes calls and constants', () => {
    assert.equal(spelling.call('Duration', 'days', ['7']), 'Duration.Days(7)');
    assert.equal(spelling.member('RemovalPolicy', 'RETAIN'), 'RemovalPolicy.RETAIN');
    assert.equal(spelling.method('db', 'applyRemovalPolicy', ['x']), 'db.ApplyRemovalPolicy(x)');
    assert.equal(spelling.method('', 'applyRemovalPolicy', ['x']), '.ApplyRemovalPolicy(x)');
    assert.equal(spelling.qualified('RDS', 'BackupProps'), 'RDS.BackupProps');
    assert.equal(spelling.statementEnd, ';');
  });
});

describe('a using added to C#', () => {
  it('is that of the CDK itself, in its place', async () => {
    const text = 'using System;\nusing Amazon.CDK.AWS.RDS;\nusing Constructs;\n\nclass A {}\n';
    assert.deepEqual(await imported(csharp, 'core.RemovalPolicy', text), {
      name: 'RemovalPolicy',
      text: text.replace('using Amazon.CDK.AWS.RDS;', 'using Amazon.CDK;\nusing Amazon.CDK.AWS.RDS;'),
    });
    const inner = 'namespace A\r\n{\r\n    using Amazon.CDK.AWS.RDS;\r\n}\r\n';
    assert.equal((await imported(csharp, 'core.Duration', inner))?.text, inner.replace('    using', '    using Amazon.CDK;\r\n    using'));
  });

  it('is left out where names could mean something else then', async () => {
    const full = 'Amazon.CDK.RemovalPolicy';
    for (const text of [
      'class A {}',
      'using RDS = Amazon.CDK.AWS.RDS;\n',
      'using Amazon.CDK.AWS.RDS;\nclass RemovalPolicy {}\n',
      'using System;\nusing Amazon.CDK.AWS.RDS;\nvar a = Environment.MachineName;\n',
    ]) {
      assert.deepEqual(await imported(csharp, 'core.RemovalPolicy', text), { name: full, text });
    }
  });

  it('is left out for services', async () => {
    const text = 'using Amazon.CDK;\n';
    for (const [symbol, name] of [
      ['rds.BackupProps', 'Amazon.CDK.AWS.RDS.BackupProps'],
      ['dynamodb.CfnTable.KeySchemaProperty', 'Amazon.CDK.AWS.DynamoDB.CfnTable.KeySchemaProperty'],
      ['neptune-alpha.InstanceType', 'Amazon.CDK.AWS.Neptune.Alpha.InstanceType'],
      ['cdk-nag.NagSuppressions', 'Cdklabs.CdkNag.NagSuppressions'],
    ] as const) {
      assert.deepEqual(await imported(csharp, symbol, text), { name, text });
    }
  });

  it('is not possible for modules that are not known', async () => {
    assert.equal(await imported(csharp, '*.Duration', ''), undefined);
    assert.equal(await imported(csharp, 'robomaker.CfnFleet', ''), undefined);
  });

  it('calls namespaces as aws-cdk-lib does', () => {
    const { resolve } = createRequire(import.meta.url);
    for (const [module, namespace] of Object.entries(namespaces)) {
      const file = resolve(`aws-cdk-lib/aws-${module}`).replace(/index\.js$/, '.jsiirc.json');
      assert.ok(readFileSync(file, 'utf8').includes(`"namespace": "Amazon.CDK.AWS.${namespace}"`), module);
    }
  });
});
