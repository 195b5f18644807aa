import type { Facts } from '../facts/facts.ts';
import type { Span, TextEdit } from '../model.ts';
import type { TemplateSyntax } from '../recipes/frame.ts';
import type { Rule } from '../rule.ts';
import { insertion } from '../template/lines.ts';
import { layoutOf } from '../template/spelling.ts';
import type { Cursor } from './outline.ts';

/** Something to write at a place in the text. */
export interface CompletionEntry {
  readonly kind: 'recipe' | 'property' | 'value';
  readonly label: string;
  /** A few words beside the label. */
  readonly detail: string | undefined;
  /** Markdown. Of a recipe, `recipeText` has it. */
  readonly documentation?: string | undefined;
  /** What `recipeText` takes. */
  readonly recipe?: RecipeName;
  /** In the grammar of VS Code snippets, with the indentation that the lines are to have. */
  readonly snippet: string;
  /** What the text typed so far is compared with. */
  readonly filter: string;
  /** What it takes the place of: the word at the cursor, on one line. */
  readonly span: Span;
  /** What else it changes. */
  readonly edits: readonly TextEdit[];
  /** Values for it can be offered next. */
  readonly hasValues?: true;
}

/** A recipe in one of the languages that it is written in. */
export interface RecipeName {
  readonly id: string;
  readonly syntax: TemplateSyntax;
}

/** What completions are made from besides the text. */
export interface Knowledge {
  readonly facts: Facts;
  readonly rules: readonly Rule[];
  /** YYYY-MM-DD */
  readonly today: string;
  /** What the editor indents with, where the text does not show it. */
  readonly unit: string;
}

/** Plain text within a snippet. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}

/** `${1|a,b|}` */
export function choice(values: readonly string[]): string {
  return `\${1|${values.map(value => value.replaceAll(/[\\,|]/g, String.raw`\$&`)).join(',')}|}`;
}

/** A snippet with text behind it, where the last stop goes. */
export function withBehind(snippet: string, text: string): string {
  return text === '' ? snippet : `${snippet.replace(/\$0$/, '')}${text}$0`;
}

/** The comma that JSON lacks behind the entry before. */
export function commaBefore({ commas: { before } }: Cursor): readonly TextEdit[] {
  return before === undefined ? [] : [insertion(before, ',')];
}

/** The quotation mark that is typed already. */
export function quoteAt(text: string, { start, end }: Span): string {
  return start < end && /["']/.test(text.charAt(start)) ? text.charAt(start) : '';
}

/** One level of indentation, as the text shows it or, where it does not, as the editor has it. */
export function unitOf(text: string, editor: string): string {
  return /\n[ \t]+\S/.test(text) ? layoutOf(text).unit : editor;
}
