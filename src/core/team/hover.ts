import type { Span } from '../model.ts';
import type { Rule } from '../rule.ts';
import { items, keyOf, pairs, parse, scalar, spanOf } from '../template/yaml.ts';
import { explainName } from './explain.ts';
import { ruleNames } from './names.ts';
import { keyWords, levelWords, profileWords, type Words } from './words.ts';

export interface TeamHover {
  readonly markdown: string;
  readonly span: Span;
}

/** What is to be said of a place in a team file; undefined where it is nothing that is known. */
export function teamHoverAt(text: string, offset: number, linkTo: (rule: Rule) => string): TeamHover | undefined {
  const place = find(text, parse(text)[0]?.contents, offset, []);
  const markdown = place === undefined ? undefined : explain(place, linkTo);
  return place === undefined || markdown === undefined ? undefined : { markdown, span: place.span };
}

interface Place {
  readonly span: Span;
  /** The keys round it, the innermost first; of a value its own key first. */
  readonly path: readonly string[];
  readonly word: string;
  readonly isKey: boolean;
}

function find(text: string, node: unknown, offset: number, path: readonly string[]): Place | undefined {
  for (const pair of pairs(node)) {
    const span = spanOf(text, pair.key);
    const key = keyOf(pair) ?? '';
    if (covers(span, offset)) return { span, path, word: key, isKey: true };
    const place = find(text, pair.value, offset, [key, ...path]);
    if (place !== undefined) return place;
  }
  for (const item of items(node)) {
    const place = find(text, item, offset, path);
    if (place !== undefined) return place;
  }
  const span = spanOf(text, node);
  const word = scalar(node);
  return typeof word === 'string' && covers(span, offset) ? { span, path, word, isKey: false } : undefined;
}

function explain({ path, word, isKey }: Place, linkTo: (rule: Rule) => string): string | undefined {
  const [key, parent] = path;
  if (!isKey && key === 'profile') return meaning(profileWords, word);
  if (!isKey) return parent === 'rules' || key === 'severity' ? meaning(levelWords, word) : undefined;
  if (key === undefined || key === 'overrides') return meaning(keyWords, word);
  const name = key === 'rules' ? ruleNames.get(word) : undefined;
  return name === undefined ? undefined : explainName(name, linkTo);
}

function meaning<T extends string>(words: Words<T>, word: string): string | undefined {
  return Object.entries<string>(words).find(([known]) => known === word)?.[1];
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
