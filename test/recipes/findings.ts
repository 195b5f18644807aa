import { lint } from '../../src/core/lint.ts';
import { read } from '../../src/core/read.ts';
import type { Profile } from '../../src/core/rule.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';

/** What the rules say of a template, each as `rule: message`. */
export async function findingsIn(text: string, languageId: string, profile: Profile): Promise<readonly string[]> {
  const document = await read(text, languageId, assets);
  // Alarms alone are no databases, and are not read.
  if (document === undefined) return [];
  const findings = lint(document, rules, { profile, severities: {}, today: '2026-11-20' });
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}
