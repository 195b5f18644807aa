import { draftOf, enumeration, scalar, something } from '../../codecs.ts';
import type { Draft, Part, Parts, Site, Source } from '../../construct.ts';
import { capacity, mostRequests, provisioned } from './capacity.ts';
import { replicaKey } from './encryption.ts';
import { given, placeOf } from './keys.ts';
import { policy, recovery, settings, structs, type Sources } from './settings.ts';

const unknown: Source = { computed: () => ({ kind: 'unknown' }) };

/** The replicas of a `TableV2`, in Regions of their own. */
export function othersOf(site: Site): ReturnType<typeof given> {
  return given(site, 'replicas', 'addReplica', 'region');
}

/** All replicas: the others first, as the construct writes them, and then the table where its stack is. */
export function replicas(site: Site, ignored: readonly string[]): Source {
  return {
    parts: (): Parts => {
      const { objects, open } = othersOf(site);
      const others = objects.map(object => ({
        ...replica(site, { ...site, props: site.propsOf(object) }),
        at: placeOf(object),
      }));
      return { items: [...others, tableItself(site, ignored)], open };
    },
  };
}

function tableItself(table: Site, ignored: readonly string[]): Part {
  return {
    props: table.props,
    structs: { ...structs, '': 'dynamodb.TablePropsV2' },
    ignored,
    properties: {
      ...settings(table),
      ...shared(table, undefined),
      ReadOnDemandThroughputSettings: readOnDemand(table),
      ReadProvisionedThroughputSettings: { prop: 'billing', codec: provisioned('Read') },
      'ReplicaStreamSpecification.ResourcePolicy': policy('streamResourcePolicy', 'addToStreamResourcePolicy'),
    },
  };
}

function replica(table: Site, own: Site): Part {
  const says = (prop: string): boolean => own.props.get(prop).kind !== 'absent';
  const inherited = (prop: string): { readonly ofConstruct?: true } => (says(prop) ? {} : { ofConstruct: true });
  const region = draftOf(own, 'region', scalar);
  return {
    props: own.props,
    structs: { ...structs, '': 'dynamodb.ReplicaTableProps' },
    ignored: [
      'contributorInsights',
      'contributorInsightsSpecification',
      'deletionProtection',
      'globalSecondaryIndexOptions',
      'maxReadRequestUnits',
      'pointInTimeRecovery',
      'pointInTimeRecoverySpecification',
      'readCapacity',
      'resourcePolicy',
      'tableClass',
      'tags',
    ],
    properties: {
      ...recovery(own.props, table.props),
      ...shared(table, region.kind === 'literal' ? String(region.value) : ''),
      DeletionProtectionEnabled: { prop: 'deletionProtection', codec: scalar, ...inherited('deletionProtection') },
      ReadOnDemandThroughputSettings: says('maxReadRequestUnits') ? unknown : readOnDemand(table),
      ReadProvisionedThroughputSettings: says('readCapacity')
        ? { prop: 'readCapacity', codec: capacity('Read') }
        : { prop: 'billing', codec: provisioned('Read'), ofConstruct: true },
      Region: { prop: 'region', codec: scalar },
      ReplicaStreamSpecification: { prop: 'streamResourcePolicy', codec: something },
      TableClass: { prop: 'tableClass', codec: enumeration('dynamodb.TableClass'), ...inherited('tableClass') },
    },
  };
}

/** What comes from the construct, for the table itself (without a Region) as for each replica. */
function shared(table: Site, region: string | undefined): Sources {
  return {
    ContributorInsightsSpecification: { computed: own => insightsOf(table, own) },
    GlobalSecondaryIndexes: { computed: () => indexesOf(table) },
    GlobalTableSettingsReplicationMode: {
      prop: 'globalTableSettingsReplicationMode',
      codec: enumeration('dynamodb.GlobalTableSettingsReplicationMode'),
      ofConstruct: true,
    },
    KinesisStreamSpecification: { prop: 'kinesisStream', codec: something },
    Region: unknown,
    ResourcePolicy: { computed: own => policyOf(table, own) },
    'SSESpecification.KMSMasterKeyId': replicaKey(region),
    // Tags may be given to a table from anywhere above it.
    Tags: unknown,
  };
}

function insightsOf(table: Site, own: Site): Draft {
  const names = ['contributorInsights', 'contributorInsightsSpecification'];
  const isSaid = names.some(name => [table, own].some(({ props }) => props.get(name).kind !== 'absent'));
  return { kind: isSaid ? 'unknown' : 'absent' };
}

function indexesOf(table: Site): Draft {
  const { objects, open } = given(table, 'globalSecondaryIndexes', 'addGlobalSecondaryIndex', 'indexName');
  return { kind: objects.length === 0 && !open ? 'absent' : 'unknown' };
}

/** Whether a replica has the policy of the table, is up to a feature flag. */
function policyOf(table: Site, own: Site): Draft {
  const isSaid = [table, own].some(({ props }) => props.get('resourcePolicy').kind !== 'absent');
  return { kind: isSaid || table.calls('addToResourcePolicy').length > 0 ? 'unknown' : 'absent' };
}

function readOnDemand(table: Site): Source {
  return {
    computed: () => {
      const most = draftOf(table, 'billing', mostRequests('Read'));
      return most.kind === 'absent' ? most : { kind: 'mapping', entries: { MaxReadRequestUnits: most } };
    },
  };
}
