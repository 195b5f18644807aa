import { construct, duration, enumeration, listOf, scalar, type Codec } from '../../codecs.ts';
import type { ConstructType, Draft, Site, Source } from '../../construct.ts';
import { struct } from '../../objectCodecs.ts';
import { connectionCalls } from '../ingress.ts';
import { groupsOr, ownGroup } from '../securityGroup.ts';
import { publicSubnetGroup } from '../subnets.ts';
import { originOf, passwordIn, restoredPasswordIn, username } from './credentials.ts';
import { byCalling, protectedByRetaining } from './defaults.ts';
import { engineName, engineVersion } from './engine.ts';
import { engineParameterGroup } from './cluster.ts';
import { boundTo } from './parameterGroup.ts';
import { databaseMethods } from './methods.ts';
import { secretsOf } from './secrets.ts';

// Aurora Serverless v1.

type Sources = Readonly<Record<string, Source>>;

/** No time at all means never. */
const pause: Codec = {
  read: (expression, site) => {
    const time = duration('seconds').read(expression, site);
    return time?.kind === 'literal' && time.value === 0 ? { kind: 'absent' } : time;
  },
};

const pauses: Codec = {
  read: (expression, site) => {
    const time = duration('seconds').read(expression, site);
    return time?.kind === 'literal' ? { kind: 'literal', value: time.value !== 0 } : undefined;
  },
};

const scaling = struct({
  AutoPause: { prop: 'autoPause', codec: pauses, otherwise: true },
  MaxCapacity: { prop: 'maxCapacity', codec: enumeration('rds.AuroraCapacityUnit') },
  MinCapacity: { prop: 'minCapacity', codec: enumeration('rds.AuroraCapacityUnit') },
  SecondsUntilAutoPause: { prop: 'autoPause', codec: pause },
  SecondsBeforeTimeout: { prop: 'timeout', codec: duration('seconds') },
  TimeoutAction: { prop: 'timeoutAction', codec: enumeration('rds.TimeoutAction') },
});

const common: Sources = {
  BackupRetentionPeriod: { prop: 'backupRetention', codec: duration('days') },
  CopyTagsToSnapshot: { prop: 'copyTagsToSnapshot', codec: scalar, otherwise: true },
  DatabaseName: { prop: 'defaultDatabaseName', codec: scalar },
  DBClusterIdentifier: { prop: 'clusterIdentifier', codec: scalar },
  DBClusterParameterGroupName: { prop: 'parameterGroup', codec: boundTo('cluster'), otherwise: engineParameterGroup },
  DBSubnetGroupName: {
    prop: 'subnetGroup',
    codec: construct,
    otherwise: inVpc({ kind: 'unknown' }, { kind: 'absent' }),
  },
  DeletionProtection: { prop: 'deletionProtection', codec: scalar, otherwise: protectedByRetaining },
  EnableHttpEndpoint: { prop: 'enableDataApi', codec: scalar, otherwise: byCalling('grantDataApiAccess') },
  Engine: { prop: 'engine', codec: engineName },
  EngineMode: { computed: () => ({ kind: 'literal', value: 'serverless' }) },
  EngineVersion: { prop: 'engine', codec: engineVersion },
  ScalingConfiguration: { prop: 'scaling', codec: scaling },
  StorageEncrypted: { computed: () => ({ kind: 'literal', value: true }) },
  VpcSecurityGroupIds: {
    prop: 'securityGroups',
    codec: listOf(construct),
    otherwise: site => inVpc(groupsOr()(site), { kind: 'list', items: [] })(site),
  },
};

const fresh: Sources = {
  ...common,
  KmsKeyId: { prop: 'storageEncryptionKey', codec: construct },
  MasterUsername: { computed: username },
  MasterUserPassword: passwordIn('credentials', originOf),
};

const fromSnapshot: Sources = {
  ...common,
  KmsKeyId: { prop: 'storageEncryptionKey', codec: construct },
  MasterUserPassword: restoredPasswordIn('credentials'),
  SnapshotIdentifier: { prop: 'snapshotIdentifier', codec: scalar },
};

export const serverlessCluster = cluster('rds.ServerlessClusterProps', fresh);
export const serverlessClusterFromSnapshot = cluster('rds.ServerlessClusterFromSnapshotProps', fromSnapshot);

function cluster(struct: string, properties: Sources): ConstructType {
  return {
    structs: { '': struct, scaling: 'rds.ServerlessScalingOptions' },
    ignored: ['credentials', 'vpc', 'vpcSubnets'],
    calls: ['grantDataApiAccess', ...connectionCalls],
    methods: databaseMethods,
    resources: site => [
      {
        type: 'AWS::RDS::DBCluster',
        suffix: '',
        properties,
        removal: { prop: 'removalPolicy', otherwise: 'Snapshot' },
      },
      ...secretsOf(site),
      ...(site.props.get('vpc').kind === 'written' ? ownGroup(site) : []),
      ...publicSubnetGroup(site, 'AWS::RDS::DBSubnetGroup', '/Subnets'),
    ],
  };
}

/** Without a VPC of the author's own, the cluster lies in one of AWS. */
function inVpc(draft: Draft, otherwise: Draft): (site: Site) => Draft {
  return ({ props }) => {
    const { kind } = props.get('vpc');
    return kind === 'written' ? draft : kind === 'absent' ? otherwise : { kind: 'unknown' };
  };
}
