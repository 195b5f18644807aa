import type { Span } from '../model.ts';
import { cursorAt, type Cursor } from './cursor.ts';
import { ruleNames, type RuleName } from './names.ts';
import {
  fileKeys,
  keyWords,
  levels,
  levelWords,
  overrideKeys,
  profiles,
  profileWords,
  type Key,
  type Words,
} from './words.ts';

export interface Completion {
  readonly kind: 'key' | 'word' | 'name';
  readonly label: string;
  /** One line of plain text. */
  readonly detail: string;
  /** What is inserted, with the tab stops and choices of a VS Code snippet. */
  readonly snippet: string;
  /** What it takes the place of. */
  readonly span: Span;
  /** The name of rules that is offered. */
  readonly name?: RuleName;
}

/** What can stand at a place of a team file in YAML; what reads best first. */
export function completionsAt(text: string, offset: number): readonly Completion[] {
  const cursor = cursorAt(text, offset);
  if (cursor === undefined) return [];
  return cursor.kind === 'key' ? keysAt(cursor) : valuesAt(cursor);
}

function keysAt(cursor: Cursor): readonly Completion[] {
  const [parent, grandparent] = cursor.path.toReversed();
  if (parent === undefined) return fileKeys.filter(key => key !== '$schema').map(key => keyAt(cursor, key));
  if (parent === 'overrides') return overrideKeys.map(key => keyAt(cursor, key));
  if (parent === 'rules') return [...ruleNames.values()].map(name => nameAt(cursor, name));
  return grandparent === 'rules' ? [severityAt(cursor)] : [];
}

const follow: Readonly<Partial<Record<Key, string>>> = {
  profile: ` \${1|${profiles.join(',')}|}`,
  rules: '\n  $0',
  overrides: '\n  - files: $1\n    $0',
  extends: ' $0',
  files: ' $0',
  ignore: '\n  - $0',
  requiredTags: '\n  - $0',
  parameters: '\n  $1: $0',
  conditions: '\n  $1: ${2|true,false|}',
  honorOtherTools: ' ${1|false,true|}',
};

function keyAt({ span, hasValue }: Cursor, key: Key): Completion {
  const snippet = hasValue ? key : `${key}:${follow[key] ?? ' $0'}`;
  return { kind: 'key', label: key, detail: keyWords[key], snippet, span };
}

const anyLevel = `\${1|${levels.join(',')}|}`;

function nameAt({ span, hasValue }: Cursor, name: RuleName): Completion {
  const snippet = hasValue ? name.name : `${name.name}: ${anyLevel}`;
  return { kind: 'name', label: name.name, detail: name.title, snippet, span, name };
}

function severityAt({ span, hasValue }: Cursor): Completion {
  const snippet = hasValue ? 'severity' : `severity: ${anyLevel}`;
  return { kind: 'key', label: 'severity', detail: 'How the findings of the rule are told.', snippet, span };
}

function valuesAt(cursor: Cursor): readonly Completion[] {
  const [key, parent, grandparent] = cursor.path.toReversed();
  if (key === 'profile') return wordsAt(cursor, profiles, profileWords);
  if (key === 'honorOtherTools' || parent === 'conditions') return wordsAt(cursor, ['true', 'false'], answerWords);
  const isLevel = parent === 'rules' || (key === 'severity' && grandparent === 'rules');
  return isLevel ? wordsAt(cursor, levels, levelWords) : [];
}

const answerWords: Words<'true' | 'false'> = { true: 'Yes.', false: 'No.' };

function wordsAt<T extends string>({ span }: Cursor, words: readonly T[], meanings: Words<T>): readonly Completion[] {
  return words.map(word => ({ kind: 'word', label: word, detail: meanings[word], snippet: word, span }));
}
