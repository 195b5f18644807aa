import type { Assets } from '../assets.ts';
import type { Facts } from '../facts/facts.ts';
import type { Link } from '../reference/link.ts';
import { pagePath } from '../reference/link.ts';
import type { Rule } from '../rule.ts';

/** What a language model may ask of the engine. It reads the answer, so the answer is text; it asks nothing that changes anything. */
export interface Tool {
  /** What is being done, while it is done: `Looking up Amazon RDS`. */
  doing(input: Input): string;
  answer(input: Input, knowledge: Knowledge): Promise<string>;
}

/** What a model has written, which may be anything, whatever the schema says. */
export type Input = Readonly<Record<string, unknown>>;

export interface Knowledge {
  readonly rules: readonly Rule[];
  readonly facts: Facts;
  readonly assets: Assets;
  /** ISO date. */
  readonly today: string;
}

/** The text under a key, without white space around it; empty where there is none. */
export function textIn(input: Input, key: string): string {
  const value = input[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** Links of answers name pages by their paths. A picture has nothing to say to a model but its words. */
export const link: Link = (kind, id) => (kind === 'picture' ? '' : pagePath(kind, id));

export function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
