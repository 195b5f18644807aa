import assert from 'node:assert/strict';
import type { Decisions } from '../src/core/model.ts';
import { findings, multiAz } from './linting.ts';

const conditions = [
  'Parameters:',
  '  Stage: { Type: String }',
  '  Zone: { Type: String }',
  'Conditions:',
  '  IsProd: !Equals [!Ref Stage, prod]',
  '  IsDev: { "Fn::Equals": [dev, !Sub "${Stage}"] }',
  '  IsNotProd: !Not [!Condition IsProd]',
  '  IsOther: !Not [!Equals [prod, !Ref Stage]]',
  '  IsTested: !Or [!Condition IsDev, !Equals [!Ref Stage, test]]',
  '  IsLive: !Or [!Condition IsProd, !Equals [!Ref Stage, demo]]',
  '  InEurope: !Equals [!Ref AWS::Region, eu-west-1]',
  '  ProdInEurope: !And [!Condition IsProd, { Condition: InEurope }]',
  '  Elsewhere: !Not [!Condition ProdInEurope]',
  '  HasZone: !Not [!Equals [!Ref Zone, ""]]',
  '  LiveInZone: !And [!Condition IsLive, !Condition HasZone]',
  '  Zoned: !Or [!Condition IsLive, !Equals [!Ref Zone, a]]',
  '  Mapped: !Equals [!FindInMap [A, B, c], prod]',
  '  Split: !Equals [!Select [0, !Ref Zones], prod]',
  '  Always: !Equals [a, a]',
  '  Never: !Not [!Condition Always]',
  '  Circle: !Or [!Condition Circle, !Condition IsProd]',
];

/** Under which conditions a database that is made under one of them has no standby. */
function weak(madeUnder: string, choice: string, decisions?: Decisions): readonly string[] {
  const text = [
    ...conditions,
    'Resources:',
    '  Orders:',
    '    Type: AWS::RDS::DBInstance',
    ...(madeUnder === '' ? [] : [`    Condition: ${madeUnder}`]),
    `    Properties: { MultiAZ: !If [${choice}] }`,
  ].join('\n');
  const configuration = {
    profile: 'strict',
    severities: {},
    ...(decisions === undefined ? {} : { decisions }),
  } as const;
  return findings(text, [multiAz], configuration).map(({ message }) => message.replace('Orders has no MultiAZ ', ''));
}

describe('a branch of a condition is looked at', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['', 'IsProd, true, false', '(when IsProd is false)'],
    ['IsDev', 'InEurope, true, false', '(when InEurope is false)'],
    ['IsNotProd', 'IsDev, false, true', '(when IsDev is true)'],
    ['IsLive', 'IsProd, false, true', '(when IsProd is true)'],
    ['IsProd', 'ProdInEurope, true, false', '(when ProdInEurope is false)'],
    ['Elsewhere', 'IsProd, false, true', '(when IsProd is true)'],
    ['Mapped', 'Split, true, false', '(when Split is false)'],
    ['HasZone', 'LiveInZone, true, false', '(when LiveInZone is false)'],
    ['Unheard', 'IsProd, true, false', '(when IsProd is false)'],
    ['Circle', 'IsDev, true, false', '(when IsDev is false)'],
  ];
  for (const [madeUnder, choice, when] of cases) {
    it(`where the database is made under ${madeUnder === '' ? 'none' : madeUnder}: ${choice}`, () =>
      assert.deepEqual(weak(madeUnder, choice), [when]));
  }
});

describe('a branch of a condition is left out where it is never taken', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['IsProd', 'IsProd, true, false'],
    ['IsProd', 'IsNotProd, false, true'],
    ['IsProd', 'IsOther, false, true'],
    ['IsProd', 'IsDev, false, true'],
    ['IsProd', 'IsTested, false, true'],
    ['IsProd', 'IsLive, true, false'],
    ['IsDev', 'IsLive, false, true'],
    ['IsTested', 'IsProd, false, true'],
    ['IsTested', 'ProdInEurope, false, true'],
    ['ProdInEurope', 'IsProd, true, false'],
    ['ProdInEurope', 'Elsewhere, false, true'],
    ['LiveInZone', 'IsDev, false, true'],
    ['LiveInZone', 'HasZone, true, false'],
    ['Never', 'IsProd, true, false'],
    ['', 'Always, true, false'],
    ['', 'Never, false, true'],
  ];
  for (const [madeUnder, choice] of cases) {
    it(`as of ${choice} in a database under ${madeUnder === '' ? 'none' : madeUnder}`, () =>
      assert.deepEqual(weak(madeUnder, choice), []));
  }

  it('by what the team has decided', () => {
    const decided = (Zone: string): Decisions => ({ parameters: { Zone }, conditions: {} });
    const zoned = (decisions?: Decisions): readonly string[] => weak('IsDev', 'Zoned, false, true', decisions);
    assert.deepEqual(zoned(), ['(when Zoned is true)']);
    assert.deepEqual(zoned(decided('b')), []);
  });
});
