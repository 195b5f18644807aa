import type { Mapping, Resource, Span, Value } from '../model.ts';
import { mostRepeated } from './aliases.ts';
import { convert, frozen } from './convert.ts';
import type { Converter } from './converter.ts';
import { placed, type Part } from './part.ts';
import { asNode, entry, items, keyOf, pairs, spanOf as rangeOf, text, type YamlDocument } from './yaml.ts';

/** Where a resource stands: its logical id, its type, and the nodes of both id and body. */
export interface Site {
  readonly name: string;
  readonly type: string;
  readonly key: unknown;
  readonly body: unknown;
}

/** The resources of a template, those in the body of `Fn::ForEach` among them. */
export function sitesOf({ contents }: YamlDocument): readonly Site[] {
  return sites(entry(contents, 'Resources'));
}

function sites(node: unknown): readonly Site[] {
  return pairs(node).flatMap(pair => {
    const name = keyOf(pair) ?? '';
    if (name.startsWith('Fn::ForEach::')) return sites(items(pair.value)[2]);
    const type = text(entry(pair.value, 'Type'));
    return type === undefined ? [] : [{ name, type, key: pair.key, body: pair.value }];
  });
}

export function readResource(converter: Converter, { name, type, key, body }: Site): Resource {
  const { part } = converter;
  const [start, end] = [rangeOf(part.source, key), rangeOf(part.source, body).end];
  const nameSpan = placed(part, start);
  const whole = withEmptyProperties(converter, body, convert(converter, body, nameSpan), nameSpan);
  return {
    name,
    type,
    nameSpan,
    span: placed(part, { start: start.start, end: Math.max(end, start.end) }),
    body: whole,
    properties: propertiesOf(converter, type, whole, nameSpan),
  };
}

/** The body as a mapping. `Properties:` with nothing behind it is as good as no `Properties` at all. */
function withEmptyProperties({ places, part, sections }: Converter, node: unknown, body: Value, span: Span): Mapping {
  if (body.kind !== 'mapping') return { kind: 'mapping', span, key: span, entries: new Map(), open: true };
  const open = body.open || sections.hasForeignMacro;
  const properties = body.entries.get('Properties');
  if (properties?.kind !== 'literal' || properties.value !== null) return copy(body, { ...body, open });
  const absent: Value = { ...properties, kind: 'absent' };
  const place = asNode(entry(node, 'Properties'));
  if (place !== undefined) places.set(absent, { node: place, part });
  return copy(body, { ...body, open, entries: new Map([...body.entries, ['Properties', absent]]) });

  function copy(from: Mapping, to: Mapping): Mapping {
    const origin = places.get(from);
    if (origin !== undefined) places.set(to, origin);
    return to;
  }
}

/** The properties, those of SAM's `Globals` included, pointing at the logical id where something is missing. */
function propertiesOf(converter: Converter, type: string, body: Mapping, span: Span): Mapping {
  const written = body.entries.get('Properties');
  const inherited = globalsOf(converter, type);
  const own = written?.kind === 'mapping' ? written.entries : [];
  const isEmpty = written === undefined || written.kind === 'absent';
  const isOpen = written?.kind === 'mapping' ? written.open : !isEmpty;
  const entries = new Map([...(inherited?.entries ?? []), ...own]);
  return { kind: 'mapping', span, entries, open: body.open || isOpen || inherited?.open === true };
}

/** What `Globals` says of a type. Each resource repeats it, which counts as what aliases repeat: beyond, it is unknown. */
function globalsOf(converter: Converter, type: string): Mapping | undefined {
  const { aliases, sections } = converter;
  const { globals } = sections;
  const node = type.startsWith('AWS::Serverless::')
    ? entry(globals?.node, type.slice('AWS::Serverless::'.length))
    : undefined;
  if (globals === undefined || node === undefined) return undefined;
  if (aliases.repeated > mostRepeated)
    return { kind: 'mapping', span: { start: 0, end: 0 }, entries: new Map(), open: true };
  const before = aliases.read;
  const inherited = convertIn(converter, globals.part, node);
  aliases.repeated += aliases.read - before;
  return inherited.kind === 'mapping' ? inherited : undefined;
}

/** Reads what stands elsewhere in the template. */
function convertIn(converter: Converter, part: Part, node: unknown): Value {
  if (part === converter.part) return frozen(converter, () => convert(converter, node));
  const other: Converter = { ...converter, part, frozen: true };
  const value = convert(other, node);
  converter.metDefault ||= other.metDefault;
  return value;
}
