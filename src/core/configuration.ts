import type { Decisions, Severity } from './model.ts';
import type { Profile, Rule } from './rule.ts';

/** What a person has decided about the rules. */
export interface Configuration {
  readonly profile: Profile;
  /** Severity by rule id, stronger than the profile. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Only rules that stand for one of these controls, by standard or id (`Security Hub`, `RDS.5`). Undefined or empty: all. */
  readonly controls?: readonly string[];
  /** Keys of the tags that every database must have. */
  readonly requiredTags?: readonly string[];
  /** Values of parameters and conditions that hold for the check, such as those of production. */
  readonly decisions?: Decisions;
  /** Whether what is suppressed for other tools is suppressed here, by the ids that a rule shares with them. Undefined: it is. */
  readonly honorOtherTools?: boolean;
  /** ISO date, for rules about what ages. The core has no clock. */
  readonly today?: string;
}

export const recommended: Configuration = { profile: 'recommended', severities: {} };

/** The severity that the configuration gives to a rule: `default` leaves each finding at its own. */
export function levelOf(
  rule: Rule,
  { profile, severities, controls = [] }: Configuration,
): Severity | 'off' | 'default' {
  const chosen = severities[rule.id];
  if (chosen !== undefined) return chosen;
  if (controls.length > 0 && !controls.some(control => standsFor(rule, control))) return 'off';
  return profile === 'strict' || rule.profiles.includes(profile) ? 'default' : 'off';
}

function standsFor({ sameAs }: Rule, control: string): boolean {
  return Object.entries(sameAs).some(([standard, ids]) => standard === control || ids.includes(control));
}
