import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import type { Configuration } from '../../src/core/configuration.ts';
import { applyEdits } from '../../src/core/document.ts';
import { offers, type Offer } from '../../src/core/fixes.ts';
import { titleOf } from '../../src/core/impact.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, Finding } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../../test/assets.ts';

export interface Checked {
  /** How many fixes were applied. */
  readonly fixes: number;
  readonly violations: readonly string[];
}

const strict: Configuration = { profile: 'strict', severities: {}, today: '2026-11-20' };

/** Applies every fix that is offered, each to the text as it was, and tells which of them break a promise. */
export async function violationsIn(document: Document, languageId: string): Promise<Checked> {
  const findings = lint(document, rules, strict);
  const violations: string[] = [];
  let fixes = 0;
  for (const finding of findings) {
    for (const offer of offers(document, finding)) {
      fixes += 1;
      const broken = await brokenBy({ document, findings, finding, offer, languageId });
      const name = `${finding.rule} of ${finding.resource}, "${titleOf(offer.fix)}"`;
      violations.push(...broken.map(what => `${name}: ${what}`));
    }
  }
  return { fixes, violations };
}

interface Trial {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly finding: Finding;
  readonly offer: Offer;
  readonly languageId: string;
}

async function brokenBy({ document, findings, finding, offer, languageId }: Trial): Promise<string[]> {
  const text = applyEdits(document.text, offer.edits);
  const after = await read(text, languageId, assets);
  if (after === undefined) return ['the text is no template any more'];
  const [before, remaining] = [counted(findings), counted(lint(after, rules, strict))];
  const isLeft = (remaining.get(identity(finding)) ?? 0) >= (before.get(identity(finding)) ?? 0);
  const fresh = [...remaining]
    .filter(([id, times]) => times > (before.get(id) ?? 0) && !isAdvice(id))
    .map(([id]) => `brings ${id}`);
  return [
    ...(isLeft ? ['the finding is still there'] : []),
    ...fresh,
    ...(keepsTheRest(document.text, text, finding.resource) ? [] : ['something else has changed']),
    ...(keepsComments(document.text, text) ? [] : ['a comment is gone']),
  ];
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(identity(finding), (counts.get(identity(finding)) ?? 0) + 1);
  return counts;
}

/** What only the strict profile asks for may be the next step after a fix: a key of one's own once something is encrypted. */
function isAdvice(id: string): boolean {
  return rules.some(rule => id.startsWith(`${rule.id} of `) && rule.profiles.length === 0);
}

function identity({ rule, resource }: Finding): string {
  return `${rule} of ${resource}`;
}

/** Whether everything but the resource, and the Defaults of parameters, says the same. */
function keepsTheRest(before: string, after: string, resource: string): boolean {
  return isDeepStrictEqual(dataWithout(before, resource), dataWithout(after, resource));
}

function dataWithout(text: string, resource: string): unknown {
  return parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false }).map(document => {
    const data: unknown = document.toJS();
    if (!isObject(data)) return data;
    const { Resources: resources, Parameters: _, ...rest } = data;
    return [rest, isObject(resources) ? entriesWithout(resources, resource) : resources];
  });
}

/** The resources but for the one at hand and for loops, whose body it may be. */
function entriesWithout(resources: object, resource: string): unknown {
  return Object.entries(resources).filter(([name]) => name !== resource && !name.startsWith('Fn::ForEach::'));
}

function isObject(data: unknown): data is { readonly [key: string]: unknown } {
  return typeof data === 'object' && data !== null;
}

function keepsComments(before: string, after: string): boolean {
  return (before.match(/(?<=^|\s)#.*$/gm) ?? []).every(comment => after.includes(comment.trimEnd()));
}
