import { lint } from '../../src/core/lint.ts';
import { rules } from '../../src/core/rules/index.ts';
import { readCdk } from './reading.ts';

/** What a source file is told: the rule, its message, and the text it points at. */
export async function findingsIn(text: string, ruleIds: readonly string[]): Promise<readonly string[]> {
  const wanted = rules.filter(({ id }) => ruleIds.includes(id));
  const configuration = { profile: 'strict', severities: {}, today: '2026-11-20' } as const;
  const findings = lint(await readCdk(text), wanted, configuration);
  return findings.map(({ rule, message, span }) => `${rule} at \`${text.slice(span.start, span.end)}\`: ${message}`);
}
