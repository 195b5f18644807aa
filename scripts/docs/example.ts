import { readFile } from 'node:fs/promises';
import { applyEdits } from '../../src/core/document.ts';
import { offers } from '../../src/core/fixes.ts';
import { titleOf } from '../../src/core/impact.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, Finding } from '../../src/core/model.ts';
import type { Rule } from '../../src/core/rule.ts';
import { fixturesOf, readEarlier, readText, type Fixture } from '../../test/fixtures.ts';
import { unmarked } from '../../test/marks.ts';

/** A rule at work: a resource that fails it, and the same resource after the first fix. */
export interface Example {
  readonly before: string;
  readonly message: string;
  readonly after?: string;
  /** Titles of the fixes, with their consequences. */
  readonly fixes: readonly string[];
}

const strict = { profile: 'strict', severities: {}, requiredTags: ['Owner', 'CostCenter'] } as const;

/** Cut from the rule's YAML fixture: the first resource that can be fixed, or else the first with a finding. */
export async function exampleOf(rule: Rule): Promise<Example | undefined> {
  const fixture = fixturesOf(rule.id).find(({ languageId }) => languageId === 'yaml');
  if (fixture === undefined) return undefined;
  const document = await readText(unmarked(await readFile(fixture.path, 'utf8')), fixture);
  const findings = lint(document, [rule], strict, await readEarlier(fixture));
  const finding = findings.find(candidate => offers(document, candidate).length > 0) ?? findings[0];
  return finding === undefined ? undefined : cut(fixture, document, finding);
}

async function cut(fixture: Fixture, document: Document, finding: Finding): Promise<Example> {
  const [offer, ...others] = offers(document, finding);
  const before = resourceText(document, finding.resource);
  if (offer === undefined) return { before, message: finding.message, fixes: [] };
  const fixed = await readText(applyEdits(document.text, offer.edits), fixture);
  return {
    before,
    message: finding.message,
    after: resourceText(fixed, finding.resource),
    fixes: [offer, ...others].map(({ fix }) => titleOf(fix)),
  };
}

/** The lines of a resource, moved to the left margin. */
function resourceText({ text, resources }: Document, name: string): string {
  const span = resources.find(resource => resource.name === name)?.span ?? { start: 0, end: 0 };
  const margin = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
  const lines = text.slice(span.start, span.end).trimEnd().split('\n');
  return lines.map((line, i) => (i === 0 ? line : line.slice(margin))).join('\n');
}
