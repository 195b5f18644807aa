import type { PictureId } from './pictures.ts';
import type { Sentences } from './service.ts';

/**
 * A subject that concerns several services. Its texts are plain English with two kinds of markup:
 * backticks around names that are typed into a template or a program, and links whose address is
 * that of an AWS page or the path of one of our own, such as `[Amazon RDS](services/rds)`.
 */
export interface Topic {
  /** Stable id, part of page paths: `multi-az`. */
  readonly id: string;
  readonly title: string;
  /** What it is about, in one sentence. */
  readonly oneLiner: string;
  /** Codicon id. */
  readonly icon: string;
  readonly sections: readonly TopicSection[];
  /** Paths of pages to read on: `services/rds`, `topics/backups`, `rules/rds-instance-multi-az`. */
  readonly related: readonly string[];
  /** Date of the newest sources read for this topic, as YYYY-MM-DD. */
  readonly asOf: string;
}

export interface TopicSection {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The AWS pages that state what the section says. */
  readonly sources: readonly Source[];
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

export type Block =
  | { readonly kind: 'prose'; readonly text: Sentences }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly language: 'yaml' | 'sh' | 'sql' | 'json'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: PictureId };

export function section(title: string, blocks: readonly Block[], ...sources: readonly Source[]): TopicSection {
  return { title, blocks, sources };
}

/** Whole sentences, which make one paragraph. */
export function prose(...text: Sentences): Block {
  return { kind: 'prose', text };
}

export function list(...items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** Items to be done in their order. */
export function steps(...items: readonly string[]): Block {
  return { kind: 'steps', items };
}

export function grid(head: readonly string[], ...rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', head, rows };
}

/** Code without the line break at its end. */
export function code(language: Extract<Block, { kind: 'code' }>['language'], text: string): Block {
  return { kind: 'code', language, text: text.trim() };
}

export function picture(id: PictureId): Block {
  return { kind: 'picture', picture: id };
}
