import { engineOf, type EngineId } from '../engines/engine.ts';
import type { Resource, Value } from '../model.ts';
import { get, isPresent, textOf } from '../values.ts';

/** An engine and a version of it that a resource asks for, both written out. */
export interface AskedVersion {
  readonly engine: EngineId;
  readonly version: string;
  /** Where the version is written. */
  readonly at: Value;
}

export function askedVersion(resource: Resource): AskedVersion | undefined {
  const engine = engineIdOf(resource);
  const at = get(resource, 'EngineVersion');
  const version = textOf(at)?.trim() ?? '';
  return engine === undefined || version === '' ? undefined : { engine, version, at };
}

/** The engine of a resource, where the text tells it. */
export function engineIdOf(resource: Resource): EngineId | undefined {
  switch (resource.type) {
    case 'AWS::DocDB::DBCluster':
      return 'docdb';
    case 'AWS::Neptune::DBCluster':
      return 'neptune';
    default:
      return writtenEngine(resource);
  }
}

function writtenEngine(resource: Resource): EngineId | undefined {
  const engine = get(resource, 'Engine');
  const text = textOf(engine)?.toLowerCase();
  // Replication groups were made for Redis OSS alone, and take it where they name no engine.
  const isRedis = resource.type === 'AWS::ElastiCache::ReplicationGroup' && isPresent(engine) === false;
  return isRedis ? 'redis' : text === undefined ? undefined : engineOf(text);
}
