import { constantOf, construct, enumeration, listOf, scalar, something, type Codec } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site, Source } from '../../construct.ts';
import { databaseMethods } from '../rds/methods.ts';
import { secretsOf } from '../rds/secrets.ts';
import { connectionCalls } from '../ingress.ts';
import { groupsOr, ownGroup } from '../securityGroup.ts';
import { plainText } from '../secretsmanager/plainText.ts';

type Sources = Readonly<Record<string, Source>>;

const literal = (value: string | number | boolean): Source => ({ computed: () => ({ kind: 'literal', value }) });

/** A secret of the construct's own holds name and password, unless the password is given. */
const fetched: Draft = { kind: 'unknown', service: 'secretsmanager' };

function username(site: Site): Source {
  const isInSecret = site.props.get('masterUser.masterPassword').kind === 'absent';
  return isInSecret ? { computed: () => fetched } : { prop: 'masterUser.masterUsername', codec: scalar };
}

/** Two nodes, unless the cluster is one of a single node, of which no number is written. */
function numberOfNodes({ props, resolve }: Site): Source {
  const type = props.get('clusterType');
  const name =
    type.kind === 'absent'
      ? 'MULTI_NODE'
      : type.kind === 'written' && constantOf(resolve(type.value), 'redshift-alpha.ClusterType');
  if (name === 'MULTI_NODE') return { prop: 'numberOfNodes', codec: scalar, otherwise: 2 };
  const unseen: Codec = { ...scalar, read: () => (name === 'SINGLE_NODE' ? { kind: 'absent' } : undefined) };
  return name === 'SINGLE_NODE'
    ? { prop: 'numberOfNodes', codec: unseen }
    : { prop: 'numberOfNodes', codec: unseen, otherwise: 'unknown' };
}

const properties: Sources = {
  AllowVersionUpgrade: literal(true),
  AutomatedSnapshotRetentionPeriod: literal(1),
  AvailabilityZoneRelocation: { prop: 'availabilityZoneRelocation', codec: scalar },
  Classic: { prop: 'classicResizing', codec: scalar },
  ClusterIdentifier: { prop: 'clusterName', codec: scalar },
  ClusterParameterGroupName: {
    prop: 'parameterGroup',
    codec: construct,
    otherwise: ({ calls }) => ({ kind: calls('addToParameterGroup').length > 0 ? 'unknown' : 'absent' }),
  },
  ClusterSubnetGroupName: { prop: 'subnetGroup', codec: construct, otherwise: 'unknown' },
  ClusterType: { prop: 'clusterType', codec: enumeration('redshift-alpha.ClusterType'), otherwise: 'multi-node' },
  DBName: { prop: 'defaultDatabaseName', codec: scalar, otherwise: 'default_db' },
  ElasticIp: { prop: 'elasticIp', codec: scalar },
  Encrypted: { prop: 'encrypted', codec: scalar, otherwise: true },
  EnhancedVpcRouting: { prop: 'enhancedVpcRouting', codec: scalar },
  IamRoles: {
    prop: 'roles',
    codec: something,
    otherwise: ({ calls }) => ({ kind: calls('addIamRole').length > 0 ? 'unknown' : 'absent' }),
  },
  KmsKeyId: { prop: 'encryptionKey', codec: construct },
  'LoggingProperties.BucketName': { prop: 'loggingProperties.loggingBucket', codec: construct },
  'LoggingProperties.S3KeyPrefix': { prop: 'loggingProperties.loggingKeyPrefix', codec: scalar },
  // Without a password, the construct makes a secret that holds one.
  ManageMasterPassword: { computed: () => ({ kind: 'absent' }), given: true },
  MaintenanceTrackName: { prop: 'maintenanceTrackName', codec: enumeration('redshift-alpha.MaintenanceTrackName') },
  MasterUserPassword: {
    prop: 'masterUser.masterPassword',
    codec: { read: (expression, site) => plainText(site, expression) },
    otherwise: () => fetched,
  },
  MultiAZ: { prop: 'multiAz', codec: scalar },
  NodeType: { prop: 'nodeType', codec: enumeration('redshift-alpha.NodeType'), otherwise: 'ra3.large' },
  Port: { prop: 'port', codec: scalar },
  PreferredMaintenanceWindow: { prop: 'preferredMaintenanceWindow', codec: scalar },
  PubliclyAccessible: { prop: 'publiclyAccessible', codec: scalar, otherwise: false },
  ResourceAction: { prop: 'resourceAction', codec: enumeration('redshift-alpha.ResourceAction') },
  VpcSecurityGroupIds: { prop: 'securityGroups', codec: listOf(construct), otherwise: groupsOr() },
};

function resource(site: Site): ConstructResource {
  return {
    type: 'AWS::Redshift::Cluster',
    suffix: '',
    properties: { ...properties, MasterUsername: username(site), NumberOfNodes: numberOfNodes(site) },
    removal: { prop: 'removalPolicy', otherwise: 'Retain' },
  };
}

export const cluster: ConstructType = {
  structs: {
    '': 'redshift-alpha.ClusterProps',
    loggingProperties: 'redshift-alpha.LoggingProperties',
    masterUser: 'redshift-alpha.Login',
  },
  ignored: ['defaultRole', 'rebootForParameterChanges', 'vpc', 'vpcSubnets'],
  calls: ['addIamRole', 'addToParameterGroup', ...connectionCalls],
  methods: databaseMethods,
  resources: site => [resource(site), ...secretsOf(site), ...ownGroup(site)],
};
