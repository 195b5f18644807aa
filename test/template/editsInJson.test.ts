import assert from 'node:assert/strict';
import { afterSetting } from './reading.ts';

describe('setting a property in JSON', () => {
  const template = (properties: unknown, space?: string): string =>
    JSON.stringify({ Resources: { Db: { Type: 'AWS::RDS::DBInstance', Properties: properties } } }, undefined, space);

  for (const space of ['  ', '\t', '    ']) {
    it(`indented by ${JSON.stringify(space)}`, () => {
      const after = afterSetting(template({ B: 1 }, space), 'Db', ['A', true], ['S.E', true]);
      assert.equal(after, template({ B: 1, A: true, S: { E: true } }, space));
    });
    it(`fills {} indented by ${JSON.stringify(space)}`, () => {
      assert.equal(
        afterSetting(template({}, space), 'Db', ['A', true], ['S.E', 1]),
        template({ A: true, S: { E: 1 } }, space),
      );
    });
    it(`fills null indented by ${JSON.stringify(space)}`, () => {
      assert.equal(afterSetting(template(null, space), 'Db', ['A', true]), template({ A: true }, space));
    });
  }
  it('on one line', () => {
    const text = '{ "Resources": { "Db": { "Type": "AWS::RDS::DBInstance", "Properties": { "B": "1" } } } }';
    assert.equal(afterSetting(text, 'Db', ['B', 7], ['A', true]), text.replace('"B": "1"', '"B": "7", "A": true'));
  });
  it('with Windows line ends', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    assert.equal(
      afterSetting(crlf(template({ B: 1 }, '  ')), 'Db', ['A', { C: 1 }]),
      crlf(template({ B: 1, A: { C: 1 } }, '  ')),
    );
  });
});
