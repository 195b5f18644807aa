import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/document.ts';
import type { Level } from '../../src/core/team/team.ts';
import { starter } from '../../src/core/team/starter.ts';
import { withSeverity } from '../../src/core/team/write.ts';

const rule = 'rds-instance-multi-az';

/** The text after the rule got the severity for the file; undefined where it cannot be written. */
function written(text: string, level: Level = 'off', file = '/w/t.yaml'): string | undefined {
  const edits = withSeverity({ path: '/w/.db-lens.yaml', text }, file, rule, level);
  return edits === undefined ? undefined : applyEdits(text, edits);
}

describe('writing a severity into a team file', () => {
  it('begins the rules where there are none', () => {
    assert.equal(written(''), `rules:\n  ${rule}: off\n`);
    assert.equal(written('# ours'), `# ours\nrules:\n  ${rule}: off\n`);
    assert.equal(written('profile: strict # audits\r\n'), `profile: strict # audits\r\nrules:\r\n  ${rule}: off\r\n`);
    assert.equal(written('rules:\n'), `rules:\n  ${rule}: off\n`);
    assert.equal(written('{}'), `{ "rules": { "${rule}": "off" } }`);
    assert.equal(written(starter), starter.replace('\nrules:\n', `\nrules:\n  ${rule}: off\n`));
  });

  it('keeps comments, order and indentation', () => {
    const text = 'rules: # ours\n    dms: off # no\n    # the end\n\n# others\noverrides:\n    - files: dev/**\n';
    assert.equal(written(text), text.replace('# no\n', `# no\n    ${rule}: off\n`));
    const before = 'profile: strict\n# others\noverrides:\n  - files: dev/**\n';
    assert.equal(written(before), before.replace('strict\n', `strict\nrules:\n  ${rule}: off\n`));
    assert.equal(
      written('{\n  "rules": {\n    "dms": "off"\n  }\n}\n'),
      `{\n  "rules": {\n    "dms": "off",\n    "${rule}": "off"\n  }\n}\n`,
    );
  });

  it('changes what is there, in its quotes', () => {
    assert.equal(written(`rules:\n  ${rule}: hint # why\n`, 'error'), `rules:\n  ${rule}: error # why\n`);
    assert.equal(written(`rules:\n  ${rule}: 'hint'\n`), `rules:\n  ${rule}: 'off'\n`);
    assert.equal(written(`rules:\n  ${rule}: { severity: hint }\n`), `rules:\n  ${rule}: { severity: off }\n`);
    assert.equal(written(`rules:\n  ${rule}:\n`), `rules:\n  ${rule}: off\n`);
    assert.equal(written(`{ "rules": { "${rule}": false } }`), `{ "rules": { "${rule}": "off" } }`);
  });

  it('writes to the last override for the file that speaks of the rule', () => {
    const text = `rules:
  dms: off
overrides:
  - files: dev/**
    rules:
      rds: hint # by its service
  - files: dev/**
    rules:
      dax: off
`;
    assert.equal(written(text, 'off', '/w/dev/t.yaml'), text.replace('service\n', `service\n      ${rule}: off\n`));
    assert.equal(written(text), text.replace('dms: off\n', `dms: off\n  ${rule}: off\n`));
  });

  it('leaves a text alone that is broken or that it cannot change in place', () => {
    for (const text of [
      'rules: [\n',
      '- rules\n',
      'rules: off\n--- x: [',
      'rules: &a { dms: off }\nprofile: *a\noverrides: [',
      'x: &a {}\nrules: *a\n',
    ]) {
      assert.equal(written(text), undefined, text);
    }
  });
});
