import { block, constants, construct, draftOf, enumeration, scalar, something } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site } from '../../construct.ts';
import { tableIndexes } from './indexes.ts';
import { billingMode, modeOf, throughput } from './mode.ts';
import { scaling, strayTargets } from './scaling.ts';
import { following, insights, policy, recovery, structs, timeToLive, warmThroughput } from './settings.ts';

const yes: Draft = { kind: 'literal', value: true };
const kms: Draft = { kind: 'literal', value: 'KMS' };
const nothing: Draft = { kind: 'absent' };
const unknown: Draft = { kind: 'unknown' };

/** A key of one's own that is not named is made by the construct. */
function keyOf(site: Site): Draft {
  const key = draftOf(site, 'encryptionKey', construct);
  return key.kind === 'absent' ? unknown : key;
}

/** A key alone is enough to ask for encryption with it. */
function byKey(draft: Draft): (site: Site) => Draft {
  return ({ props }) => (props.get('encryptionKey').kind === 'absent' ? nothing : draft);
}

const encryption = {
  'SSESpecification.KMSMasterKeyId': {
    computed: (site: Site): Draft => {
      const type = site.props.get('encryption');
      if (type.kind === 'absent') return byKey(keyOf(site))(site);
      if (type.kind === 'hidden') return unknown;
      const codec = following('dynamodb.TableEncryption', {
        AWS_MANAGED: nothing,
        CUSTOMER_MANAGED: keyOf(site),
        DEFAULT: nothing,
      });
      return codec.read(site.resolve(type.value), site) ?? unknown;
    },
  },
  'SSESpecification.SSEEnabled': {
    prop: 'encryption',
    // Where a fix asks for encryption, it is with the key that needs no further resource.
    codec: constants('dynamodb.TableEncryption', { AWS_MANAGED: true, CUSTOMER_MANAGED: true, DEFAULT: false }),
    otherwise: byKey(yes),
  },
  'SSESpecification.SSEType': {
    prop: 'encryption',
    codec: following('dynamodb.TableEncryption', { AWS_MANAGED: nothing, CUSTOMER_MANAGED: kms, DEFAULT: nothing }),
    otherwise: byKey(kms),
  },
} as const;

/** Replication by the construct needs the stream, with both images. */
function streamOfReplicas({ props }: Site): Draft {
  const { kind } = props.get('replicationRegions');
  return kind === 'absent' ? nothing : { kind: 'literal', value: 'NEW_AND_OLD_IMAGES' };
}

function resource(site: Site): ConstructResource {
  const mode = modeOf(site);
  return {
    type: 'AWS::DynamoDB::Table',
    suffix: '',
    removal: { prop: 'removalPolicy', otherwise: 'Retain' },
    properties: {
      ...tableIndexes(site, mode),
      BillingMode: billingMode,
      ...insights(site, 'contributorInsightsEnabled'),
      DeletionProtectionEnabled: { prop: 'deletionProtection', codec: scalar },
      ImportSourceSpecification: { prop: 'importSource', codec: block },
      KinesisStreamSpecification: { prop: 'kinesisStream', codec: something },
      ...throughput(mode),
      ...recovery(site.props),
      ResourcePolicy: policy('resourcePolicy', 'addToResourcePolicy'),
      ...encryption,
      'StreamSpecification.StreamViewType': {
        prop: 'stream',
        codec: enumeration('dynamodb.StreamViewType'),
        otherwise: streamOfReplicas,
      },
      TableClass: { prop: 'tableClass', codec: enumeration('dynamodb.TableClass') },
      TableName: { prop: 'tableName', codec: scalar },
      ...timeToLive,
      ...warmThroughput,
    },
  };
}

export const table: ConstructType = {
  structs: { ...structs, '': 'dynamodb.TableProps' },
  ignored: [
    'contributorInsightsEnabled',
    'contributorInsightsSpecification',
    'encryptionKey',
    'kinesisPrecisionTimestamp',
    'maxReadRequestUnits',
    'maxWriteRequestUnits',
    'partitionKey',
    'pointInTimeRecovery',
    'readCapacity',
    'replicaRemovalPolicy',
    'replicationRegions',
    'replicationTimeout',
    'resourcePolicy',
    'sortKey',
    'waitForReplicationToFinish',
    'writeCapacity',
  ],
  resources: site => [resource(site), ...strayTargets(site)],
  methods: scaling,
  calls: ['addGlobalSecondaryIndex', 'addLocalSecondaryIndex', 'addToResourcePolicy'],
};
