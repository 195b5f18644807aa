/** A piece of a text that can be parsed alone, and what has to stand round it then. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Whether it is one of the resources; otherwise it is a section. */
  readonly isResource: boolean;
  /** What makes a template of the piece, in front of it. */
  readonly before: string;
  /** In block style: what may as well stand in front, indented more, and shows whether the piece says the same behind it. */
  readonly deeper: string | undefined;
  /** Whether a key `opening` stands in `before`, as one does in front of all pieces but the first. */
  readonly isOpened: boolean;
  /** What ends the template behind it. */
  readonly after: string;
  /** The key `closing` in `after`, which proves that the piece has ended before it; undefined: nothing follows the piece. */
  readonly proof: Proof | undefined;
}

export interface Proof {
  /** Where in `after` the key stands. */
  readonly at: number;
  /** Whether the key is one of the resources; otherwise it is a section. */
  readonly isResource: boolean;
  /** In block style: what goes on where `after` would stand and shows whether a line there is read as any other. */
  readonly check: string | undefined;
}
