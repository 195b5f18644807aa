import { lookUp } from '../lookUp.ts';
import type { Value } from '../model.ts';
import { ask, askNumber } from '../values.ts';
import type { Answer } from './answers.ts';

/** Whether the port, written or left out, is one of `defaults`. Changing it is the author's to plan: there is no fix. */
export function isDefaultPort(port: Value, defaults: readonly number[]): Answer {
  if (defaults.length === 0) return undefined;
  return ask(port, leaf => (leaf.kind === 'absent' ? true : askNumber(leaf, number => defaults.includes(number))));
}

/** Whether the port, written or left out, is the one that the engine takes by itself. */
export function isDefaultPortOf(engine: Value, port: Value): Answer {
  return ask(engine, leaf =>
    leaf.kind === 'literal' ? isDefaultPort(port, defaultPorts(String(leaf.value))) : undefined,
  );
}

/** Ports on which an engine listens where none is chosen; none where the engine is not known. */
export function defaultPorts(engine: string): readonly number[] {
  const name = engine.toLowerCase();
  const [family = ''] = name.split('-');
  return lookUp(byEngine, name) ?? lookUp(byEngine, family) ?? [];
}

/**
 * By engine, or by the first word of its name. Source: CreateDBInstance, CreateDBCluster and CreateCacheCluster in the
 * services' API references, and the CloudFormation template reference, as of 2026-11-20.
 */
const byEngine: Readonly<Record<string, readonly number[]>> = {
  mysql: [3306],
  mariadb: [3306],
  postgres: [5432],
  oracle: [1521],
  sqlserver: [1433],
  db2: [50_000],
  'aurora-mysql': [3306],
  // The template reference gives 3306 for a provisioned cluster of either engine.
  'aurora-postgresql': [5432, 3306],
  redis: [6379],
  valkey: [6379],
  memcached: [11_211],
};
