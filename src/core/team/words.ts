import type { Profile } from '../rule.ts';
import { severities } from '../severities.ts';
import type { Level } from './team.ts';

// The words of a team file, with what they mean. Reading, completion, hover and the JSON schema share them.

export const teamFileNames: readonly string[] = ['.db-lens.yaml', '.db-lens.yml', '.db-lens.json'];

export type Words<T extends string> = Readonly<Record<T, string>>;

export const profileWords: Words<Profile> = {
  recommended: 'What a production database should have.',
  strict: 'Every rule.',
  development:
    'What matters even where the data may be lost: exposure, plain-text passwords, templates that cannot be deployed.',
};

export const profiles: readonly Profile[] = ['recommended', 'strict', 'development'];

export const levels: readonly Level[] = ['off', ...severities.toReversed()];

export const levelWords: Words<Level> = {
  off: 'Not reported, whatever the profile says.',
  hint: 'Three dots in the text; not in the list of problems.',
  information: 'Told, and no reason for the command line to fail.',
  warning: 'The command line fails.',
  error: 'The command line fails.',
};

export type Key =
  | 'extends'
  | 'profile'
  | 'rules'
  | 'overrides'
  | 'ignore'
  | 'requiredTags'
  | 'parameters'
  | 'conditions'
  | 'honorOtherTools'
  | 'files'
  | '$schema';

export const keyWords: Words<Key> = {
  extends: 'Path of another team file, or a list of them, relative to this file. What stands here is stronger.',
  profile: 'Which rules are looked at: recommended, strict or development.',
  rules:
    'Severity by the name of a rule, a service (rds), a control (RDS.5) or a standard (Security Hub). The more exact name is the stronger.',
  overrides: 'Other decisions for some files. Where several hold for a file, the later one is the stronger.',
  ignore: 'Globs of files that are not checked, relative to the folder of this file.',
  requiredTags: 'Keys of the tags that every database must have.',
  parameters:
    'Values of parameters where the files are deployed (Stage: prod). What they decide counts as if it were written.',
  conditions:
    'Conditions that hold, or do not, where the files are deployed (IsProduction: true). Branches that are never taken are not judged.',
  honorOtherTools:
    'Whether what is suppressed for cfn-lint, Checkov, KICS, cfn_nag, cdk-nag or Guard is suppressed here as well, as it is by default.',
  files: 'Globs of the files that this holds for, relative to the folder of this file.',
  $schema: 'Address of the JSON schema of this file, for other editors.',
};

const keysOfBoth: readonly Key[] = ['ignore', 'requiredTags', 'parameters', 'conditions', 'honorOtherTools'];

/** The keys of a team file, and of each of its overrides. */
export const fileKeys: readonly Key[] = ['$schema', 'extends', 'profile', 'rules', 'overrides', ...keysOfBoth];
export const overrideKeys: readonly Key[] = ['files', 'profile', 'rules', ...keysOfBoth];
