import { constantOf, enumeration, scalar } from '../../codecs.ts';
import type { ConstructResource, Draft, Site } from '../../construct.ts';
import { clusterCount, clusterIdentifier, unseenInstances } from '../clusterInstances.ts';
import { instanceType } from '../ec2.ts';

/** The instances that a cluster makes by itself; none where it is serverless. */
export function clusterInstances(site: Site): readonly ConstructResource[] {
  if (site.props.get('serverlessV2ScalingConfiguration').kind !== 'absent') return [];
  const count = clusterCount(site);
  if (count === 0) return [unseenInstances('AWS::DocDB::DBInstance', site)];
  return Array.from({ length: count }, (_, i) => instance(site, i + 1));
}

function instance(of: Site, index: number): ConstructResource {
  return {
    type: 'AWS::DocDB::DBInstance',
    suffix: `/Instance${index}`,
    removal: { prop: 'instanceRemovalPolicy', otherwise: asTheCluster },
    properties: {
      CACertificateIdentifier: { prop: 'caCertificate', codec: enumeration('docdb.CaCertificate') },
      DBClusterIdentifier: { computed: () => of.self },
      DBInstanceClass: { prop: 'instanceType', codec: instanceType('db.') },
      DBInstanceIdentifier: { computed: () => clusterIdentifier(of, index) },
      EnablePerformanceInsights: { prop: 'enablePerformanceInsights', codec: scalar },
      PreferredMaintenanceWindow: { prop: 'instanceMaintenanceWindow', codec: scalar },
    },
  };
}

/** What a cluster makes stays and goes with it; where its end is a snapshot, that has none of its own. */
export function asTheCluster({ props, resolve }: Site): Draft {
  const policy = props.get('removalPolicy');
  if (policy.kind === 'absent') return { kind: 'literal', value: 'Retain' };
  const constant = policy.kind === 'written' ? constantOf(resolve(policy.value), 'core.RemovalPolicy') : undefined;
  const deletion = constant === undefined ? undefined : deletions[constant];
  return deletion === undefined || policy.kind !== 'written'
    ? { kind: 'unknown' }
    : { kind: 'literal', value: deletion, at: policy.value };
}

const deletions: Readonly<Record<string, string>> = { DESTROY: 'Delete', RETAIN: 'Retain', SNAPSHOT: 'Delete' };
