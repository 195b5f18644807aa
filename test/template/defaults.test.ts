import assert from 'node:assert/strict';
import { afterSetting, database } from './reading.ts';

const alone = database('A: !Ref Days');

/** Behind a database, another one. */
function other(...properties: readonly string[]): string {
  return ['  Other:', '    Type: AWS::RDS::DBInstance', '    Properties:', ...properties.map(line => `      ${line}`)]
    .map(line => `${line}\n`)
    .join('');
}

describe('setting a property that is a parameter changes its Default', () => {
  const changed: readonly (readonly [string, string])[] = [
    ['where nothing else reads it', alone],
    ['in a Sub of the parameter alone', database('A: !Sub "${Days}"')],
    ['beside the same property of a resource of the same type', `${alone}${other('A: !Sub "${Days}"')}`],
    ['beside a branch of that', `${alone}${other('A: !If [Prod, 30, { Ref: Days }]')}`],
    ['beside the same words', `Metadata: { Shown: [Days] }\n${alone}${other('B: Days', 'C: !Sub "${!Days}"')}`],
  ];
  for (const [where, text] of changed) {
    it(where, () => assert.equal(afterSetting(text, 'Orders', ['A', 7]), text.replace('Default: 1', 'Default: 7')));
  }

  it('where all that reads it is set', () => {
    const text = database('A: !Ref Days', 'L:', '- B: !Ref Days', '- B: !Ref Days');
    const sets = [['A', 7] as const, ['L.0.B', 7] as const];
    assert.equal(afterSetting(text, 'Orders', ...sets), text.replace('Default: 1', 'Default: 7'));
    for (const set of sets) assert.equal(afterSetting(text, 'Orders', set), undefined);
  });
});

describe('setting a property that is a parameter is refused where the parameter is also read by', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['another property', database('A: !Ref Days', 'B: !Ref Days')],
    ['a property within another one', database('A: !Ref Days', 'B: { A: !Ref Days }')],
    ['the same property of another type', `${alone}${other('A: !Ref Days').replace('Instance', 'Cluster')}`],
    ['an attribute', `${alone}    Metadata: { A: !Ref Days }\n`],
    ['a tag', database('A: !Ref Days', 'Tags: [{ Key: Days, Value: !Ref Days }]')],
    ['a name', database('A: !Ref Days', 'B: !Sub "${Days}d"')],
    ['a name with a space', database('A: !Ref Days', 'B: !Sub "of ${ Days }"')],
    ['a part of the same property', `${alone}${other('A: !Sub "${Days}0"')}`],
    ['a text that names its pieces', database('A: !Ref Days', 'B: !Sub ["${Days}${x}", { x: y }]')],
    ['the pieces of such a text', database('A: !Ref Days', 'B: !Sub ["${x}", { x: !Ref Days }]')],
    ['a function', database('A: !Ref Days', 'B: !Join ["", [!Ref Days]]')],
    ['a function in its long form', database('A: !Ref Days', 'B: { "Fn::Join": ["", [{ Ref: Days }]] }')],
    ['a function within one', database('A: !Ref Days', 'B: !Base64', '  Fn::Sub: "${Days}"')],
    ['a function in its short form within one', database('A: !Ref Days', 'B:', '  Fn::Base64: !Sub "${Days}"')],
    ['an anchor that others use', `${alone}${other('A: &days !Ref Days', 'B: *days')}`],
    ['a condition', `Conditions: { Long: !Equals [!Ref Days, 7] }\n${alone}`],
    ['an output', `${alone}Outputs: { Days: { Value: !Ref Days } }\n`],
    ['the Globals of SAM', `Globals: { Function: { Timeout: !Ref Days } }\n${alone}`],
    ['a resource that is no database', `${alone}  Topic: { Type: AWS::SNS::Topic, Properties: { A: !Ref Days } }\n`],
    [
      'what is repeated',
      `${alone}  Fn::ForEach::Many: [Name, [!Ref Days], { "Of\${Name}": { Type: AWS::SNS::Topic } }]\n`,
    ],
  ];
  for (const [what, text] of refused) {
    it(what, () => assert.equal(afterSetting(text, 'Orders', ['A', 7]), undefined));
  }

  it('anything in JSON', () => {
    const template = (name: unknown): string =>
      JSON.stringify({
        Parameters: { Days: { Type: 'Number', Default: 1 } },
        Resources: { Orders: { Type: 'AWS::RDS::DBInstance', Properties: { A: { Ref: 'Days' }, B: name } } },
      });
    assert.equal(afterSetting(template('x'), 'Orders', ['A', 7]), template('x').replace('1', '7'));
    for (const name of [{ Ref: 'Days' }, { 'Fn::Sub': 'of ${Days}' }, { 'Fn::Select': [{ Ref: 'Days' }, []] }]) {
      assert.equal(afterSetting(template(name), 'Orders', ['A', 7]), undefined);
    }
  });
});
