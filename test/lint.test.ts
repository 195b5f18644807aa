import assert from 'node:assert/strict';
import { offers } from '../src/core/fixes.ts';
import { titleOf } from '../src/core/impact.ts';
import { lint } from '../src/core/lint.ts';
import type { Rule } from '../src/core/rule.ts';
import { readTemplate } from '../src/core/template/template.ts';
import { effective, get, isTrue } from '../src/core/values.ts';
import { afterFixAll, brief, encrypted, findings, multiAz, mustBeOn } from './linting.ts';
import { database } from './template/reading.ts';

describe('a finding', () => {
  it('underlines key and value', () =>
    assert.deepEqual(brief(database('MultiAZ:  "false" # no')), [
      'warning: Orders has no MultiAZ «MultiAZ:  "false"»',
    ]));
  it('underlines the key alone where the value takes several lines', () =>
    assert.deepEqual(brief(database('MultiAZ: !If', '  - Prod', '  - false', '  - false')), [
      'warning: Orders has no MultiAZ «MultiAZ»',
    ]));
  it('underlines the logical id where nothing is written', () =>
    assert.deepEqual(brief(database('Engine: mysql')), ['warning: Orders has no MultiAZ «Orders»']));
  it('is not made where the branches of a condition disagree', () =>
    assert.deepEqual(brief(database('MultiAZ: !If [Prod, true, false]')), []));
  it('is not made where a value is unknown', () => assert.deepEqual(brief(database('MultiAZ: !Ref Free')), []));
  it('is as severe as its rule where a parameter allows nothing else', () =>
    assert.deepEqual(brief(database('MultiAZ: !Ref Off').replace('"no"', '"False"')), [
      'warning: Orders has no MultiAZ «MultiAZ: !Ref Off»',
    ]));
  it('is not made by a Default where the resource is not made then', () => {
    const text = database('MultiAZ: !Ref Flag').replace('Orders:', 'Orders:\n    Condition: Big');
    const conditions = (most: number): string => `Conditions: { Big: !Not [!Equals [!Ref Days, ${most}]] }\n${text}`;
    assert.deepEqual(brief(conditions(1)), []);
    assert.deepEqual(brief(conditions(2)), ['information: Orders has no MultiAZ (by default) «MultiAZ: !Ref Flag»']);
  });
  it('is information where it rests on the Default of a parameter, and its fix changes the Default', () => {
    const text = database('MultiAZ: !Ref Flag');
    assert.deepEqual(brief(text), ['information: Orders has no MultiAZ (by default) «MultiAZ: !Ref Flag»']);
    assert.equal(afterFixAll(text, [multiAz]), text.replace('Default: "false"', 'Default: "true"'));
  });
});

describe('a fix', () => {
  it('says that it replaces the database where CloudFormation does', () => {
    const text = database('StorageEncrypted: false');
    const document = readTemplate(text);
    const [offer] = lint(document, [encrypted]).flatMap(finding => offers(document, finding));
    assert.equal(
      offer === undefined ? undefined : titleOf(offer.fix),
      'Turn on StorageEncrypted (replaces the database)',
    );
  });
  it('of all findings leaves out what is not harmless', () => {
    const text = database('StorageEncrypted: false', 'MultiAZ: false');
    const after = afterFixAll(text, [encrypted, multiAz]);
    assert.equal(after, text.replace('MultiAZ: false', 'MultiAZ: true'));
  });
  it('of all findings writes missing properties together', () => {
    const text = 'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n';
    const after = afterFixAll(text, [multiAz, mustBeOn('DeletionProtection')]);
    assert.equal(after, `${text}    Properties:\n      MultiAZ: true\n      DeletionProtection: true\n`);
  });
});

describe('the configuration', () => {
  const text = database('MultiAZ: false');
  it('takes the rules of its profile', () => {
    assert.equal(brief(text, [mustBeOn('MultiAZ', [])]).length, 0);
    assert.equal(brief(text, [mustBeOn('MultiAZ', [])], { profile: 'strict', severities: {} }).length, 1);
    assert.equal(brief(text, [multiAz], { profile: 'development', severities: {} }).length, 0);
  });
  it('gives a severity, or turns a rule off', () => {
    const configured = (level: 'error' | 'off'): string[] =>
      brief(text, [multiAz], { profile: 'recommended', severities: { 'test-multiaz': level } });
    assert.deepEqual(configured('error'), ['error: Orders has no MultiAZ «MultiAZ: false»']);
    assert.deepEqual(configured('off'), []);
  });
});

describe('the strict profile', () => {
  const strict = { profile: 'strict', severities: {} } as const;
  it('names the condition under which a branch fails', () =>
    assert.deepEqual(brief(database('MultiAZ: !If [Prod, true, false]'), [multiAz], strict), [
      'information: Orders has no MultiAZ (when Prod is false) «MultiAZ: !If [Prod, true, false]»',
    ]));
  it('says nothing of conditions where both branches fail', () =>
    assert.deepEqual(brief(database('MultiAZ: !If [Prod, "false", false]'), [multiAz], strict), [
      'warning: Orders has no MultiAZ «MultiAZ: !If [Prod, "false", false]»',
    ]));
  it('says nothing of a branch where both fail by default', () =>
    assert.deepEqual(brief(database('MultiAZ: !If [Prod, !Ref Flag, false]'), [multiAz], strict), [
      'information: Orders has no MultiAZ (by default) «MultiAZ: !If [Prod, !Ref Flag, false]»',
    ]));
  it('says nothing again of a branch that has been told of by itself', () => {
    const written: Rule = {
      ...multiAz,
      check(db, report) {
        const value = get(db, 'MultiAZ');
        const branches = value.kind === 'choice' ? value.alternatives : [value];
        branches.filter(branch => isTrue(branch) === false).forEach(branch => report(branch));
      },
    };
    const once = ['warning: Orders has no MultiAZ «false»'];
    assert.deepEqual(brief(database('MultiAZ: !If [Prod, true, false]'), [written], strict), once);
    assert.deepEqual(
      brief(database('MultiAZ:', '  !If', '  - Prod', '  - true', '  - false'), [written], strict),
      once,
    );
  });
  it('leaves out what is not made under the condition', () => {
    const text = database('MultiAZ: !If [Prod, true, false]').replace('Orders:', 'Orders:\n    Condition: Prod');
    assert.deepEqual(brief(text, [multiAz], strict), []);
  });
  it('tells of a second fault at a place where there is one already', () => {
    const stored: Rule = {
      ...multiAz,
      check(db, report) {
        if (isTrue(effective(db, 'MultiAZ')) === false) report(db.body, { message: 'has no MultiAZ' });
        if (isTrue(effective(db, 'StorageEncrypted')) === false) report(db.body, { message: 'is in the clear' });
      },
    };
    const messages = findings(
      database('MultiAZ: false', 'StorageEncrypted: !If [Prod, true, false]'),
      [stored],
      strict,
    );
    assert.deepEqual(
      messages.map(({ message }) => message),
      ['Orders has no MultiAZ', 'Orders is in the clear (when Prod is false)'],
    );
  });
  it('looks at nested conditions one at a time', () =>
    assert.deepEqual(brief(database('MultiAZ: !If [Prod, true, !If [Test, true, false]]'), [multiAz], strict), []));
});

describe('a rule that another one makes superfluous', () => {
  const quiet: Rule = { ...encrypted, unless: ['test-multiaz'] };
  const text = database('MultiAZ: false', 'StorageEncrypted: false');
  it('keeps silent where the other finds something', () =>
    assert.deepEqual(brief(text, [multiAz, quiet]), ['warning: Orders has no MultiAZ «MultiAZ: false»']));
  it('speaks where the other is off', () =>
    assert.equal(
      brief(text, [multiAz, quiet], { profile: 'recommended', severities: { 'test-multiaz': 'off' } }).length,
      1,
    ));
});

describe('the controls of the configuration', () => {
  const mapped: Rule = { ...multiAz, sameAs: { 'Security Hub': ['RDS.5'] } };
  const text = database('MultiAZ: false', 'StorageEncrypted: false');
  for (const control of ['Security Hub', 'RDS.5']) {
    it(`leave the rules that stand for ${control}`, () =>
      assert.deepEqual(
        brief(text, [mapped, encrypted], { profile: 'recommended', severities: {}, controls: [control] }),
        ['warning: Orders has no MultiAZ «MultiAZ: false»'],
      ));
  }
});

describe('a template that the CDK has made', () => {
  const template = (path: string): string =>
    JSON.stringify({
      Resources: {
        Orders5F3C1A2B: {
          Type: 'AWS::RDS::DBInstance',
          Properties: { MultiAZ: false },
          Metadata: { 'aws:cdk:path': path },
        },
      },
    });
  const messages = (path: string): string[] => findings(template(path)).map(({ message }) => message);

  it('is told of by the paths of its constructs', () => {
    assert.deepEqual(messages('Shop/Orders/Resource'), ['Shop/Orders has no MultiAZ']);
    assert.deepEqual(messages('Shop/Orders'), ['Shop/Orders has no MultiAZ']);
  });
});
