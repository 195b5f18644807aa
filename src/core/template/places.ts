import type { Value } from '../model.ts';
import type { Part } from './part.ts';
import type { Node } from './yaml.ts';

/** The node of the text that a value was read from and that a change of it has to edit. */
export interface Place {
  readonly node: Node;
  readonly part: Part;
  /** Where set: whether what holds the node takes a new value (the AllowedValues of a parameter). */
  readonly accepts?: (value: string) => boolean;
  /** Where the node is the Default of a parameter: its name. Whatever else reads the parameter changes with it. */
  readonly parameter?: string;
}

/** The Default of a parameter, wherever that stands now. */
export interface DefaultPlace {
  readonly parameter: string;
}

/** Where values stand. Values without a place are never edited. */
export type Places = (value: Value) => Place | undefined;
