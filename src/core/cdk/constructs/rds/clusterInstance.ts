import { argumentOf, constantOf, construct, duration, enumeration, literalOf, scalar, symbolOf } from '../../codecs.ts';
import type { ConstructResource, Draft, Removal, Site, Source } from '../../construct.ts';
import type { Expression } from '../../program.ts';
import type { Props } from '../../props.ts';
import { unseenInstances } from '../clusterInstances.ts';
import { instanceType } from '../ec2.ts';
import { enabledInsights, insightsRetention, monitoringRole, publicBySubnet } from './defaults.ts';
import { engineName } from './engine.ts';
import { boundTo } from './parameterGroup.ts';

type Sources = Readonly<Record<string, Source>>;

/** The instances of a cluster: `writer` and `readers`, or as many as `instances` says, all with `instanceProps`. */
export function clusterInstances(site: Site): readonly ConstructResource[] {
  const writer = site.props.get('writer');
  if (writer.kind === 'written') return [...single(site, writer.value), ...readers(site)];
  const instanceProps = site.props.get('instanceProps');
  if (instanceProps.kind !== 'written') return instanceProps.kind === 'hidden' ? [unseen(site)] : [];
  const count = countOf(site);
  if (count === 0) return [unseen(site)];
  const props = site.propsOf(instanceProps.value);
  const at = { span: { start: instanceProps.key.start, end: instanceProps.end }, nameSpan: instanceProps.key };
  return Array.from({ length: count }, (_, i) => legacy(site, i + 1, at, props));
}

function readers(site: Site): readonly ConstructResource[] {
  const prop = site.props.get('readers');
  if (prop.kind === 'absent') return [];
  const list = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
  if (list?.kind !== 'list') return [unseen(site)];
  return [...list.items.flatMap(item => single(site, item)), ...(list.open ? [unseen(site)] : [])];
}

function unseen(site: Site): ConstructResource {
  return unseenInstances('AWS::RDS::DBInstance', site);
}

/** Two, unless the construct says another number that can be seen. */
function countOf(site: Site): number {
  const prop = site.props.get('instances');
  if (prop.kind === 'absent') return 2;
  const count = prop.kind === 'written' ? literalOf(site.resolve(prop.value)) : undefined;
  return typeof count === 'number' && count > 0 && count <= 16 ? count : 0;
}

/** What all instances of a cluster have. Some of it is said of the cluster, whose site `of` is. */
function shared(of: Site): Sources {
  const isMonitoredAsCluster = of.props.get('enableClusterLevelEnhancedMonitoring').kind !== 'absent';
  return {
    AllowMajorVersionUpgrade: { prop: 'allowMajorVersionUpgrade', codec: scalar },
    AutoMinorVersionUpgrade: { prop: 'autoMinorVersionUpgrade', codec: scalar },
    DBClusterIdentifier: { computed: () => of.self },
    DBParameterGroupName: { prop: 'parameterGroup', codec: boundTo('instance'), otherwise: parametersOf },
    EnablePerformanceInsights: { prop: 'enablePerformanceInsights', codec: scalar, otherwise: enabledInsights },
    Engine: { prop: 'engine', codec: engineName, ofConstruct: true },
    MonitoringInterval: isMonitoredAsCluster
      ? { computed: () => ({ kind: 'unknown' }) }
      : { prop: 'monitoringInterval', codec: duration('seconds'), ofConstruct: true },
    MonitoringRoleArn: { computed: () => monitoringRole(of) },
    PerformanceInsightsKMSKeyId: { prop: 'performanceInsightEncryptionKey', codec: construct },
    PerformanceInsightsRetentionPeriod: {
      prop: 'performanceInsightRetention',
      codec: enumeration('rds.PerformanceInsightRetention'),
      otherwise: insightsRetention,
    },
    PreferredMaintenanceWindow: { prop: 'preferredMaintenanceWindow', codec: scalar },
  };
}

/** Instances stay with their cluster where it stays, and go with it otherwise. */
function removal(of: Site): Removal {
  const policy = of.props.get('removalPolicy');
  if (policy.kind === 'absent') return { prop: undefined, otherwise: 'Delete' };
  const constant = policy.kind === 'written' ? constantOf(of.resolve(policy.value), 'core.RemovalPolicy') : undefined;
  if (constant === undefined) return { prop: undefined, otherwise: 'unknown' };
  return { prop: undefined, otherwise: constant === 'RETAIN' ? 'Retain' : 'Delete' };
}

/** `ClusterInstance.provisioned('writer', { … })` and `ClusterInstance.serverlessV2('reader')`. */
function single(of: Site, expression: Expression): readonly ConstructResource[] {
  const instance = of.resolve(expression);
  const [, method] = /\.ClusterInstance\.(provisioned|serverlessV2)$/.exec(symbolOf(instance)) ?? [];
  const id = argumentOf(instance);
  const name = literalOf(id);
  if (method === undefined || id === undefined || typeof name !== 'string') return [unseen(of)];
  const isServerless = method === 'serverlessV2';
  return [
    {
      type: 'AWS::RDS::DBInstance',
      suffix: `/${name}`,
      at: { span: instance.span, nameSpan: id.span },
      props: of.propsOf(argumentOf(instance, 1)),
      structs: { '': isServerless ? 'rds.ServerlessV2ClusterInstanceProps' : 'rds.ProvisionedClusterInstanceProps' },
      ignored: ['isFromLegacyInstanceProps', 'parameters', 'promotionTier', 'scaleWithWriter'],
      removal: removal(of),
      properties: {
        ...shared(of),
        ApplyImmediately: { prop: 'applyImmediately', codec: scalar },
        AvailabilityZone: { prop: 'availabilityZone', codec: scalar },
        CACertificateIdentifier: { prop: 'caCertificate', codec: enumeration('rds.CaCertificate') },
        DBInstanceClass: isServerless
          ? { computed: () => ({ kind: 'literal', value: 'db.serverless' }) }
          : { prop: 'instanceType', codec: instanceType('db.'), otherwise: 'db.t3.medium' },
        DBInstanceIdentifier: { prop: 'instanceIdentifier', codec: scalar },
        PromotionTier: { computed: () => ({ kind: 'unknown' }) },
        PubliclyAccessible: { prop: 'publiclyAccessible', codec: scalar, otherwise: () => publicBySubnet(of) },
      },
    },
  ];
}

function legacy(of: Site, index: number, at: NonNullable<ConstructResource['at']>, props: Props): ConstructResource {
  return {
    type: 'AWS::RDS::DBInstance',
    suffix: `/Instance${index}`,
    at,
    props,
    structs: { '': 'rds.InstanceProps' },
    ignored: ['parameters', 'securityGroups', 'vpc', 'vpcSubnets'],
    removal: removal(of),
    properties: {
      ...shared(of),
      DBInstanceClass: { prop: 'instanceType', codec: instanceType('db.'), otherwise: 'db.t3.medium' },
      DBInstanceIdentifier: { computed: () => ({ kind: 'unknown' }) },
      DBSubnetGroupName: { computed: () => ({ kind: 'unknown' }) },
      DeleteAutomatedBackups: { prop: 'deleteAutomatedBackups', codec: scalar },
      PubliclyAccessible: { prop: 'publiclyAccessible', codec: scalar, otherwise: publicBySubnet },
    },
  };
}

/** Parameters of one's own make a group, below the cluster or below the instance as a feature flag says. */
function parametersOf({ props }: Site): Draft {
  return { kind: props.get('parameters').kind === 'absent' ? 'absent' : 'unknown' };
}
