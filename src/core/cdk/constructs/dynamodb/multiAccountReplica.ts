import { enumeration, scalar, something } from '../../codecs.ts';
import type { ConstructType, Part, Site, Source } from '../../construct.ts';
import { replicaKey } from './encryption.ts';
import { policy, settings, structs } from './settings.ts';

const ignored = [
  'contributorInsights',
  'contributorInsightsSpecification',
  'deletionProtection',
  'encryption',
  'globalTableSettingsReplicationMode',
  'grantIndexPermissions',
  'kinesisStream',
  'pointInTimeRecovery',
  'pointInTimeRecoverySpecification',
  'removalPolicy',
  'replicaSourceTable',
  'resourcePolicy',
  'streamResourcePolicy',
  'tableClass',
  'tableName',
  'tags',
];

const unknown: Source = { computed: () => ({ kind: 'unknown' }) };

/** The one replica, in the account and Region of its stack. */
function replica(site: Site): Part {
  return {
    props: site.props,
    structs: { ...structs, '': 'dynamodb.TableV2MultiAccountReplicaProps' },
    ignored,
    properties: {
      ...settings(site),
      'ContributorInsightsSpecification.Enabled': { prop: 'contributorInsightsSpecification.enabled', codec: scalar },
      'ContributorInsightsSpecification.Mode': {
        prop: 'contributorInsightsSpecification.mode',
        codec: enumeration('dynamodb.ContributorInsightsMode'),
      },
      GlobalTableSettingsReplicationMode: {
        prop: 'globalTableSettingsReplicationMode',
        codec: enumeration('dynamodb.GlobalTableSettingsReplicationMode'),
      },
      KinesisStreamSpecification: { prop: 'kinesisStream', codec: something },
      Region: unknown,
      'ReplicaStreamSpecification.ResourcePolicy': policy('streamResourcePolicy', 'addToStreamResourcePolicy'),
      // The construct itself adds what replication needs.
      ResourcePolicy: unknown,
      'SSESpecification.KMSMasterKeyId': replicaKey(undefined),
      Tags: unknown,
    },
  };
}

export const tableV2MultiAccountReplica: ConstructType = {
  structs: { ...structs, '': 'dynamodb.TableV2MultiAccountReplicaProps' },
  ignored,
  calls: ['addToResourcePolicy', 'addToStreamResourcePolicy'],
  resources: site => [
    {
      type: 'AWS::DynamoDB::GlobalTable',
      suffix: '',
      removal: { prop: 'removalPolicy', otherwise: 'Retain' },
      properties: {
        GlobalTableSourceArn: unknown,
        Replicas: { parts: () => ({ items: [replica(site)], open: false }) },
        TableName: unknown,
      },
    },
  ],
};
