import type { Span } from '../model.ts';
import type { Site } from './resources.ts';
import { spanOf as rangeOf, type YamlDocument } from './yaml.ts';

/**
 * A piece of a template that is parsed alone: a section, a resource, or all of the text. What is parsed is a little
 * template of its own, with the sections that the piece stands in round it.
 */
export interface Part {
  /** What was parsed. Ranges of nodes count in it. */
  readonly source: string;
  readonly document: YamlDocument;
  readonly sites: readonly Site[];
  /** Where the source would begin in the text; moves when something before it is edited. */
  at: number;
  /** Whether it is one of the resources; otherwise it holds sections. */
  readonly isResource: boolean;
  /** Quotes that a later one has to close, so that the part ends where it does. */
  readonly openQuotes: readonly ('"' | "'")[];
}

/** A span that moves with its part, so that an edit costs one number for each part behind it. */
export class MovingSpan implements Span {
  readonly part: Part;
  readonly from: number;
  readonly to: number;

  constructor(part: Part, from: number, to: number) {
    this.part = part;
    this.from = from;
    this.to = to;
  }

  get start(): number {
    return this.part.at + this.from;
  }

  get end(): number {
    return this.part.at + this.to;
  }
}

/** Where a node of a part stands in the text. */
export function spanOf(part: Part, node: unknown): MovingSpan {
  return placed(part, rangeOf(part.source, node));
}

/** Offsets in a part as a span of the text. */
export function placed(part: Part, { start, end }: Span): MovingSpan {
  return new MovingSpan(part, start, end);
}
