import { isMap } from 'yaml';
import { parse, type YamlDocument } from '../template/yaml.ts';
import { parseDecisions, parseSwitch } from './parseDecisions.ts';
import { parseRules } from './parseRules.ts';
import { complain, followed, itemsOf, textsOf, type Reading } from './reading.ts';
import type { Base, Problem, Settings, TeamFile } from './team.ts';
import { valuesOf, vocabulary, wordOf } from './word.ts';
import { fileKeys, overrideKeys, profiles, type Key } from './words.ts';

const synonyms: Readonly<Record<string, Key>> = {
  exclude: 'ignore',
  excludes: 'ignore',
  ignores: 'ignore',
  severities: 'rules',
  tags: 'requiredTags',
  include: 'files',
  honourothertools: 'honorOtherTools',
};
const fileVocabulary = vocabulary(fileKeys, written => `A team file has no key '${written}'`, synonyms);
const overrideVocabulary = vocabulary(overrideKeys, written => `An override has no key '${written}'`, synonyms);
const profileVocabulary = vocabulary(profiles, written => `No profile is called '${written}'`, {
  default: 'recommended',
  all: 'strict',
  dev: 'development',
});

/** In UTF-16 units: far more than a team can want to say, and read in no time. */
const sizeLimit = 256 * 1024;

/** Reads a team file in YAML or JSON. Never fails: what can be understood holds, the rest is a problem. */
export function parseTeamFile(text: string): TeamFile {
  if (text.length > sizeLimit) return unread('A team file of more than 256 KB is not read');
  try {
    const [document, second] = parse(text);
    if (document !== undefined) return read(document, second, text);
    return hasContent(text) ? unread('This is nested too deeply to be read') : empty;
  } catch (error) {
    if (error instanceof RangeError) return unread('This is nested too deeply to be read');
    throw error;
  }
}

const empty: TeamFile = { layers: [], bases: [], problems: [] };

/** Whether a line holds more than a comment. */
function hasContent(text: string): boolean {
  return /^\s*[^\s#]/m.test(text);
}

function unread(message: string): TeamFile {
  return { ...empty, problems: [{ message, span: { start: 0, end: 0 }, fixes: [], about: 'text' }] };
}

function read(document: YamlDocument, second: YamlDocument | undefined, text: string): TeamFile {
  const problems: Problem[] = document.errors.map(({ message, pos: [start, end] }) => ({
    message: message.replaceAll(/\s+/g, ' '),
    span: { start, end },
    fixes: [],
    about: 'text',
  }));
  const reading: Reading = { document, text, complain: problem => void problems.push(problem) };
  const values = valuesOf(reading, document.contents, 'A team file', fileVocabulary);
  const file = {
    layers: [parseSettings(reading, values), ...parseOverrides(reading, values.overrides)],
    bases: parseBases(reading, values.extends),
  };
  if (second !== undefined)
    complain(reading, second.contents, 'A team file is a single document: this part is not read');
  return { ...file, problems: problems.filter(isFirst).toSorted((a, b) => a.span.start - b.span.start) };
}

type Values = Readonly<Partial<Record<Key, unknown>>>;

function parseSettings(reading: Reading, values: Values): Settings {
  return {
    profile: wordOf(reading, values.profile, profileVocabulary),
    severities: parseRules(reading, values.rules),
    requiredTags: textsOf(reading, values.requiredTags, "'requiredTags'")?.map(({ value }) => value),
    decisions: parseDecisions(reading, values.parameters, values.conditions),
    honorOtherTools: parseSwitch(reading, values.honorOtherTools, "'honorOtherTools'"),
    ignore: globs(reading, values.ignore, "'ignore'"),
    files: undefined,
  };
}

function parseOverrides(reading: Reading, node: unknown): readonly Settings[] {
  return itemsOf(reading, node).map(item => {
    const values = valuesOf(reading, item, 'An override', overrideVocabulary);
    const files = globs(reading, values.files, "'files'");
    if (files.length === 0 && isMap(followed(reading, item))) complain(reading, item, "An override names its 'files'");
    return { ...parseSettings(reading, values), files };
  });
}

function globs(reading: Reading, node: unknown, what: string): readonly string[] {
  return (textsOf(reading, node, what) ?? []).map(({ value }) => value);
}

function parseBases(reading: Reading, node: unknown): readonly Base[] {
  return (textsOf(reading, node, "'extends'") ?? []).map(({ value, span }) => ({ path: value, span }));
}

/** What an alias repeats is told once. */
function isFirst({ message, span }: Problem, index: number, all: readonly Problem[]): boolean {
  return index === all.findIndex(other => other.message === message && other.span.start === span.start);
}
