import { applyEdits } from '../../src/core/document.ts';
import { loadFacts } from '../../src/core/facts/facts.ts';
import { fixAll, offers } from '../../src/core/fixes.ts';
import { hoverAt } from '../../src/core/hover/hover.ts';
import { isHarmless } from '../../src/core/impact.ts';
import type { Document, Finding } from '../../src/core/model.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../../test/assets.ts';
import { createRandom } from '../fuzz/random.ts';
import { documentOf, findingsIn } from './checking.ts';
import { yaml } from './parsers.ts';
import type { Row } from './row.ts';
import { yamlTemplate } from './template.ts';
import { percentile, shortest, timedAlone, type Timed } from './timing.ts';

const places = 400;
const placesToWarmUp = 200;
const seed = 20_261_121;

/** What the editor asks for at a place of a checked file of 500 databases, and of one with 500 findings. */
export async function asking(): Promise<readonly Row[]> {
  const text = yamlTemplate(500);
  const document = await documentOf(text, 'yaml');
  const findings = findingsIn(document);
  const [base = 0] = await shortest(5, [timedAlone(() => yaml(text))]);
  const row = (what: string, times: readonly number[]): readonly Row[] =>
    [0.5, 0.95].map(share => ({
      what: share === 0.5 ? `${what}, median` : '  p95',
      value: percentile(times, share),
      unit: 'ms',
      against: "yaml's parse of the whole",
      base,
    }));
  const [hovers, actions] = [await hovering(document, findings), await acting(document, findings)];
  return [
    ...row(`hover in YAML, ${Math.round(text.length / 1024)} KB`, hovers),
    ...row('code actions of a finding in it', actions),
    await fixing(),
  ];
}

/** Milliseconds of hovers at places of the text. */
async function hovering(document: Document, findings: readonly Finding[]): Promise<readonly number[]> {
  const facts = await loadFacts(assets);
  const random = createRandom(seed);
  return timesOf(() => {
    const offset = random.below(document.text.length);
    return timedAlone(() => hoverAt(document, offset, { rules, findings, facts }));
  });
}

/** Milliseconds for the fixes of a finding, and of all findings of its rule at once. */
function acting(document: Document, findings: readonly Finding[]): Promise<readonly number[]> {
  const random = createRandom(seed);
  return timesOf(() => {
    const finding = findings[random.below(findings.length)];
    return timedAlone(() => (finding === undefined ? [] : actionsFor(document, findings, finding)));
  });
}

function actionsFor(document: Document, findings: readonly Finding[], finding: Finding): readonly unknown[] {
  const ofRule = findings.filter(({ rule }) => rule === finding.rule);
  const fixable = ofRule.filter(one => offers(document, one).some(({ fix }) => isHarmless(fix)));
  return [...offers(document, finding), ...fixAll(document, fixable)];
}

async function timesOf(next: () => Timed): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < placesToWarmUp + places; i++) times.push(await next()());
  return times.slice(placesToWarmUp);
}

/** The edits that fix all that is harmless, in a file with about 500 findings. */
async function fixing(): Promise<Row> {
  const text = yamlTemplate(170);
  const document = await documentOf(text, 'yaml');
  const findings = findingsIn(document);
  const [value = 0, base = 0] = await shortest(10, [
    timedAlone(() => applyEdits(text, fixAll(document, findings))),
    timedAlone(() => yaml(text)),
  ]);
  const what = `fix all in a file with ${findings.length} findings`;
  return { what, value, unit: 'ms', against: "yaml's parse of the whole", base };
}
