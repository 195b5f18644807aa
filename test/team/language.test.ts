import assert from 'node:assert/strict';
import { rules } from '../../src/core/rules/index.ts';
import { completionsAt } from '../../src/core/team/completions.ts';
import { teamHoverAt } from '../../src/core/team/hover.ts';

const levels = ['off', 'hint', 'information', 'warning', 'error'];
const inBoth = ['ignore', 'requiredTags', 'parameters', 'conditions', 'honorOtherTools'];
const inOverride = ['files', 'profile', 'rules', ...inBoth];
const names = ['rds-instance-multi-az', 'dynamodb', 'RDS.5', 'Security Hub'];

/** What is offered at the `|` in a text. */
function offered(marked: string): ReturnType<typeof completionsAt> {
  return completionsAt(marked.replace('|', ''), marked.indexOf('|'));
}

function labels(marked: string): readonly string[] {
  return offered(marked).map(({ label }) => label);
}

describe('completion in a team file', () => {
  it('offers the keys', () => {
    const keys = ['extends', 'profile', 'rules', 'overrides', ...inBoth];
    assert.deepEqual(labels('|'), keys);
    assert.deepEqual(labels('profile: strict\nru|\n'), keys);
    assert.deepEqual(labels('overrides:\n  - |'), inOverride);
    assert.deepEqual(labels('overrides:\n- files: dev/**\n  |\nignore: a\n'), inOverride);
    assert.deepEqual(labels('rules:\n  dax:\n    |'), ['severity']);
  });

  it('offers profiles and severities', () => {
    assert.deepEqual(labels('profile: |'), ['recommended', 'strict', 'development']);
    assert.deepEqual(labels('overrides:\n  - files: a\n    profile: st|rict\n'), [
      'recommended',
      'strict',
      'development',
    ]);
    assert.deepEqual(labels('rules:\n  Security Hub: |'), levels);
    assert.deepEqual(labels('overrides:\n  - files: a\n    rules:\n      rds: o|'), levels);
    assert.deepEqual(labels('rules:\n  dax:\n    severity: |'), levels);
  });

  it('offers every name of rules with its title', () => {
    for (const text of [
      'rules:\n  |',
      'rules:\n  dax: off\n\n  # more\n  rds-|',
      'overrides:\n  - files: a\n    rules:\n      |',
    ]) {
      const found = labels(text);
      assert.deepEqual(
        names.filter(name => !found.includes(name)),
        [],
      );
      assert.deepEqual(
        rules.filter(({ id }) => !found.includes(id)),
        [],
      );
    }
    const [first] = offered('rules:\n  |');
    assert.deepEqual(
      [first?.label, first?.detail],
      [rules.at(0)?.id, rules.at(0)?.title].map(text => text ?? ''),
    );
  });

  it('replaces the word at hand, and keeps a value that is there', () => {
    const text = 'rules:\n  rds-inst|ance: off\n';
    const found = offered(text).find(({ label }) => label === 'rds-instance-multi-az');
    assert.deepEqual(found?.span, { start: 9, end: 21 });
    assert.equal(found?.snippet, 'rds-instance-multi-az');
    const fresh = offered('rules:\n  rds|').find(({ label }) => label === 'rds-instance-multi-az');
    assert.equal(fresh?.snippet, 'rds-instance-multi-az: ${1|off,hint,information,warning,error|}');
  });

  it('offers nothing in comments, in lists of texts and between braces', () => {
    for (const text of ['# |', 'ignore:\n  - |', 'requiredTags:\n  - O|', 'rules: { |', 'colour: |']) {
      assert.deepEqual(labels(text), [], text);
    }
  });
});

describe('the hover in a team file', () => {
  const hover = (marked: string): ReturnType<typeof teamHoverAt> =>
    teamHoverAt(marked.replace('|', ''), marked.indexOf('|'), ({ id }) => `page:${id}`);

  it('says what a rule is', () => {
    const rule = rules.find(({ id }) => id === 'rds-instance-multi-az');
    const found = hover('rules:\n  rds-|instance-multi-az: off\n');
    assert.deepEqual(found?.span, { start: 9, end: 30 });
    assert.equal(
      found?.markdown,
      [
        '**RDS instance in one Availability Zone** · warning · recommended, strict',
        rule?.why,
        rule?.how,
        '[Show the page of the rule](page:rds-instance-multi-az)',
      ].join('\n\n'),
    );
  });

  it('lists the rules of a control, and counts those of a standard', () => {
    assert.equal(
      hover('overrides:\n  - files: a\n    rules: { RDS.|5: off }\n')?.markdown,
      '**RDS.5** · 1 rule\n\n- [RDS instance in one Availability Zone](page:rds-instance-multi-az) · `rds-instance-multi-az`',
    );
    assert.match(hover('rules:\n  Security| Hub: off\n')?.markdown ?? '', /^\*\*Security Hub\*\* · \d+ rules$/);
    assert.match(hover('rules:\n  dynamodb|: off\n')?.markdown ?? '', /^\*\*Amazon DynamoDB\*\* · \d+ rules$/);
  });

  it('says what keys and words mean, and nothing of what it does not know', () => {
    assert.match(hover('pro|file: strict\n')?.markdown ?? '', /^Which rules are looked at/);
    assert.equal(hover('profile: str|ict\n')?.markdown, 'Every rule.');
    assert.equal(hover('rules:\n  dax: o|ff\n')?.markdown, 'Not reported, whatever the profile says.');
    for (const text of ['colour|: red\n', 'rules:\n  fo|o: off\n', 'ignore: [of|f]\n', '# rul|es', 'profile: |']) {
      assert.equal(hover(text), undefined, text);
    }
  });
});
