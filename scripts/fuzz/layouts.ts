import { applyEdits } from '../../src/core/document.ts';
import { offers } from '../../src/core/fixes.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, Finding } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../../test/assets.ts';
import { strictly } from './promises.ts';
import type { Sample } from './samples.ts';

// A fix writes as the text is written: laid out otherwise, a text is fixed to the same, laid out otherwise.

interface Layout {
  readonly name: string;
  readonly languages?: readonly string[];
  readonly of: (text: string) => string;
}

const layouts: readonly Layout[] = [
  { name: 'Windows line ends', of: text => text.replaceAll(/\r?\n/g, '\r\n') },
  { name: 'tabs', languages: ['json'], of: withTabs },
];

/** JSON is laid out by its own rules, so that two spaces are always one step. */
function withTabs(text: string): string {
  return text.replaceAll(/^(?: {2})+/gm, indent => '\t'.repeat(indent.length / 2));
}

/** What differs but the layout. */
export async function layoutViolations({ text, languageId }: Sample, document: Document): Promise<readonly string[]> {
  const findings = lint(document, rules, strictly);
  const violations: string[] = [];
  for (const { name, languages, of } of layouts) {
    if (languages?.includes(languageId) === false) continue;
    const other = await read(of(text), languageId, assets);
    const found = other === undefined ? [] : lint(other, rules, strictly);
    if (other === undefined || found.length !== findings.length) violations.push(`with ${name} other things are found`);
    else violations.push(...differences(name, of, [document, findings], [other, found]));
  }
  return violations;
}

type Checked = readonly [document: Document, findings: readonly Finding[]];

function differences(name: string, of: Layout['of'], [before, findings]: Checked, [other, found]: Checked): string[] {
  return findings.flatMap((finding, i) => {
    const twin = found[i];
    if (twin?.rule !== finding.rule) return [`with ${name} ${finding.rule} is found elsewhere`];
    const wanted = fixed(before, finding).map(of);
    const got = fixed(other, twin);
    const isSame = wanted.length === got.length && wanted.every((text, nth) => text === got[nth]);
    return isSame ? [] : [`with ${name} ${finding.rule} of ${finding.resource} is fixed otherwise`];
  });
}

function fixed(document: Document, finding: Finding): readonly string[] {
  return offers(document, finding).map(({ edits }) => applyEdits(document.text, edits));
}
