import type { Configuration } from '../../src/core/configuration.ts';
import { applyEdits } from '../../src/core/document.ts';
import { offers, type Offer } from '../../src/core/fixes.ts';
import { titleOf } from '../../src/core/impact.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, Finding } from '../../src/core/model.ts';
import { read, sourceLanguages } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../../test/assets.ts';
import { changedBeside } from './beside.ts';
import { isNextStep } from './nextSteps.ts';

// What every fix promises, whatever its rule and the syntax, held against the fixes that a text is offered.

export interface Kept {
  /** How many fixes were tried. */
  readonly fixes: number;
  readonly violations: readonly string[];
}

export const strictly: Configuration = {
  profile: 'strict',
  severities: {},
  today: '2026-11-20',
  requiredTags: ['Owner', 'CostCenter'],
};

/** The rules without their silence where another rule says more: what they keep to themselves is not new later. */
const candid = rules.map(rule => ({ ...rule, unless: [] }));

/** Applies every fix that is offered, each to the text as it was. */
export async function promisesOf(document: Document, languageId: string): Promise<Kept> {
  const findings = lint(document, rules, strictly);
  const outspoken = lint(document, candid, strictly);
  const violations: string[] = [];
  let fixes = 0;
  for (const finding of findings) {
    for (const offer of offers(document, finding)) {
      fixes += 1;
      const name = `${finding.rule} of ${finding.resource}, "${titleOf(offer.fix)}"`;
      const broken = await brokenBy({ document, outspoken, finding, offer, languageId });
      violations.push(...broken.map(what => `${name}: ${what}`));
    }
  }
  return { fixes, violations };
}

interface Trial {
  readonly document: Document;
  /** All that is found, even where another finding says more. */
  readonly outspoken: readonly Finding[];
  readonly finding: Finding;
  readonly offer: Offer;
  readonly languageId: string;
}

async function brokenBy({ document, outspoken, finding, offer, languageId }: Trial): Promise<readonly string[]> {
  const text = applyEdits(document.text, offer.edits);
  const after = await read(text, languageId, assets);
  if (after === undefined) return ['the text is not read any more'];
  const remaining = lint(after, rules, strictly);
  const [before, now] = [counted(outspoken), counted(remaining)];
  const isLeft = now(identity(finding)) >= before(identity(finding));
  const fresh = new Map(remaining.map(one => [identity(one), one.rule]));
  const beside = changedBeside(document, after, offer.fix.changes, sourceLanguages.includes(languageId));
  return [
    ...(isLeft ? ['the finding is still there'] : []),
    ...[...fresh]
      .filter(([id, next]) => now(id) > before(id) && !isNextStep(finding.rule, next))
      .map(([id]) => `brings ${id}`),
    ...beside.map(what => `changes ${what}`),
    ...(keepsComments(document, text) ? [] : ['takes a comment away']),
  ];
}

function counted(findings: readonly Finding[]): (id: string) => number {
  const groups = Map.groupBy(findings, identity);
  return id => groups.get(id)?.length ?? 0;
}

function identity({ rule, resource }: Finding): string {
  return `${rule} of ${resource}`;
}

/** A comment behind something goes with it; one on lines of its own stays. */
function keepsComments({ text, commentSign }: Document, after: string): boolean {
  if (commentSign === undefined) return true;
  const comment = commentSign === '#' ? /^\s*#.*$/gm : /^\s*\/\/.*$/gm;
  return (text.match(comment) ?? []).every(written => after.includes(written.trim()));
}
