import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/document.ts';
import { fixAll } from '../../src/core/fixes.ts';
import { readTemplate } from '../../src/core/template/template.ts';
import { brief, encrypted, findings, multiAz, mustBeOn } from '../linting.ts';
import { database } from '../template/reading.ts';

describe('a suppression', () => {
  const line = 'MultiAZ: false';
  const none: readonly string[] = [];
  it('stands above the line', () =>
    assert.deepEqual(brief(database('# db-lens-ignore test-multiaz: dev only', line)), none));
  it('stands behind the value', () =>
    assert.deepEqual(brief(database(`${line} # db-lens-ignore test-multiaz: dev only`)), none));
  it('above a resource covers all of it', () => {
    const text = database(line).replace(
      '  Orders:',
      '  # db-lens-ignore test-multiaz: dev only\n  # more words\n  Orders:',
    );
    assert.deepEqual(brief(text), none);
  });
  it('covers the file', () =>
    assert.deepEqual(brief(`# db-lens-ignore-file test-multiaz: dev only\n${database(line)}`), none));
  it('stands in the metadata', () => {
    const text = database(line).replace(
      '    Properties:',
      '    Metadata: { db-lens: { ignore: [{ rule: test-multiaz, reason: dev }] } }\n    Properties:',
    );
    assert.deepEqual(brief(text), none);
  });
  it('names several rules', () =>
    assert.deepEqual(
      brief(database('# db-lens-ignore test-multiaz, test-storageencrypted: dev', line), [multiAz, encrypted]),
      [
        'warning: Orders has no StorageEncrypted «Orders»',
        'hint: There is no finding of test-storageencrypted here to suppress «# db-lens-ignore test-multiaz, test-storageencrypted: dev»',
      ],
    ));
  it('needs a reason', () =>
    assert.deepEqual(brief(database('# db-lens-ignore test-multiaz', line)), [
      'hint: Say why test-multiaz is suppressed: write ": reason" behind its name «# db-lens-ignore test-multiaz»',
    ]));
  it('of nothing is of no use, and can be removed', () => {
    const text = database('MultiAZ: true', '# db-lens-ignore test-multiaz: dev', 'A: 1');
    const [finding] = findings(text);
    assert.equal(finding?.message, 'There is no finding of test-multiaz here to suppress');
    assert.equal(finding.tag, 'unnecessary');
    assert.equal(applyEdits(text, fixAll(readTemplate(text), [finding])), database('MultiAZ: true', 'A: 1'));
  });
  it('of an unknown rule says so', () =>
    assert.deepEqual(brief(database('# db-lens-ignore test-multi: dev', 'MultiAZ: true')), [
      'hint: No rule is called test-multi «# db-lens-ignore test-multi: dev»',
    ]));
  it('of a rule that is off is left alone', () =>
    assert.deepEqual(brief(database('# db-lens-ignore test-multiaz: dev', line), [mustBeOn('MultiAZ', [])]), none));
});
