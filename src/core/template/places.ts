import type { Value } from '../model.ts';
import type { Aliases } from './aliases.ts';
import type { Node } from './yaml.ts';

/** The node of the text that a value was read from and that a change of it has to edit. */
export interface Place {
  readonly node: Node;
  /** Where set: whether what holds the node takes a new value (the AllowedValues of a parameter). */
  readonly accepts?: (value: string) => boolean;
}

export interface Places {
  /** Values without a place are never edited. */
  readonly of: Map<Value, Place>;
  readonly aliases: Aliases;
}
