import { readFile } from 'node:fs/promises';
import type { EncodedFacts } from '../../src/core/facts/encoding.ts';

/** Everything generated that ages. */
export interface Snapshot {
  readonly properties: EncodedFacts;
  /** By engine. */
  readonly engineVersions: Readonly<Record<string, EngineVersions>>;
  /** By module and class: `rds.StorageType`. */
  readonly constants: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** Modules by the name of a class that several of them have. */
  readonly sharedNames: Readonly<Record<string, readonly string[]>>;
}

export interface EngineVersions {
  readonly offered: readonly string[];
  readonly withdrawn: readonly string[];
}

const generated = new URL('../../src/core/generated/', import.meta.url);

/** Reads the generated files as they are now, also where an earlier call has read them before. */
export async function snapshot(): Promise<Snapshot> {
  const properties: EncodedFacts = JSON.parse(await readFile(new URL('propertyFacts.json', generated), 'utf8'));
  const engines: { engineVersions: Snapshot['engineVersions'] } = await fresh('engineVersions.ts');
  const constants: { cdkConstants: Snapshot['constants'] } = await fresh('cdkConstants.ts');
  const names: { cdkSharedNames: Snapshot['sharedNames'] } = await fresh('cdkSharedNames.ts');
  return {
    properties,
    engineVersions: engines.engineVersions,
    constants: constants.cdkConstants,
    sharedNames: names.cdkSharedNames,
  };
}

/** The module anew: Node keeps a module by its address. */
async function fresh<Module>(file: string): Promise<Module> {
  const address = new URL(file, generated);
  address.searchParams.set('at', String(performance.now()));
  const module: Module = await import(address.href);
  return module;
}
