import { answeredOnce } from '../answeredOnce.ts';
import { editWith } from '../document.ts';
import type { Change, Decisions, Document } from '../model.ts';
import { createMemory, type Memory } from './memory.ts';
import { orNothing } from './depth.ts';
import { mentionsIn, setAllOf } from './mentions.ts';
import type { Part } from './part.ts';
import { wholeOf } from './parts.ts';
import type { Places } from './places.ts';
import { readSection, type Reading } from './reading.ts';
import { sectionOf, type Section } from './sections.ts';
import { layoutOf } from './spelling.ts';
import { finish, type Steps } from '../steps.ts';
import { canBe } from './supposing.ts';
import { createWriter } from './writer.ts';
import { parse } from './yaml.ts';

/** Reads a CloudFormation or SAM template. YAML is a superset of JSON, so one reader serves both. */
export function readTemplate(text: string): Document {
  return finish(readWhole(text, createMemory(), () => true));
}

/** Reads a text without taking it apart. */
export function readWhole(text: string, memory: Memory, isCurrent: () => boolean): Steps<Document> {
  const wholes = orNothing(() => parse(text).map(document => wholeOf(text, document))) ?? [];
  const templates = wholes.map(whole => [whole]);
  return documentOf(text, templates, memory, isCurrent);
}

/**
 * The document that the parts of a text come to.
 * @param templates the parts of each document of the text
 * @param isCurrent whether the text is still the one whose parts these are: they move on with the next
 */
export function* documentOf(
  text: string,
  templates: readonly (readonly Part[])[],
  memory: Memory,
  isCurrent: () => boolean,
): Steps<Document> {
  const readings = yield* readAll(templates, memory);
  const metadata = orNothing(() => templates.map(parts => metadataOf(parts, memory)))?.find(isGiven);
  const layout = layoutOf(text);
  const proven = together(readings);
  return {
    text,
    commentSign: layout.isJson ? undefined : '#',
    ...proven,
    ...(metadata === undefined ? {} : { metadata }),
    under: decisions => (isCurrent() ? together(finish(readAll(templates, memory, decisions))) : proven),
    canBe: (supposed, decisions) => canBe(conditionsIn(templates), supposed, decisions),
    edit: changes =>
      isCurrent() ? editWith(createWriter(text, layout, placesFor(changes, templates, memory)), changes) : undefined,
  };
}

/** The places that the changes may edit: a Default only where all that reads its parameter is to change. */
function placesFor(changes: readonly Change[], templates: readonly (readonly Part[])[], memory: Memory): Places {
  return value => {
    const place = memory.placeOf(value);
    if (place?.parameter === undefined) return place;
    return setAllOf(mentionsIn(templates).get(place.parameter), changes) ? place : undefined;
  };
}

function* readAll(
  templates: readonly (readonly Part[])[],
  memory: Memory,
  decisions?: Decisions,
): Steps<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const parts of templates) {
    const more = yield* memory.read(parts, decisions);
    if (more === undefined) return [];
    for (const reading of more) readings.push(reading);
  }
  return readings;
}

/** The conditions of a text with one template; where there are several, a name may stand for several conditions. */
const conditionsIn = answeredOnce(([parts, ...others]: readonly (readonly Part[])[]): unknown =>
  parts === undefined || others.length > 0 ? undefined : sectionIn(parts, 'Conditions')?.node,
);

function sectionIn(parts: readonly Part[], name: string): Section | undefined {
  return sectionOf(
    parts.filter(({ isResource }) => !isResource),
    name,
  );
}

function metadataOf(parts: readonly Part[], memory: Memory): Document['metadata'] {
  const section = sectionIn(parts, 'Metadata');
  return section === undefined ? undefined : readSection(section, memory.environmentOf(parts));
}

function isGiven<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function together(readings: readonly Reading[]): Pick<Document, 'resources' | 'resourcesByDefault'> {
  const resources = readings.flatMap(reading => reading.proven);
  const hasDefaults = readings.some(({ byDefault, proven }) => byDefault !== proven);
  return { resources, resourcesByDefault: hasDefaults ? readings.flatMap(reading => reading.byDefault) : resources };
}
