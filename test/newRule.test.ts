import assert from 'node:assert/strict';
import { draftRule, problemWith, withListed } from '../scripts/new-rule/draft.ts';

describe('a new rule', () => {
  it('needs an id that says what it is about', () => {
    assert.match(problemWith('', []) ?? '', /^Name the rule: npm run new-rule -- <service>-<subject>/);
    assert.match(problemWith('rdsInstance', []) ?? '', /^"rdsInstance" is no rule id: write lower-case words/);
    assert.match(problemWith('rds', []) ?? '', /^"rds" is no rule id/);
    assert.equal(problemWith('rds-a', ['rds-a']), 'There is a rule rds-a already');
    assert.match(
      problemWith('mysql-port', []) ?? '',
      /^No service is called "mysql": begin the id with one of backup, /,
    );
    assert.equal(problemWith('rds-instance-port', []), undefined);
  });

  it('has a rule file and a fixture', () => {
    const { name, module, files } = draftRule('docdb-cluster-port');
    assert.equal(name, 'docdbClusterPort');
    assert.equal(module, 'docdb/cluster-port.ts');
    assert.deepEqual(
      files.map(({ file }) => file),
      ['src/core/rules/docdb/cluster-port.ts', 'test/rules/docdb-cluster-port/template.yaml'],
    );
  });

  it('is listed beside the rules of its service', () => {
    const list = [
      "import { rdsA } from './rds/a.ts';",
      "import { daxA } from './dax/a.ts';",
      'export const rules = [',
      '  rdsA,',
      '  daxA,',
      '];',
      '',
    ].join('\n');
    assert.equal(
      withListed(list, draftRule('rds-b')),
      list
        .replace("a.ts';\n", "a.ts';\nimport { rdsB } from './rds/b.ts';\n")
        .replace('  rdsA,\n', '  rdsA,\n  rdsB,\n'),
    );
    assert.match(withListed(list, draftRule('qldb-b')), /daxA,\n {2}qldbB,\n\];/);
  });
});
