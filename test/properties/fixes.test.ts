import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createRandom } from '../../scripts/fuzz/random.ts';
import { allSamples, type Sample } from '../../scripts/fuzz/samples.ts';
import type { Configuration } from '../../src/core/configuration.ts';
import { applyEdits } from '../../src/core/document.ts';
import { fixAll, offers } from '../../src/core/fixes.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, Finding, TextEdit } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';

// What holds for every fix, whatever the rule and the syntax. Every file of CDK source is tried, and of the many
// templates as many as there is time for.

const milliseconds = 300;
const today = '2026-11-20';
const strict: Configuration = { profile: 'strict', severities: {}, today };

async function readAs({ languageId }: Sample, text: string): Promise<Document> {
  const document = await read(text, languageId, assets);
  assert.ok(document !== undefined, `is not read any more:\n${text}`);
  return document;
}

/** What is found, whatever the order. */
function summary(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, message }) => `${rule}: ${message}`).toSorted();
}

function withCarriageReturns(sample: Sample): Sample {
  return { ...sample, text: sample.text.replaceAll(/\r?\n/g, '\r\n') };
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

async function each(property: (sample: Sample, document: Document) => Promise<void>): Promise<void> {
  const random = createRandom(11);
  const samples = allSamples();
  const sources = samples.filter(({ languageId }) => languageId !== 'yaml' && languageId !== 'json');
  const others = samples.map(sample => ({ sample, at: random.below(1_000_000) })).toSorted((a, b) => a.at - b.at);
  const end = Date.now() + milliseconds;
  for (const [i, sample] of [...sources, ...others.map(one => one.sample)].entries()) {
    if (i >= sources.length + 10 && Date.now() > end) break;
    const document = await read(sample.text, sample.languageId, assets);
    if (document === undefined) continue;
    try {
      await property(sample, document);
    } catch (error) {
      throw new Error(`${sample.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}

/** The text once no harmless fix is left: what collides waits for the next round. */
async function settled(sample: Sample, document: Document, order: (all: Finding[]) => Finding[]): Promise<Document> {
  let current = document;
  for (let round = 0; round < 10; round += 1) {
    const edits = fixAll(current, order(lint(current, rules, strict)));
    if (edits.length === 0) return current;
    current = await readAs(sample, applyEdits(current.text, edits));
  }
  throw new Error('each fix asks for another');
}

describe('fixing everything that is harmless', function () {
  this.timeout(60_000);

  it('comes to an end, leaves a text that reads, and means the same whichever finding comes first', () =>
    each(async (sample, document) => {
      const one = await settled(sample, document, findings => findings);
      const other = await settled(sample, document, findings => findings.toReversed());
      if (one.text === other.text) return;
      assert.deepEqual(summary(lint(one, rules, strict)), summary(lint(other, rules, strict)));
    }));

  it('can be undone, and keeps Windows line ends', () =>
    each(async sample => {
      const windows = withCarriageReturns(sample);
      const document = await read(windows.text, windows.languageId, assets);
      if (document === undefined) return;
      const edits = fixAll(document, lint(document, rules, strict));
      const text = applyEdits(windows.text, edits);
      assert.doesNotMatch(text, /(?<!\r)\n/);
      assert.equal(applyEdits(text, inverse(windows.text, edits)), windows.text);
    }));
});

describe('each fix alone', function () {
  this.timeout(60_000);

  it('leaves a text that reads, and does away with its finding', () =>
    each(async (sample, document) => {
      const findings = lint(document, rules, strict);
      const random = createRandom(sample.text.length);
      for (let i = 0; i < Math.min(findings.length, 6); i += 1) {
        const finding = findings[random.below(findings.length)];
        const offer = finding === undefined ? undefined : offers(document, finding)[0];
        if (finding === undefined || offer === undefined) continue;
        const after = await readAs(sample, applyEdits(document.text, offer.edits));
        const { message } = finding;
        const times = (all: readonly Finding[]): number => all.filter(one => one.message === message).length;
        assert.ok(times(lint(after, rules, strict)) < times(findings), `is still there: ${message}`);
      }
    }));
});
