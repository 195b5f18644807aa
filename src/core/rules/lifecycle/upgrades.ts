import { engineNames, type EngineId } from '../../engines/engine.ts';
import { supportOf, type Support } from '../../engines/support.ts';
import { versionsOf } from '../../engines/supportDates.ts';
import { compareVersions, editionOf } from '../../engines/version.ts';
import { majorOf, newestOf } from '../../engines/versions.ts';
import type { Fix, Resource } from '../../model.ts';
import { remember } from '../../remember.ts';
import { fix, setting } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import type { AskedVersion } from '../engineVersion.ts';

/** Properties that tie the database to its major version, so that raising the version alone would fail. */
const bonds = [
  'DBParameterGroupName',
  'DBClusterParameterGroupName',
  'DBInstanceParameterGroupName',
  'CacheParameterGroupName',
  'OptionGroupName',
  'SourceDBInstanceIdentifier',
  'ReplicationSourceIdentifier',
  'GlobalClusterIdentifier',
];

/** Upgrades to the two newest major versions, each for the author to choose; none where it takes more than the version. */
export function upgrades(resource: Resource, asked: AskedVersion, { state }: Support, today: string): Fix[] {
  // A PostgreSQL that nothing supports any more is too old to go to a recent one in a single step.
  if (state === 'ended' && asked.engine !== 'mariadb') return [];
  // A global cluster goes together with its clusters.
  const isGlobal = resource.type === 'AWS::RDS::GlobalCluster';
  if (isGlobal || bonds.some(bond => isPresent(get(resource, bond)) !== false)) return [];
  return targets(asked.engine, asked.version, today).map(version =>
    fix(
      {
        title: `Upgrade to ${engineNames[asked.engine]} ${version}`,
        impact: 'interruption',
        consequence: 'interrupts the database, test it before',
        isChoice: true,
      },
      setting(resource, 'EngineVersion', version),
      ...(resource.type === 'AWS::RDS::DBInstance' ? [setting(resource, 'AllowMajorVersionUpgrade', true)] : []),
    ),
  );
}

const targets = remember((engine: EngineId, version: string, today: string): readonly string[] => {
  if (engine === 'redis') return ['7.1'];
  return majorsFrom(engine, majorOf(engine, version))
    .flatMap(major => newestOf(engine, major, editionOf(version), today) ?? [])
    .filter(target => compareVersions(target, version) > 0 && supportOf(engine, target, today)?.state === 'standard')
    .toSorted(compareVersions)
    .slice(-2)
    .toReversed();
});

/** MySQL goes from one major version to the next; PostgreSQL and MariaDB may leave some out. */
function majorsFrom(engine: EngineId, major: string): readonly string[] {
  switch (engine) {
    case 'mysql':
      return major === '8.0' ? ['8.4'] : [];
    case 'postgres':
    case 'aurora-postgresql':
    case 'mariadb':
      return versionsOf(engine).map(({ version }) => version);
    default:
      return [];
  }
}
