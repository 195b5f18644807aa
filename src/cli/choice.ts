import type { Configuration } from '../core/configuration.ts';
import type { Rule } from '../core/rule.ts';
import { rules } from '../core/rules/index.ts';
import type { Settings } from './inspect.ts';

// What the command line chooses: it is stronger than what a team has decided.

/** What holds where nobody has decided anything. */
export function baseOf({ today }: Settings): Configuration {
  return { profile: 'recommended', severities: {}, today };
}

/** The rules, those that were asked for in every profile. All are kept: suppressions may name the others. */
export function rulesFor({ rules: wanted }: Settings): readonly Rule[] {
  const isWanted = ({ id }: Rule): boolean => wanted.includes(id);
  return rules.map(rule => (isWanted(rule) ? { ...rule, profiles: ['recommended', 'development'] } : rule));
}

/** A team's configuration with what was asked for: its profile, and no other rules than its own. */
export function strengthen(
  configuration: Configuration,
  { profile = configuration.profile, rules: wanted, honorOtherTools }: Settings,
): Configuration {
  const chosen = { ...configuration, profile, ...(honorOtherTools === undefined ? {} : { honorOtherTools }) };
  if (wanted.length === 0) return chosen;
  const others = rules.filter(({ id }) => !wanted.includes(id)).map(({ id }) => [id, 'off'] as const);
  const own = Object.entries(chosen.severities).filter(([, level]) => level !== 'off');
  return { ...chosen, severities: Object.fromEntries([...own, ...others]) };
}
