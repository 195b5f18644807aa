import { named } from '../inventory.ts';
import type { Document, Resource, Span } from '../model.ts';

/** A place that takes a value from a resource. */
export interface ReferenceSpot {
  readonly target: Resource;
  /** Undefined for `Ref`. */
  readonly attribute: string | undefined;
  readonly span: Span;
}

/** Farther than a reference reaches, list over several lines included. */
const reach = 300;

const name = String.raw`["']?(?<name>\w+)["']?`;
const attribute = String.raw`["']?(?<attribute>[\w.]+)["']?`;
const getAtt = String.raw`(?:!GetAtt|["']?Fn::GetAtt["']?\s*:)`;
const functions: readonly RegExp[] = [
  new RegExp(String.raw`(?:!Ref|(?<![\w-])["']?Ref["']?\s*:)\s*${name}`, 'g'),
  new RegExp(String.raw`${getAtt}\s*${name}\.${attribute}`, 'g'),
  new RegExp(String.raw`${getAtt}\s*\[\s*${name}\s*,\s*${attribute}\s*\]`, 'g'),
  new RegExp(String.raw`${getAtt}\s*-\s+${name}\s+-\s+${attribute}`, 'g'),
];

/** In the text of `Fn::Sub`. In source code, the like of it is a variable of the program. */
const inSub = /\$\{(?<name>\w+)(?:\.(?<attribute>[\w.]+))?\}/g;

/**
 * The `Ref`, `Fn::GetAtt` or `${…}` of `Fn::Sub` at the offset that names a resource of the file. It is looked for in
 * the text, because it may stand anywhere: in outputs, in other resources, in the middle of a text.
 */
export function referenceAt({ text, commentSign, resources }: Document, offset: number): ReferenceSpot | undefined {
  const from = Math.max(0, offset - reach);
  const window = text.slice(from, offset + reach);
  const patterns = commentSign === '//' ? functions : [...functions, inSub];
  for (const found of patterns.flatMap(pattern => [...window.matchAll(pattern)])) {
    const span = { start: from + found.index, end: from + found.index + found[0].length };
    const target = named(resources, found.groups?.['name'] ?? '');
    if (span.start > offset || offset > span.end || target === undefined) continue;
    if (commentSign !== undefined && isComment(text, span.start, commentSign)) continue;
    return { target, attribute: found.groups?.['attribute'], span };
  }
  return undefined;
}

function isComment(text: string, offset: number, sign: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.trimStart().startsWith(sign) || line.includes(` ${sign}`);
}
