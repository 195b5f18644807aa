import type { TextEdit } from '../model.ts';
import type { Layout } from './language.ts';
import type { Imports } from './program.ts';

/** How a language writes whole statements that create constructs. What is passed is spelled already. */
export interface Composing {
  /** What stands for the stack while its constructor runs: `this`. */
  readonly scope: string;
  /** A variable by its name in TypeScript: `access_group`. */
  variable(name: string): string;
  /** Whether a variable that nothing reads is an error. */
  readonly asksForUse: boolean;
  /** A statement that gives a variable its value; `type` is the name of the class in the file. */
  declaration(variable: string, type: string, value: string): string;
  /** The arguments of a call of which the last one is a struct. */
  args(positional: readonly string[], last: Struct, layout: Layout): readonly string[];
  /** `new rds.DatabaseInstance(this, 'Database', { … })` */
  construct(callee: string, place: readonly [scope: string, id: string], props: Struct, layout: Layout): string;
  /** A member that is read. Structs have theirs as fields. */
  member(receiver: string, name: string, isField: boolean): string;
  /** Whether an item of several lines that is the only one begins and ends beside the brackets. */
  readonly hugs: boolean;
  /**
   * @param type class or interface of the items by its name in the file, `string`, or undefined where they tell it
   */
  list(items: readonly string[], type: string | undefined, layout: Layout): string;
  /** Texts by keys that are spelled already. */
  dictionary(entries: readonly (readonly [key: string, value: string])[], layout: Layout): string;
  /** Whether classes are usually called without their module. */
  readonly isBare: boolean;
  /** Imports of whole modules, where a language prefers them to a long name for every class. */
  wildcards?(modules: readonly string[], imports: Imports, text: string): Wildcards;
  /** Imports of what is no class of the CDK, such as lists, for code that is written. */
  helpers?(written: string, text: string): readonly TextEdit[];
}

/** A struct such as `rds.BackupProps`. */
export interface Struct {
  /** The name it has in the file; who asks for it needs its import. */
  readonly name: () => string;
  readonly entries: readonly string[];
}

export interface Wildcards {
  readonly modules: readonly string[];
  /** Names that mean something else. */
  readonly hidden: ReadonlyMap<string, string>;
  readonly edits: readonly TextEdit[];
}

/** As far as lines go. Indentations of the places where recipes end up are allowed for. */
const width = 100;

/**
 * Items between brackets: on one line if there is room, else each on its own.
 *
 * @param options `hugs`: an item of several lines that stands alone begins and ends beside the brackets
 */
export function enclosed(
  [open, close]: readonly [open: string, close: string],
  items: readonly string[],
  layout: Layout,
  { padding = '', trailing = ',', hugs = true } = {},
): string {
  const line = open + padding + items.join(', ') + padding + close;
  const { indent, unit, newline, lead = 0 } = layout;
  const isShort = !line.includes('\n') && indent.length + lead + line.length <= width;
  if (isShort || (hugs && items.length === 1 && line.includes('\n'))) return line;
  return `${open}${newline}${items.map(item => indent + unit + item).join(`,${newline}`)}${trailing}${newline}${indent}${close}`;
}
