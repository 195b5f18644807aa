import { draftOf, enumeration, scalar } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Part, Site, Source } from '../../construct.ts';
import { billing, capacity, mostRequests, provisioned } from './capacity.ts';
import { tableEncryption } from './encryption.ts';
import { keysAndIndexes } from './indexes.ts';
import { keySchema, keysOf } from './keys.ts';
import { othersOf, replicas } from './replicas.ts';
import { projection, structs, timeToLive, warmThroughput } from './settings.ts';

const ignored = [
  'billing',
  'contributorInsights',
  'contributorInsightsSpecification',
  'deletionProtection',
  'dynamoStream',
  'encryption',
  'globalSecondaryIndexes',
  'globalTableSettingsReplicationMode',
  'kinesisStream',
  'localSecondaryIndexes',
  'multiRegionConsistency',
  'partitionKey',
  'pointInTimeRecovery',
  'pointInTimeRecoverySpecification',
  'removalPolicy',
  'replicas',
  'resourcePolicy',
  'sortKey',
  'streamResourcePolicy',
  'tableClass',
  'tableName',
  'tags',
  'timeToLiveAttribute',
  'warmThroughput',
  'witnessRegion',
];

/** Replication needs the stream, with both images. */
function streamOfReplicas(site: Site): Draft {
  const { objects, open } = othersOf(site);
  if (objects.length > 0) return { kind: 'literal', value: 'NEW_AND_OLD_IMAGES' };
  return { kind: open ? 'unknown' : 'absent' };
}

function witnesses(site: Site): Draft {
  const region = draftOf(site, 'witnessRegion', scalar);
  if (region.kind !== 'literal') return { kind: region.kind === 'absent' ? 'absent' : 'unknown' };
  return { kind: 'list', items: [{ kind: 'mapping', entries: { Region: region } }] };
}

/** What one side of the billing says, below a name of its own. */
function mostWrites(site: Site): Draft {
  const most = draftOf(site, 'billing', mostRequests('Write'));
  return most.kind === 'literal' ? { kind: 'mapping', entries: { MaxWriteRequestUnits: most } } : most;
}

function globalIndex(table: Site, index: Site): Part {
  const says = (prop: string): boolean => index.props.get(prop).kind !== 'absent';
  const writes: Source = says('writeCapacity')
    ? { prop: 'writeCapacity', codec: capacity('Write') }
    : { computed: () => draftOf(table, 'billing', provisioned('Write')) };
  return {
    props: index.props,
    structs: { ...structs, '': 'dynamodb.GlobalSecondaryIndexPropsV2' },
    ignored: ['maxReadRequestUnits', 'partitionKey', 'partitionKeys', 'readCapacity', 'sortKey', 'sortKeys'],
    properties: {
      IndexName: { prop: 'indexName', codec: scalar },
      KeySchema: { computed: () => keySchema(keysOf(index)) },
      ...projection,
      ...warmThroughput,
      'WriteOnDemandThroughputSettings.MaxWriteRequestUnits': { prop: 'maxWriteRequestUnits', codec: scalar },
      WriteProvisionedThroughputSettings: writes,
    },
  };
}

function resource(site: Site): ConstructResource {
  return {
    type: 'AWS::DynamoDB::GlobalTable',
    suffix: '',
    removal: { prop: 'removalPolicy', otherwise: 'Retain' },
    properties: {
      ...keysAndIndexes(site, { global: 'globalSecondaryIndexes', local: 'localSecondaryIndexes' }, index =>
        globalIndex(site, index),
      ),
      BillingMode: { prop: 'billing', codec: billing, otherwise: 'PAY_PER_REQUEST' },
      GlobalTableWitnesses: { computed: witnesses },
      MultiRegionConsistency: {
        prop: 'multiRegionConsistency',
        codec: enumeration('dynamodb.MultiRegionConsistency'),
      },
      Replicas: replicas(site, ignored),
      ...tableEncryption,
      'StreamSpecification.StreamViewType': {
        prop: 'dynamoStream',
        codec: enumeration('dynamodb.StreamViewType'),
        otherwise: streamOfReplicas,
      },
      TableName: { prop: 'tableName', codec: scalar },
      ...timeToLive,
      ...warmThroughput,
      WriteOnDemandThroughputSettings: { computed: mostWrites },
      WriteProvisionedThroughputSettings: { prop: 'billing', codec: provisioned('Write') },
    },
  };
}

export const tableV2: ConstructType = {
  structs: { ...structs, '': 'dynamodb.TablePropsV2' },
  ignored,
  resources: site => [resource(site)],
  calls: [
    'addGlobalSecondaryIndex',
    'addLocalSecondaryIndex',
    'addReplica',
    'addToResourcePolicy',
    'addToStreamResourcePolicy',
  ],
};
