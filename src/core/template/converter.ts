import type { Pair } from 'yaml';
import type { Decisions, Value } from '../model.ts';
import type { Places } from './places.ts';
import type { Sections } from './sections.ts';
import type { Node, YamlDocument } from './yaml.ts';

/** Turns the nodes of one YAML document into values. Parameters count as their Default, or as unknown. */
export interface Converter {
  readonly source: string;
  readonly document: YamlDocument;
  readonly sections: Sections;
  readonly resourceNames: ReadonlySet<string>;
  readonly useDefaults: boolean;
  /** What is decided although the text leaves it open; undefined: nothing. */
  readonly decisions: Decisions | undefined;
  readonly places: Places;
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
