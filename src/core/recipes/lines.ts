import { partsOf, type Call, type Stop, type Text } from './recipe.ts';

/** What the writers of the syntaxes make: text with stops in it, from which the plain text and the snippet are taken. */
export type Piece = string | WrittenStop;

/** A stop and how its value is spelled where it stands. */
interface WrittenStop {
  readonly stop: Stop;
  readonly spell: (value: Stop['values'][0]) => string;
}

/** An indentation: levels, which are as wide as the user likes, and spaces beyond them. */
export interface Place {
  readonly levels: number;
  readonly spaces: number;
}

export interface Line extends Place {
  readonly pieces: readonly Piece[];
}

export const margin: Place = { levels: 0, spaces: 0 };

/** The value that the user finds there. */
export function defaultOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.spell(piece.stop.values[0]);
}

/** A text whose characters are spelled by `escape`. */
export function spelled(content: Text, escape: (text: string) => string): readonly Piece[] {
  return partsOf(content).map(part =>
    typeof part === 'string' ? escape(part) : { stop: part, spell: value => escape(String(value)) },
  );
}

/** The text as it is when nothing is typed. */
export function plainText(content: Text): string {
  return spelled(content, part => part)
    .map(defaultOf)
    .join('');
}

/** What `Ref` and `Fn::GetAtt` name: `Orders`, or `Orders.Arn`. */
export function withAttribute(call: Exclude<Call, { function: 'Join' }>): Text {
  if (call.function !== 'GetAtt') return call.argument;
  return { kind: 'phrase', parts: [...partsOf(call.argument), `.${call.attribute}`] };
}

/** Blocks of lines with a blank line between each two. */
export function spaced(blocks: readonly (readonly Line[])[]): readonly Line[] {
  return blocks.flatMap((block, index) => (index === 0 ? block : [{ ...margin, pieces: [] }, ...block]));
}
