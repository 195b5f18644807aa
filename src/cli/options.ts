import type { Impact, Severity } from '../core/model.ts';
import type { Profile } from '../core/rule.ts';

/** One option, as the help shows it and the arguments spell it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What the value stands for; undefined for a switch. */
  readonly value?: string;
  /** What holds when the option is given without `=`. */
  readonly whenBare?: string;
  readonly isRepeatable?: true;
  readonly group: (typeof groups)[number];
  readonly help: string;
}

export const groups = ['What is checked', 'What fails the run', 'Fixes', 'Output', 'About'] as const;

export const formats = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;
export const profiles = ['recommended', 'strict', 'development'] as const satisfies readonly Profile[];
export const impacts = ['none', 'cost', 'interruption', 'replacement'] as const satisfies readonly Impact[];

/** The severities that a run may tolerate, from none at all to all of them. */
export const tolerances = ['none', 'hint', 'information', 'warning', 'error'] as const;

export const defaultBaseline = '.db-lens-baseline.json';

export type Format = (typeof formats)[number];
export type Tolerance = Severity | 'none';

/** Which team file holds. */
export type TeamChoice =
  | { readonly kind: 'nearest' }
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly file: string };

/** What a check is asked for. What is undefined was not given. */
export interface Options {
  readonly paths: readonly string[];
  readonly profile: Profile | undefined;
  /** Ids of the only rules that are asked for; empty: those of the profile. */
  readonly rules: readonly string[];
  readonly team: TeamChoice;
  readonly usesGitignore: boolean;
  /** The revision that templates are compared with. */
  readonly against: string | undefined;
  /** Whether what is suppressed for other tools is suppressed here; undefined: as the team file says. */
  readonly honorOtherTools: boolean | undefined;
  readonly stdinName: string | undefined;
  readonly tolerated: Tolerance;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  /** Impacts that an applied fix may have; undefined: nothing is fixed. */
  readonly fix: readonly Impact[] | undefined;
  readonly isDryRun: boolean;
  readonly format: Format;
  readonly colour: boolean | undefined;
  readonly isQuiet: boolean;
  readonly showsStats: boolean;
  readonly jobs: number | undefined;
}

export const options: readonly Option[] = [
  {
    name: 'profile',
    value: 'NAME',
    group: 'What is checked',
    help: 'recommended (default), strict (every rule) or development; stronger than the team file',
  },
  {
    name: 'rule',
    value: 'ID',
    isRepeatable: true,
    group: 'What is checked',
    help: 'only this rule, also where the profile has it not; repeatable',
  },
  {
    name: 'control',
    value: 'NAME',
    isRepeatable: true,
    group: 'What is checked',
    help: 'only the rules that stand for a control (RDS.5) or for a standard ("Security Hub"); repeatable',
  },
  {
    name: 'config',
    value: 'FILE',
    group: 'What is checked',
    help: 'this team file for all files, in place of the nearest .db-lens.yaml',
  },
  { name: 'no-config', group: 'What is checked', help: 'no team file' },
  {
    name: 'against',
    value: 'REV',
    group: 'What is checked',
    help: 'compare templates with this git revision: what replaces or deletes a database since is found, too',
  },
  {
    name: 'no-other-suppressions',
    group: 'What is checked',
    help: 'find also what is suppressed for cfn-lint, Checkov, KICS, cfn_nag, cdk-nag or Guard',
  },
  { name: 'no-gitignore', group: 'What is checked', help: 'look also into what .gitignore files leave out' },
  {
    name: 'stdin-filename',
    value: 'NAME',
    group: 'What is checked',
    help: 'what the text from - is called: its ending says the language, its folder finds the team file',
  },
  {
    name: 'max-severity',
    value: 'LEVEL',
    group: 'What fails the run',
    help: 'the gravest severity tolerated: none, hint, information (default), warning or error',
  },
  {
    name: 'baseline',
    value: 'FILE',
    group: 'What fails the run',
    help: 'findings that this file holds are known: only new ones are shown and count',
  },
  {
    name: 'write-baseline',
    value: 'FILE',
    whenBare: defaultBaseline,
    group: 'What fails the run',
    help: `write the findings of this run to FILE (${defaultBaseline}) and exit with 0`,
  },
  {
    name: 'fix',
    value: 'IMPACTS',
    whenBare: 'none',
    group: 'Fixes',
    help: 'apply the fixes that do nothing to a running database; with cost, interruption or replacement (a list) also those that do that, and no others',
  },
  { name: 'dry-run', group: 'Fixes', help: 'with --fix: change no file, print what would change as a unified diff' },
  {
    name: 'format',
    value: 'FORMAT',
    group: 'Output',
    help: 'text (default), json, sarif, junit, github or markdown',
  },
  { name: 'quiet', short: 'q', group: 'Output', help: 'only findings that fail the run; no summary, no progress' },
  { name: 'stats', group: 'Output', help: 'counts and timings, to the standard error' },
  { name: 'color', group: 'Output', help: 'colour, also where the output is no terminal' },
  { name: 'no-color', group: 'Output', help: 'no colour; so does the environment variable NO_COLOR' },
  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    group: 'Output',
    help: 'threads (default: one, or one per core where there are many files)',
  },
  { name: 'list-rules', group: 'About', help: 'list the rules, with --profile those of a profile; also as json' },
  { name: 'explain', value: 'RULE', group: 'About', help: 'say what a rule checks, why, and who else checks it' },
  { name: 'version', short: 'v', group: 'About', help: 'show the version' },
  { name: 'help', short: 'h', group: 'About', help: 'show this help' },
];
