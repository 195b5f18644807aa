import assert from 'node:assert/strict';
import { loadFacts } from '../../src/core/facts/facts.ts';
import { hoverAt } from '../../src/core/hover/hover.ts';
import { lint } from '../../src/core/lint.ts';
import { read } from '../../src/core/read.ts';
import type { ResourceRule, Rule } from '../../src/core/rule.ts';
import { effective, isPresent, isTrue } from '../../src/core/values.ts';
import { assets } from '../assets.ts';

export const standby: Rule = {
  id: 'test-standby',
  title: 'No standby',
  category: 'reliability',
  severity: 'warning',
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['MultiAZ', 'Engine', 'MasterUserPassword'],
  message: 'has no standby',
  why: 'Zones fail.',
  how: 'Fails when off.',
  links: [],
  sameAs: {},
  check(resource, report) {
    const value = effective(resource, 'MultiAZ');
    if (isTrue(value) === false && isPresent(effective(resource, 'DBClusterIdentifier')) === false) report(value);
  },
};
const quiet: Pick<ResourceRule, 'check'> = { check: () => undefined };
const rules: readonly Rule[] = [
  standby,
  { ...standby, ...quiet, id: 'test-encryption', properties: ['StorageEncrypted'], why: 'Disks can be stolen.' },
  { ...standby, ...quiet, id: 'test-deletion', properties: ['DeletionPolicy'] },
  {
    ...standby,
    ...quiet,
    id: 'test-pitr',
    resources: ['AWS::DynamoDB::GlobalTable'],
    properties: ['Replicas.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
  },
];

/** The hover where `|` stands in the template, with the text that it is about. */
export async function hover(
  marked: string,
  checked: readonly Rule[] = rules,
  languageId = 'yaml',
): Promise<{ markdown: string; text: string }> {
  const found = await find(marked, checked, languageId);
  assert.ok(found !== undefined, 'there is no hover');
  return found;
}

export async function find(
  marked: string,
  checked: readonly Rule[] = rules,
  languageId = 'yaml',
): Promise<{ markdown: string; text: string } | undefined> {
  const template = marked.replace('|', '');
  const document = await read(template, languageId, assets);
  assert.ok(document !== undefined);
  const facts = await loadFacts(assets);
  const found = hoverAt(document, marked.indexOf('|'), { rules: checked, findings: lint(document, checked), facts });
  if (found === undefined) return undefined;
  return { markdown: found.markdown, text: template.slice(found.span.start, found.span.end) };
}
