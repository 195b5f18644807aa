import { isMap, isScalar, type Pair } from 'yaml';
import { aliasesOf } from './aliases.ts';
import type { Cut } from './cutting.ts';
import { orNothing } from './depth.ts';
import type { Part } from './part.ts';
import { sitesOf } from './resources.ts';
import { entry, pairs, parseOne, type YamlDocument } from './yaml.ts';

/** A text as one part. */
export function wholeOf(source: string, document: YamlDocument): Part {
  return { source, document, sites: sitesOf(document), at: 0, isResource: false, openQuotes: [] };
}

export function sourceOf(text: string, { start, end, before, after }: Cut): string {
  return before + text.slice(start, end) + after;
}

/**
 * The part that a piece of a text is, parsed without what stands round it; undefined where it takes more of the text to
 * know what it says.
 */
export function partOf(source: string, cut: Cut): Part | undefined {
  const document = orNothing(() => parseOne(source));
  const end = source.length - cut.after.length;
  if (document === undefined || orNothing(() => aliasesOf({ source, document }).names.size) !== 0) return undefined;
  if (!isWithin(document, cut.before.length, end + (cut.proof?.at ?? 0)) || !isClosed(document, cut, end))
    return undefined;
  if (document.errors.length > 0 && !(beginsUsually(source, cut, document) && endsUsually(source, cut)))
    return undefined;
  return {
    source,
    document,
    sites: sitesOf(document),
    at: cut.start - cut.before.length,
    isResource: cut.isResource,
    openQuotes: cut.proof === undefined ? [] : openQuotesIn(document),
  };
}

/** Whether all that is wrong is wrong within the piece. */
function isWithin({ errors }: YamlDocument, start: number, end: number): boolean {
  return errors.every(({ pos: [at] }) => start < at && at <= end);
}

/** Whether the keys round the piece were read as the keys that they are. They are then taken away. */
function isClosed({ contents }: YamlDocument, { isResource, isOpened, proof }: Cut, end: number): boolean {
  const collection = isResource ? entry(contents, 'Resources') : contents;
  if (!isMap(contents) || !isMap(collection)) return false;
  if (isResource && contents.items.length > (proof?.isResource === false ? 2 : 1)) return false;
  const closed = proof?.isResource === true ? collection : contents;
  if (proof !== undefined && !isKey(closed.items.pop(), end + proof.at)) return false;
  if (isOpened) collection.items.shift();
  return true;
}

/**
 * Whether a broken piece is read the same whatever stands before it: for `yaml`, how far a key without a colon reaches
 * depends on how much the line before it is indented.
 */
function beginsUsually(source: string, { before, deeper }: Cut, { errors }: YamlDocument): boolean {
  if (deeper === undefined) return true;
  const other = orNothing(() => parseOne(deeper + source.slice(before.length)))?.errors ?? [];
  const moved = deeper.length - before.length;
  return (
    other.length === errors.length &&
    other.every(({ code, pos: [at] }, i) => code === errors[i]?.code && at === errors[i].pos[0] + moved)
  );
}

/**
 * Whether the next line is read as any other. Behind brackets that an indentation has closed, `yaml` takes a line for
 * less indented than it is, and lets a key go on below.
 */
function endsUsually(source: string, { proof, after }: Cut): boolean {
  if (proof?.check === undefined) return true;
  const end = source.length - after.length;
  const document = orNothing(() => parseOne(source.slice(0, end) + proof.check));
  return pairs(entry(document?.contents, 'Resources')).some(pair => isKey(pair, end + proof.at));
}

function isKey(pair: Pair | undefined, at: number): boolean {
  const key: unknown = pair?.key;
  return isScalar(key) && key.value === 'closing' && key.range?.[0] === at;
}

/** Quotes that are opened and not closed. Where they end depends on whether a later one stands in the text. */
function openQuotesIn({ errors }: YamlDocument): Part['openQuotes'] {
  const messages = errors.map(({ message }) => /^Missing closing (['"])/.exec(message)?.[1]);
  return (['"', "'"] as const).filter(quote => messages.includes(quote));
}
