import type { Decisions, Value } from '../model.ts';
import { orNothing } from './depth.ts';
import { createEnvironment, isAlike, meaningOf, type Environment } from './environment.ts';
import { MovingSpan, type Part } from './part.ts';
import type { DefaultPlace, Place } from './places.ts';
import { readPart, type Reading } from './reading.ts';
import { readSections } from './sections.ts';
import type { Steps } from '../steps.ts';

/**
 * What parts have come to. A part is read again when it or what it can see has changed; otherwise its resources are the
 * same objects, so that what is known of them holds.
 */
export interface Memory {
  /** What the parts of one template come to under decisions; undefined where they are nested too deeply. */
  read(parts: readonly Part[], decisions?: Decisions): Steps<readonly Reading[] | undefined>;
  environmentOf(parts: readonly Part[], decisions?: Decisions): Environment;
  placeOf(value: Value): Place | undefined;
}

/** More sets of decisions than are checked in turn. */
const most = 4;

export function createMemory(): Memory {
  const layers = new Map<string, Layer>();
  const layerOf = (decisions: Decisions | undefined): Layer => {
    const key = JSON.stringify(decisions) ?? '';
    const layer = layers.get(key) ?? createLayer(decisions);
    layers.delete(key);
    layers.set(key, layer);
    const [oldest] = layers.keys();
    if (layers.size > most && oldest !== undefined) layers.delete(oldest);
    return layer;
  };
  return {
    read: (parts, decisions) => readIn(layerOf(decisions), parts),
    environmentOf: (parts, decisions) => layerOf(decisions).environmentOf(parts),
    placeOf: value => firstOf([...layers.values()], layer => layer.placeOf(value)),
  };
}

/**
 * By itself, as every generator that is made for one file alone would keep what it knows: V8 makes a prototype for it,
 * which only the slow collection of garbage takes away, and with it all of the file.
 */
function* readIn(layer: Layer, parts: readonly Part[]): Steps<readonly Reading[] | undefined> {
  const environment = orNothing(() => layer.environmentOf(parts));
  const readings: Reading[] = [];
  for (const part of parts) {
    const reading = environment === undefined ? undefined : orNothing(() => layer.read(part, environment));
    if (reading === undefined) return undefined;
    readings.push(reading);
    yield;
  }
  return readings;
}

function firstOf<T, U>(items: readonly T[], find: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is remembered under one set of decisions. */
interface Layer {
  environmentOf(parts: readonly Part[]): Environment;
  read(part: Part, environment: Environment): Reading;
  placeOf(value: Value): Place | undefined;
}

function createLayer(decisions: Decisions | undefined): Layer {
  const known = new WeakMap<Part, Reading>();
  let environment: Environment | undefined;
  let sectionParts: readonly Part[] = [];
  return {
    environmentOf(parts) {
      const before = sectionParts;
      sectionParts = parts.filter(({ isResource }) => !isResource);
      const sections = areSame(before, sectionParts) ? environment?.sections : undefined;
      const names = new Set(parts.flatMap(({ sites }) => sites.map(({ name }) => name)));
      const resourceNames = environment !== undefined && holdSame(environment.resourceNames, names);
      if (environment !== undefined && sections !== undefined && resourceNames) return environment;
      environment = createEnvironment(sections ?? readSections(sectionParts), names, decisions);
      return environment;
    },
    read(part, now) {
      const before = known.get(part);
      if (before?.environment === now) return before;
      const holds = before !== undefined && stillHolds(before, now);
      const reading = holds ? { ...before, environment: now } : readPart(part, now);
      known.set(part, reading);
      return reading;
    },
    placeOf(value) {
      const { span } = value;
      const reading = span instanceof MovingSpan ? known.get(span.part) : undefined;
      const place = reading?.places.get(value);
      return place === undefined || 'node' in place ? place : placeOfDefault(reading, place);
    },
  };
}

/** Whether a part would come to the same again: whatever it has looked up is what it was. */
function stillHolds({ environment, asked, madeBy }: Reading, now: Environment): boolean {
  return (
    isAlike(environment, now) &&
    [...asked].every(([name, meaning]) => meaningOf(now, name) === meaning) &&
    [...madeBy].every(([condition, holds]) => now.holdsByDefault(condition) === holds)
  );
}

function placeOfDefault(reading: Reading | undefined, { parameter }: DefaultPlace): Place | undefined {
  const found = reading?.environment.sections.parameters.get(parameter);
  if (found?.default === undefined) return undefined;
  return { node: found.default, part: found.part, accepts: to => found.accepts(to), parameter };
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function holdSame<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every(item => b.has(item));
}
