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

/** Makes a team's configuration one with what was asked for: its profile, and no other rules than its own. */
export function strengthening({ profile, rules: wanted, honorOtherTools }: Settings): Strengthen {
  const others = wanted.length === 0 ? [] : rules.map(({ id }) => id).filter(id => !wanted.includes(id));
  const off = Object.fromEntries(others.map(id => [id, 'off'] as const));
  return configuration => {
    const { severities } = configuration;
    const own = Object.entries(severities).filter(([, level]) => level !== 'off');
    return {
      ...configuration,
      ...(profile === undefined ? {} : { profile }),
      ...(honorOtherTools === undefined ? {} : { honorOtherTools }),
      severities: wanted.length === 0 ? severities : { ...Object.fromEntries(own), ...off },
    };
  };
}

export type Strengthen = (configuration: Configuration) => Configuration;
