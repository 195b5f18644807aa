import { workspace, type Uri } from 'vscode';
import type { Configuration } from '../core/configuration.ts';
import { levels, profiles } from '../core/team/words.ts';

/** Prefix of all settings, commands and views. */
export const section = 'awsDatabaseLens';

/** When a file is checked. */
export type Run = 'onType' | 'onSave' | 'manual';

interface Settings {
  readonly enabled: boolean;
  readonly run: Run;
  readonly hover: boolean;
  readonly completion: boolean;
  /** Weaker than what a team file says. */
  readonly configuration: Configuration;
}

/** The settings that hold for a file. A value that is none of the allowed ones counts as not set. */
export function settingsOf(file: Uri): Settings {
  const settings = workspace.getConfiguration(section, file);
  return {
    enabled: settings.get<unknown>('enable') !== false,
    run: oneOf<Run>(settings.get('run'), ['onSave', 'manual']) ?? 'onType',
    hover: settings.get<unknown>('hover.enable') !== false,
    completion: settings.get<unknown>('completion.enable') !== false,
    configuration: {
      profile: oneOf(settings.get('profile'), profiles) ?? 'recommended',
      severities: severitiesIn(settings.get('rules')),
      controls: textsIn(settings.get('controls')),
      honorOtherTools: settings.get<unknown>('honorOtherTools') !== false,
      today: new Date().toISOString().slice(0, 10),
    },
  };
}

function severitiesIn(rules: unknown): Configuration['severities'] {
  if (typeof rules !== 'object' || rules === null) return {};
  return Object.fromEntries(
    Object.entries(rules).flatMap(([rule, value]) => {
      const level = oneOf(value, levels);
      return level === undefined ? [] : [[rule, level]];
    }),
  );
}

function textsIn(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter(value => typeof value === 'string') : [];
}

function oneOf<T extends string>(value: unknown, options: readonly T[]): T | undefined {
  return options.find(option => option === value);
}
