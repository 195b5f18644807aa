import type { Pair } from 'yaml';
import { editWith } from '../document.ts';
import type { Decisions, Document, Resource, Value } from '../model.ts';
import { aliasesOf } from './aliases.ts';
import { convert } from './convert.ts';
import type { Converter } from './converter.ts';
import type { Place, Places } from './places.ts';
import { holds } from './decisions.ts';
import { readResource, sitesOf, type Site } from './resources.ts';
import { readSections } from './sections.ts';
import { layoutOf } from './spelling.ts';
import { createWriter } from './writer.ts';
import { entry, parse, text, type YamlDocument } from './yaml.ts';

/** Reads a CloudFormation or SAM template. YAML is a superset of JSON, so one reader serves both. */
export function readTemplate(text: string): Document {
  const of = new Map<Value, Place>();
  const documents = orNothing(() => parse(text));
  const readings = readDocuments(text, documents, of);
  const writer = createWriter(text, of);
  const metadata = readings.find(reading => reading.metadata !== undefined)?.metadata;
  return {
    text,
    commentSign: layoutOf(text).isJson ? undefined : '#',
    ...together(readings),
    ...(metadata === undefined ? {} : { metadata }),
    under: decisions => together(readDocuments(text, documents, of, decisions)),
    edit: changes => editWith(writer, changes),
  };
}

function together(readings: readonly Reading[]): Pick<Document, 'resources' | 'resourcesByDefault'> {
  const resources = readings.flatMap(reading => reading.proven);
  const hasDefaults = readings.some(({ byDefault, proven }) => byDefault !== proven);
  return { resources, resourcesByDefault: hasDefaults ? readings.flatMap(reading => reading.byDefault) : resources };
}

/** Text that is nested more deeply than the stack can follow says nothing. */
function orNothing<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function readDocuments(
  text: string,
  documents: readonly YamlDocument[],
  of: Map<Value, Place>,
  decisions?: Decisions,
): readonly Reading[] {
  return orNothing(() => documents.map(document => readDocument(text, document, of, decisions)));
}

interface Reading {
  readonly metadata: Value | undefined;
  readonly proven: readonly Resource[];
  readonly byDefault: readonly Resource[];
}

/** Reads each resource as the text proves it; those that use a parameter with a Default, once more with it. */
function readDocument(
  source: string,
  document: YamlDocument,
  of: Map<Value, Place>,
  decisions: Decisions | undefined,
): Reading {
  const all = sitesOf(document);
  const sections = readSections(document);
  const sites = all.filter(site => holds(sections.conditions, conditionOf(site), decisions) !== false);
  const places: Places = { of, aliases: aliasesOf(source, document) };
  const resourceNames = new Set(all.map(({ name }) => name));
  const settled = new Map<Pair, Value>();
  const converter = (useDefaults: boolean): Converter => ({
    source,
    document,
    sections,
    resourceNames,
    useDefaults,
    decisions,
    places,
    metDefault: false,
    settled,
    frozen: false,
    aliased: new Map(),
  });
  const proven = sites.map(site => readAlone(converter(false), site));
  const byDefault = proven.map(({ resource, metDefault }, i) => {
    const site = sites[i];
    return metDefault && site !== undefined ? readResource(converter(true), site) : resource;
  });
  const resources = proven.map(({ resource }) => resource);
  const metadata = entry(document.contents, 'Metadata');
  return {
    metadata: metadata === undefined ? undefined : convert(converter(false), metadata),
    proven: resources,
    byDefault: proven.some(({ metDefault }) => metDefault) ? byDefault : resources,
  };
}

/** The name of the condition under which a resource is made. */
function conditionOf({ body }: Site): string {
  return text(entry(body, 'Condition')) ?? '';
}

function readAlone(converter: Converter, site: Site): { readonly resource: Resource; readonly metDefault: boolean } {
  const resource = readResource(converter, site);
  return { resource, metDefault: converter.metDefault };
}
