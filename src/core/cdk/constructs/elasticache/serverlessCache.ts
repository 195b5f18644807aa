import {
  argumentOf,
  construct,
  draftOf,
  enumeration,
  listOf,
  literalOf,
  scalar,
  something,
  symbolOf,
} from '../../codecs.ts';
import type { Codec } from '../../codecs.ts';
import type { ConstructType, Draft, Site } from '../../construct.ts';
import { connectionCalls } from '../ingress.ts';
import { groupsOr, ownGroup } from '../securityGroup.ts';
import { named } from './names.ts';

const engines = enumeration('elasticache-alpha.CacheEngine');

/** `CacheEngine.VALKEY_8` says engine and version in one: `valkey_8`. */
function partOf(index: 0 | 1): Codec {
  return {
    read: (expression, site) => {
      const engine = engines.read(expression, site);
      if (engine?.kind !== 'literal') return undefined;
      const value = String(engine.value).split('_')[index];
      return value === undefined ? { kind: 'absent' } : { kind: 'literal', value };
    },
  };
}

/** `Size.gibibytes(10)` as a number of gibibytes. */
const gibibytes: Codec = {
  read: expression => {
    const [, unit] = /^(?:core|\*)\.Size\.(gibi|tebi)bytes$/.exec(symbolOf(expression)) ?? [];
    const amount = literalOf(argumentOf(expression));
    if (unit === undefined || typeof amount !== 'number') return undefined;
    return { kind: 'literal', value: unit === 'tebi' ? amount * 1024 : amount };
  },
};

const storage = ['cacheUsageLimits.dataStorageMinimumSize', 'cacheUsageLimits.dataStorageMaximumSize'];

function unit(site: Site): Draft {
  const drafts = storage.map(path => draftOf(site, path, gibibytes));
  if (drafts.every(({ kind }) => kind === 'absent')) return { kind: 'absent' };
  return drafts.some(({ kind }) => kind === 'literal') ? { kind: 'literal', value: 'GB' } : { kind: 'unknown' };
}

export const serverlessCache: ConstructType = {
  structs: {
    '': 'elasticache-alpha.ServerlessCacheProps',
    backup: 'elasticache-alpha.BackupSettings',
    cacheUsageLimits: 'elasticache-alpha.CacheUsageLimitsProperty',
  },
  ignored: ['vpc', 'vpcSubnets'],
  calls: connectionCalls,
  resources: site => [
    {
      type: 'AWS::ElastiCache::ServerlessCache',
      suffix: '',
      properties: {
        'CacheUsageLimits.DataStorage.Maximum': { prop: 'cacheUsageLimits.dataStorageMaximumSize', codec: gibibytes },
        'CacheUsageLimits.DataStorage.Minimum': { prop: 'cacheUsageLimits.dataStorageMinimumSize', codec: gibibytes },
        'CacheUsageLimits.DataStorage.Unit': { computed: unit },
        'CacheUsageLimits.ECPUPerSecond.Maximum': { prop: 'cacheUsageLimits.requestRateLimitMaximum', codec: scalar },
        'CacheUsageLimits.ECPUPerSecond.Minimum': { prop: 'cacheUsageLimits.requestRateLimitMinimum', codec: scalar },
        DailySnapshotTime: { prop: 'backup.backupTime', codec: something },
        Description: { prop: 'description', codec: scalar },
        Engine: { prop: 'engine', codec: partOf(0), otherwise: 'valkey' },
        FinalSnapshotName: { prop: 'backup.backupNameBeforeDeletion', codec: scalar },
        KmsKeyId: { prop: 'kmsKey', codec: construct },
        MajorEngineVersion: { prop: 'engine', codec: partOf(1) },
        SecurityGroupIds: { prop: 'securityGroups', codec: listOf(construct), otherwise: groupsOr() },
        // A name that the construct makes up stands in the template.
        ServerlessCacheName: { prop: 'serverlessCacheName', codec: scalar, otherwise: 'unknown' },
        SnapshotArnsToRestore: { prop: 'backup.backupArnsToRestore', codec: listOf(scalar) },
        SnapshotRetentionLimit: { prop: 'backup.backupRetentionLimit', codec: scalar },
        SubnetIds: { computed: () => ({ kind: 'unknown' }) },
        UserGroupId: { prop: 'userGroup', codec: named('userGroupName') },
      },
    },
    ...ownGroup(site),
  ],
};
