import type { Severity } from './model.ts';
import type { Profile, Rule } from './rule.ts';

/** What a person has decided about the rules. */
export interface Configuration {
  readonly profile: Profile;
  /** Severity by rule id, stronger than the profile. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

export const recommended: Configuration = { profile: 'recommended', severities: {} };

/** The severity that the configuration gives to a rule: `default` leaves each finding at its own. */
export function levelOf(rule: Rule, { profile, severities }: Configuration): Severity | 'off' | 'default' {
  const chosen = severities[rule.id];
  if (chosen !== undefined) return chosen;
  return profile === 'strict' || rule.profiles.includes(profile) ? 'default' : 'off';
}
