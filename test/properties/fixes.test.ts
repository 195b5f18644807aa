import assert from 'node:assert/strict';
import { createRandom } from '../../scripts/fuzz/random.ts';
import { allSamples, type Sample } from '../../scripts/fuzz/samples.ts';
import { violationsOf } from '../../scripts/fuzz/violations.ts';
import { applyEdits } from '../../src/core/document.ts';
import { fixAll } from '../../src/core/fixes.ts';
import { lint } from '../../src/core/lint.ts';
import type { TextEdit } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';

// What holds for every fix, whatever the rule and the syntax. `npm run fuzz -- --fixes` tries all texts of the project;
// here one source of each language is tried, and of the many templates as many as there is time for.

const milliseconds = 2_000;

/** The sources first, and the rest shuffled, the same way every time. */
function samplesInOrder(): readonly Sample[] {
  const random = createRandom(11);
  const placed = allSamples().map(sample => ({ sample, at: isExample(sample) ? -1 : random.below(1_000_000) }));
  return placed.toSorted((a, b) => a.at - b.at).map(({ sample }) => sample);
}

function isExample({ name }: Sample): boolean {
  return name.startsWith('examples/cdk/');
}

/** The edits that take back edits. */
function inverse(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, text: written }) => {
      const start = span.start + shift;
      shift += written.length - (span.end - span.start);
      return { span: { start, end: start + written.length }, text: text.slice(span.start, span.end) };
    });
}

describe('fixes', function () {
  this.timeout(60_000);

  it('keep what fixes promise, each alone, all together, and however the text is laid out', async () => {
    const samples = samplesInOrder();
    const least = samples.filter(isExample).length + 10;
    const end = Date.now() + milliseconds;
    for (const [i, sample] of samples.entries()) {
      if (i >= least && Date.now() > end) break;
      assert.deepEqual(await violationsOf(sample), [], sample.name);
    }
  });

  it('can be undone', async () => {
    for (const { text, languageId } of samplesInOrder().slice(0, 100)) {
      const document = await read(text, languageId, assets);
      if (document === undefined) continue;
      const configuration = { profile: 'strict', severities: {}, today: '2026-11-20' } as const;
      const edits = fixAll(document, lint(document, rules, configuration));
      assert.equal(applyEdits(applyEdits(text, edits), inverse(text, edits)), text);
    }
  });
});
