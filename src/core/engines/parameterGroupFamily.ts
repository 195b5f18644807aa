import type { EngineId } from './engine.ts';
import { majorOf } from './versions.ts';

/**
 * The version part of the parameter group family of an engine version, as in `postgres16`, `mysql8.0`,
 * `aurora-mysql8.0`, `oracle-ee-19`, `sqlserver-se-15.0` and `db2-se-11.5`; undefined where the version is too coarse.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBParameterGroup.html
 */
export function familyVersionOf(engine: EngineId, version: string): string | undefined {
  const major = majorOf(engine, version);
  switch (engine) {
    case 'mysql':
    case 'mariadb':
    case 'aurora-mysql':
    case 'db2':
      return /^\d+\.\d+$/.test(major) ? major : undefined;
    case 'postgres':
    case 'aurora-postgresql':
      return /^(?:9\.\d+|[1-8]\d+)$/.test(major) ? major : undefined;
    case 'sqlserver':
      return /^\d+$/.test(major) ? `${major}.0` : undefined;
    case 'oracle':
      return /^(?:19|[2-9]\d)$/.test(major) ? major : undefined;
    default:
      return undefined;
  }
}
