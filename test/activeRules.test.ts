import assert from 'node:assert/strict';
import { activeRules } from '../src/core/activeRules.ts';
import type { Configuration } from '../src/core/configuration.ts';
import { lintInSteps } from '../src/core/lint.ts';
import type { Rule } from '../src/core/rule.ts';
import { createRuleMemory } from '../src/core/ruleMemory.ts';
import { finish } from '../src/core/steps.ts';
import { readTemplate } from '../src/core/template/template.ts';
import { brief, encrypted, multiAz } from './linting.ts';
import { database } from './template/reading.ts';

const text = database('MultiAZ: false');
const plain: Configuration = { profile: 'recommended', severities: {} };
const rules = [multiAz];
const found = (configuration: Configuration, list: readonly Rule[] = rules): readonly string[] =>
  brief(text, list, configuration);
const warning = 'warning: Orders has no MultiAZ «MultiAZ: false»';

describe('what is remembered of rules under a configuration', () => {
  it('is the same for a configuration that says the same', () => {
    assert.equal(activeRules(rules, plain), activeRules(rules, { ...plain, severities: {} }));
  });

  const others: readonly (readonly [string, Partial<Configuration>, readonly string[]])[] = [
    ['another severity', { severities: { [multiAz.id]: 'error' } }, [warning.replace('warning', 'error')]],
    ['a rule that is off', { severities: { [multiAz.id]: 'off' } }, []],
    ['another profile', { profile: 'development' }, []],
    ['controls', { controls: ['RDS.5'] }, []],
  ];
  for (const [what, change, expected] of others) {
    it(`does not hold for another one: ${what}`, () => {
      assert.deepEqual(found(plain), [warning]);
      assert.deepEqual(found({ ...plain, ...change }), expected);
      assert.deepEqual(found(plain), [warning]);
    });
  }

  it('does not hold for a configuration that has changed since', () => {
    const severities: Record<string, 'off'> = {};
    assert.deepEqual(found({ ...plain, severities }), [warning]);
    severities[multiAz.id] = 'off';
    assert.deepEqual(found({ ...plain, severities }), []);
  });

  it('does not hold for another list, whatever its rules are called', () => {
    assert.deepEqual(found(plain), [warning]);
    assert.deepEqual(found(plain, [{ ...multiAz, message: 'stands alone' }]), [
      warning.replace('has no MultiAZ', 'stands alone'),
    ]);
    assert.deepEqual(found(plain, [encrypted]), ['warning: Orders has no StorageEncrypted «Orders»']);
  });

  it('is still right after more configurations than are remembered', () => {
    for (let day = 10; day < 40; day++)
      assert.deepEqual(found({ ...plain, today: `2026-01-${day}` }), [warning], `${day}`);
    assert.deepEqual(found({ ...plain, severities: { [multiAz.id]: 'off' } }), []);
  });
});

describe('what is remembered of a file that is checked again', () => {
  it('does not hold on another day, with other tags, or for other rules', () => {
    const document = readTemplate(text);
    const memory = createRuleMemory();
    const dated: Rule = {
      ...multiAz,
      check: (resource, report, { today, requiredTags }) =>
        report(resource.properties, { message: `${today} ${requiredTags.join()}` }),
    };
    const list = [dated];
    const messages = (change: Partial<Configuration>, of: readonly Rule[] = list): readonly string[] =>
      finish(lintInSteps(document, of, { ...plain, ...change }, undefined, memory)).map(({ message }) => message);
    assert.deepEqual(messages({ today: '2026-01-01' }), ['Orders 2026-01-01 ']);
    assert.deepEqual(messages({ today: '2026-01-02' }), ['Orders 2026-01-02 ']);
    assert.deepEqual(messages({ today: '2026-01-02', requiredTags: ['Owner'] }), ['Orders 2026-01-02 Owner']);
    assert.deepEqual(messages({}, rules), ['Orders has no MultiAZ']);
  });
});
