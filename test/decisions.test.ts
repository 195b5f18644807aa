import assert from 'node:assert/strict';
import { applyEdits } from '../src/core/document.ts';
import { fixAll } from '../src/core/fixes.ts';
import { lint } from '../src/core/lint.ts';
import type { Decisions } from '../src/core/model.ts';
import { rdsInstanceMultiAz } from '../src/core/rules/rds/instance-multi-az.ts';
import { readTemplate } from '../src/core/template/template.ts';

/** A database in a template with a stage, and conditions that it decides. */
function database(...lines: readonly string[]): string {
  return [
    'Parameters:',
    '  Stage: { Type: String, Default: dev, AllowedValues: [dev, test, prod] }',
    '  Standby: { Type: String, AllowedValues: ["true", "false"] }',
    '  Secret: { Type: String, NoEcho: true }',
    'Mappings:',
    '  Stages:',
    '    dev: { standby: false }',
    '    test: { standby: true }',
    '    prod: { standby: true }',
    'Conditions:',
    '  IsProduction: !Equals [!Ref Stage, prod]',
    '  IsTest: { "Fn::Equals": [{ Ref: Stage }, test] }',
    '  IsNotProduction: !Not [!Condition IsProduction]',
    '  IsSafe: !Or [{ Condition: IsProduction }, !Condition IsTest]',
    '  IsBoth: { "Fn::And": [{ Condition: IsProduction }, { Condition: Elsewhere }] }',
    '  IsCircle: !Not [!Condition IsCircle]',
    '  IsHome: !Equals [!Sub "${AWS::Region}", eu-central-1]',
    'Resources:',
    '  Orders:',
    '    Type: AWS::RDS::DBInstance',
    ...lines.map(line => `    ${line}`),
    '',
  ].join('\n');
}

const nothing: Decisions = { parameters: {}, conditions: {} };
const production = { ...nothing, parameters: { Stage: 'prod' } };
const development = { ...nothing, parameters: { Stage: 'dev' } };

function found(text: string, decisions?: Decisions): readonly string[] {
  const settings = {
    profile: 'recommended',
    severities: {},
    ...(decisions === undefined ? {} : { decisions }),
  } as const;
  return lint(readTemplate(text), [rdsInstanceMultiAz], settings).map(
    ({ severity, message, span }) =>
      `${severity}${message.endsWith('(by default)') ? ' by default' : ''} «${text.slice(span.start, span.end)}»`,
  );
}

const choice = (condition: string, yes = 'true', no = 'false'): string =>
  database(`Properties: { MultiAZ: !If [${condition}, ${yes}, ${no}] }`);
const weak = (condition: string): readonly string[] => [`warning «MultiAZ: !If [${condition}, true, false]»`];

describe('a condition that is decided', () => {
  it('leaves the branch that is taken, at the full severity', () => {
    const holds = (IsProduction: boolean): Decisions => ({ ...nothing, conditions: { IsProduction } });
    assert.deepEqual(found(choice('IsProduction')), []);
    assert.deepEqual(found(choice('IsProduction'), holds(true)), []);
    assert.deepEqual(found(choice('IsProduction'), holds(false)), weak('IsProduction'));
  });

  it('decides those that are made of it', () => {
    const conditions = { IsProduction: false };
    assert.deepEqual(found(choice('IsNotProduction'), { ...nothing, conditions }), []);
    assert.deepEqual(found(choice('IsBoth'), { ...nothing, conditions }), weak('IsBoth'));
    assert.deepEqual(found(choice('IsSafe'), { ...nothing, conditions }), []);
  });

  it('decides which resources are made', () => {
    const text = database('Condition: IsProduction', 'Properties: { MultiAZ: false }');
    assert.deepEqual(found(text, { ...nothing, conditions: { IsProduction: false } }), []);
    assert.deepEqual(found(text, production), ['warning «MultiAZ: false»']);
  });

  it('may be none that the template has', () =>
    assert.deepEqual(found(choice('Unknown'), { ...nothing, conditions: { toString: true, Other: true } }), []));
});

describe('a parameter that is decided', () => {
  it('decides conditions', () => {
    for (const condition of ['IsProduction', 'IsSafe']) {
      assert.deepEqual(found(choice(condition), production), [], condition);
      assert.deepEqual(found(choice(condition), development), weak(condition), condition);
    }
    assert.deepEqual(found(choice('IsNotProduction', 'false', 'true'), development), [
      'warning «MultiAZ: !If [IsNotProduction, false, true]»',
    ]);
    assert.deepEqual(found(choice('IsCircle'), production), []);
  });

  it('is weaker than a condition that is decided, too', () =>
    assert.deepEqual(
      found(choice('IsProduction'), { ...production, conditions: { IsProduction: false } }),
      weak('IsProduction'),
    ));

  it('leaves other conditions open', () => {
    assert.deepEqual(found(choice('IsBoth'), production), []);
    assert.deepEqual(found(choice('IsBoth'), development), weak('IsBoth'));
  });

  it('stands for its value, also as the key of a mapping', () => {
    const given = { ...nothing, parameters: { Standby: false } };
    assert.deepEqual(found(database('Properties: { MultiAZ: !Ref Standby }')), []);
    assert.deepEqual(found(database('Properties: { MultiAZ: !Ref Standby }'), given), [
      'warning «MultiAZ: !Ref Standby»',
    ]);
    const mapped = database('Properties: { MultiAZ: !FindInMap [Stages, !Ref Stage, standby] }');
    assert.deepEqual(found(mapped, production), []);
    assert.equal(found(mapped)[0]?.startsWith('information by default'), true);
    assert.equal(found(mapped, development)[0]?.startsWith('warning «'), true);
  });

  it('may be one of AWS', () => {
    const home = { ...nothing, parameters: { 'AWS::Region': 'eu-central-1' } };
    assert.deepEqual(found(choice('IsHome', 'false', 'true'), home), ['warning «MultiAZ: !If [IsHome, false, true]»']);
  });

  it('is no Default: what depends on that alone is still information', () => {
    const text = database('Properties: { MultiAZ: !Ref Flag }').replace(
      'Parameters:',
      'Parameters:\n  Flag: { Type: String, Default: "false" }',
    );
    assert.deepEqual(found(text, production), ['information by default «MultiAZ: !Ref Flag»']);
  });
});

describe('a fix where a condition is decided', () => {
  const fixed = (text: string, decisions: Decisions): string => {
    const document = readTemplate(text);
    const findings = lint(document, [rdsInstanceMultiAz], { profile: 'recommended', severities: {}, decisions });
    return applyEdits(text, fixAll(document, findings, ['cost']));
  };

  it('changes the branch that is taken, and no other', () => {
    assert.equal(fixed(choice('IsProduction', 'false', 'false'), production), choice('IsProduction', 'true', 'false'));
    assert.equal(fixed(choice('IsProduction', 'false', 'false'), development), choice('IsProduction', 'false', 'true'));
  });

  it('writes nothing for the value of a parameter, which stands elsewhere', () => {
    const text = database('Properties: { MultiAZ: !Ref Standby }');
    assert.equal(fixed(text, { ...nothing, parameters: { Standby: 'false' } }), text);
  });

  it('takes nothing away that other branches need', () => {
    const document = readTemplate(
      database('Properties:', '  Engine: mysql', '  MultiAZ: !If [IsProduction, true, false]'),
    );
    const [resource] = document.under?.(production).resources ?? [];
    assert.ok(resource !== undefined);
    assert.equal(document.edit([{ verb: 'remove', resource, path: ['Properties', 'MultiAZ'] }]), undefined);
    const [open] = document.resources;
    assert.ok(open !== undefined);
    assert.notEqual(document.edit([{ verb: 'remove', resource: open, path: ['Properties', 'MultiAZ'] }]), undefined);
  });
});
