import type { Pair } from 'yaml';
import type { Value } from '../model.ts';
import type { Aliases } from './aliases.ts';
import type { Environment } from './environment.ts';
import type { Part } from './part.ts';
import type { DefaultPlace, Place } from './places.ts';
import type { Node } from './yaml.ts';

/** Turns the nodes of one part into values. Parameters count as their Default, or as unknown. */
export interface Converter extends Environment {
  readonly part: Part;
  readonly useDefaults: boolean;
  readonly aliases: Aliases;
  /** How many values of parameters and keys of mappings were listed, each as often as it was. */
  readonly listed: { values: number };
  /** Where the values stand that were read. */
  readonly places: Map<Value, Place | DefaultPlace>;
  /** The names that were looked up, each with what there was. */
  readonly asked: Map<string, string>;
  /** Set when a parameter with a Default was met, so that its resource differs between the two readings. */
  metDefault: boolean;
  /** What entries without a Default came to in the first reading, which they are in the second one too. */
  readonly settled: Map<Pair, Value>;
  /** Inside an alias or an anchor that has one: read, but never edited, for a change would reach further. */
  frozen: boolean;
  /** Values of anchored nodes; undefined while being read, so that a cycle ends. */
  readonly aliased: Map<Node, Shared | undefined>;
}

/** The value of an anchored node. */
export interface Shared {
  readonly value: Value;
  /** How many values it is, with all within. */
  readonly size: number;
}
