import assert from 'node:assert/strict';
import { allLeft, json, left, leftOfBoth, leftOfOrders, yaml } from './checking.ts';

describe('a comment for Checkov', () => {
  const after = (line: string, comment: string): string => yaml({}).replace(line, `${line}${comment}`);

  it('holds for the resource that it stands in', () => {
    for (const text of [
      after('  Orders:', ' #checkov:skip=CKV_AWS_157:dev only'),
      after('  Orders:', '\n    # checkov:skip=CKV_AWS_157'),
      after('    Type: AWS::RDS::DBInstance', '\n    # why: bridgecrew:skip= CKV_AWS_1,CKV_AWS_157:dev'),
      after('      MultiAZ: false', ' # cortex:skip=CKV_AWS_157'),
    ]) {
      assert.deepEqual(left(text), leftOfOrders, text);
      assert.deepEqual(left(text, { honorOtherTools: false }), allLeft);
      assert.deepEqual(left(text.replaceAll('\n', '\r\n')), leftOfOrders);
    }
  });

  it('says nothing above the resource, or with another id', () => {
    assert.deepEqual(left(yaml({ above: ['# checkov:skip=CKV_AWS_157:dev'] })), allLeft);
    assert.deepEqual(left(after('  Orders:', ' # checkov:skip=CKV_AWS_1570')), allLeft);
  });

  it('does not exist in JSON', () =>
    assert.deepEqual(left(json({ metadata: { note: '#checkov:skip=CKV_AWS_157' } })), allLeft));
});

describe('a comment for KICS', () => {
  const id = '2b1d4935-9acf-48a7-8466-10d18bf51a69';
  const above = (line: string, comment: string): string => yaml({}).replace(line, comment + line);

  it('overlooks the line below it', () => {
    const text = above('      MultiAZ: false', '      # kics-scan ignore-line\n');
    assert.deepEqual(left(text), leftOfOrders);
    assert.deepEqual(left(text, { honorOtherTools: false }), allLeft);
    assert.deepEqual(left(above('    Properties:', '    # kics-scan ignore-line\n')), allLeft);
  });

  it('overlooks the block below it', () => {
    assert.deepEqual(left(yaml({ above: ['# kics-scan ignore-block'] })), leftOfOrders);
    assert.deepEqual(left(above('    Properties:', '    # kics-scan ignore-block\n')), leftOfOrders);
    assert.deepEqual(left(above('    Type:', '    # kics-scan ignore-block\n')), allLeft);
  });

  it('overlooks queries in the file, or the whole file, at its beginning', () => {
    for (const head of [
      `# kics-scan disable=${id}\n`,
      `---\n# Orders and others\n\n# kics-scan disable=0afa6ab8-a047-48cf-be07-93a2f8c34cf7,${id}\n`,
      '# kics-scan ignore\n',
    ]) {
      assert.deepEqual(left(head + yaml({})), leftOfBoth, head);
      assert.deepEqual(left((head + yaml({})).replaceAll('\n', '\r\n')), leftOfBoth, head);
      assert.deepEqual(left(head + yaml({}), { honorOtherTools: false }), allLeft);
    }
    assert.deepEqual(left(`${yaml({})}# kics-scan disable=${id}\n`), allLeft);
    assert.deepEqual(left(`# kics-scan disable=0afa6ab8-a047-48cf-be07-93a2f8c34cf7\n${yaml({})}`), allLeft);
  });
});
