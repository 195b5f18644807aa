import { visit, type Pair } from 'yaml';
import { editWith } from '../document.ts';
import type { Document, Resource, Value } from '../model.ts';
import type { Converter } from './converter.ts';
import type { Place, Places } from './places.ts';
import { readResource, sitesOf, type Site } from './resources.ts';
import { readSections } from './sections.ts';
import { layoutOf } from './spelling.ts';
import { createWriter } from './writer.ts';
import { parse, type YamlDocument } from './yaml.ts';

/** Reads a CloudFormation or SAM template. YAML is a superset of JSON, so one reader serves both. */
export function readTemplate(text: string): Document {
  const of = new Map<Value, Place>();
  const readings = readDocuments(text, of);
  const writer = createWriter(text, of);
  const resources = readings.flatMap(reading => reading.proven);
  const hasDefaults = readings.some(({ byDefault, proven }) => byDefault !== proven);
  return {
    text,
    commentSign: layoutOf(text).isJson ? undefined : '#',
    resources,
    resourcesByDefault: hasDefaults ? readings.flatMap(reading => reading.byDefault) : resources,
    edit: changes => editWith(writer, changes),
  };
}

/** Text that is nested more deeply than the stack can follow says nothing. */
function readDocuments(text: string, of: Map<Value, Place>): readonly Reading[] {
  try {
    return parse(text).map(document => readDocument(text, document, of));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

interface Reading {
  readonly proven: readonly Resource[];
  readonly byDefault: readonly Resource[];
}

/** Reads each resource as the text proves it; those that use a parameter with a Default, once more with it. */
function readDocument(source: string, document: YamlDocument, of: Map<Value, Place>): Reading {
  const sites = sitesOf(document);
  const sections = readSections(document);
  const places: Places = { of, aliases: aliasesOf(source, document) };
  const resourceNames = new Set(sites.map(({ name }) => name));
  const settled = new Map<Pair, Value>();
  const converter = (useDefaults: boolean): Converter => ({
    source,
    document,
    sections,
    resourceNames,
    useDefaults,
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
  return { proven: resources, byDefault: proven.some(({ metDefault }) => metDefault) ? byDefault : resources };
}

function readAlone(converter: Converter, site: Site): { readonly resource: Resource; readonly metDefault: boolean } {
  const resource = readResource(converter, site);
  return { resource, metDefault: converter.metDefault };
}

function aliasesOf(source: string, document: YamlDocument): ReadonlySet<string> {
  const names = new Set<string>();
  if (/\*\w/.test(source)) visit(document, { Alias: (_, alias) => void names.add(alias.source) });
  return names;
}
