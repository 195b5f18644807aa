import assert from 'node:assert/strict';
import { java } from '../../../src/core/cdk/languages/java/language.ts';
import { imported } from '../importing.ts';

const { spelling } = java;
const layout = { indent: '    ', unit: '  ', newline: '\n' } as const;

describe('the spelling of Java', () => {
  it('writes properties as calls', () => {
    assert.equal(spelling.entry('multiAz', 'true'), '.multiAz(true)');
  });

  it('writes scalars', () => {
    assert.deepEqual(
      ['it\'s "it"\n', 20, 0.5, -1, 2 ** 31 - 1, 2 ** 31, true, null].map(value => spelling.scalar(value, '')),
      [String.raw`"it's \"it\"\n"`, '20', '0.5', '-1', '2147483647', '2147483648L', 'true', 'null'],
    );
  });

  it('writes lists with what the file imports', () => {
    const list = (text: string): string => spelling.list(['"a"', 'b'], text);
    assert.equal(list('import java.util.List;\n'), 'List.of("a", b)');
    assert.equal(list('import java.util.*;\n'), 'List.of("a", b)');
    assert.equal(list('import java.util.Arrays;\nArrays.asList(1);'), 'Arrays.asList("a", b)');
    assert.equal(list('import java.util.Map;\n'), 'java.util.List.of("a", b)');
  });

  it('writes dictionaries', () => {
    const entries = [['a', '1'], ['b"', 'x']] as const;
    assert.equal(spelling.dictionary(entries, 'import java.util.Map;'), String.raw`Map.of("a", 1, "b\"", x)`);
    assert.equal(spelling.dictionary([], ''), 'java.util.Map.of()');
  });

  it('writes structs on one line, or on several where they are long', () => {
    assert.equal(spelling.object('BackupProps', ['.a(1)', '.b(2)'], layout), 'BackupProps.builder().a(1).b(2).build()');
    assert.equal(
      spelling.object('BackupProps', ['.a(1)', '.b(2)', '.c(3)'], layout),
      'BackupProps.builder()\n      .a(1)\n      .b(2)\n      .c(3)\n      .build()',
    );
    const long = `.a("${'x'.repeat(70)}")`;
    assert.equal(spelling.object('BackupProps', [long], layout), `BackupProps.builder()\n      ${long}\n      .build()`);
    assert.equal(spelling.object(undefined, ['.a(1)'], layout), undefined);
  });

  it('writes calls and constants', () => {
    assert.equal(spelling.call('Duration', 'days', ['7']), 'Duration.days(7)');
    assert.equal(spelling.member('RemovalPolicy', 'RETAIN'), 'RemovalPolicy.RETAIN');
    assert.equal(spelling.method('db', 'applyRemovalPolicy', ['x']), 'db.applyRemovalPolicy(x)');
    assert.equal(spelling.statementEnd, ';');
  });
});

describe('an import added to Java', () => {
  const lines = 'package a;\n\nimport java.util.List;\nimport software.amazon.awscdk.App;\nimport software.amazon.awscdk.Stack;\nimport software.constructs.Construct;\n';

  it('takes its place among those of the CDK', async () => {
    const added = 'import software.amazon.awscdk.RemovalPolicy;\nimport software.amazon.awscdk.Stack;\n';
    assert.deepEqual(await imported(java, 'core.RemovalPolicy', lines), {
      name: 'RemovalPolicy',
      text: lines.replace('import software.amazon.awscdk.Stack;\n', added),
    });
    const last = 'import software.amazon.awscdk.Stack;\nimport software.amazon.awscdk.services.rds.BackupProps;\n';
    assert.deepEqual(await imported(java, 'rds.BackupProps', lines), {
      name: 'BackupProps',
      text: lines.replace('import software.amazon.awscdk.Stack;\n', last),
    });
  });

  it('stands behind the other imports or the package, or first', async () => {
    const line = 'import software.amazon.awscdk.Duration;';
    const after = async (text: string): Promise<string | undefined> => (await imported(java, 'core.Duration', text))?.text;
    assert.equal(await after('package a;\r\n\r\nclass A {}'), `package a;\r\n${line}\r\n\r\nclass A {}`);
    assert.equal(await after('import java.util.List;\n'), `import java.util.List;\n${line}\n`);
    assert.equal(await after('class A {}'), `${line}\nclass A {}`);
  });

  it('brings the class around a nested one', async () => {
    const nested = await imported(java, 'dynamodb.CfnTable.KeySchemaProperty', '');
    assert.deepEqual(nested, {
      name: 'CfnTable.KeySchemaProperty',
      text: 'import software.amazon.awscdk.services.dynamodb.CfnTable;\n',
    });
  });

  it('knows the packages of alpha modules and of cdk-nag', async () => {
    const alpha = await imported(java, 'neptune-alpha.InstanceType', '');
    assert.equal(alpha?.text, 'import software.amazon.awscdk.services.neptune.alpha.InstanceType;\n');
    const nag = await imported(java, 'cdk-nag.NagSuppressions', '');
    assert.equal(nag?.text, 'import io.github.cdklabs.cdknag.NagSuppressions;\n');
  });

  it('is left out where the name is taken', async () => {
    for (const text of ['class Duration {}\n', 'import java.time.Duration;\n', 'import software.amazon.awscdk.x.Duration;\n']) {
      assert.deepEqual(await imported(java, 'core.Duration', text), { name: 'software.amazon.awscdk.Duration', text });
    }
  });

  it('is not possible for what only a wildcard can have brought', async () => {
    assert.equal(await imported(java, '*.Duration', ''), undefined);
  });
});
