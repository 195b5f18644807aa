import { constantOf, literalOf } from '../../codecs.ts';
import type { Draft, Site } from '../../construct.ts';

// What the constructs of RDS set by themselves when a property is left out.

/** The construct turns deletion protection on where the removal policy is to retain. */
export function protectedByRetaining(site: Site): Draft {
  const policy = site.props.get('removalPolicy');
  if (policy.kind === 'absent') return { kind: 'absent' };
  if (policy.kind === 'hidden') return { kind: 'unknown' };
  const constant = constantOf(site.resolve(policy.value), 'core.RemovalPolicy');
  if (constant === undefined) return { kind: 'unknown' };
  return constant === 'RETAIN' ? { kind: 'literal', value: true } : { kind: 'absent' };
}

export function encryptedByKey({ props }: Site): Draft {
  return props.get('storageEncryptionKey').kind === 'written' ? { kind: 'literal', value: true } : { kind: 'absent' };
}

export function enabledInsights({ props }: Site): Draft {
  const names = ['performanceInsightRetention', 'performanceInsightEncryptionKey'];
  if (names.some(name => props.get(name).kind === 'written')) return { kind: 'literal', value: true };
  return { kind: props.get('databaseInsightsMode').kind === 'written' ? 'unknown' : 'absent' };
}

/** Seven days, which are free, wherever Performance Insights are on. */
export function insightsRetention(site: Site): Draft {
  const enabled = site.props.get('enablePerformanceInsights');
  if (enabled.kind === 'absent')
    return enabledInsights(site).kind === 'absent' ? { kind: 'absent' } : { kind: 'unknown' };
  const value = enabled.kind === 'written' ? literalOf(site.resolve(enabled.value)) : undefined;
  if (value === undefined) return { kind: 'unknown' };
  return value === true ? { kind: 'literal', value: 7 } : { kind: 'absent' };
}

/** `vpcSubnets: { subnetType: SubnetType.PUBLIC }` makes the instance public. */
export function publicBySubnet(site: Site): Draft {
  const placements = ['vpcSubnets', 'vpcPlacement'].map(name => site.props.get(name));
  const placement = placements.find(({ kind }) => kind !== 'absent');
  if (placement === undefined) return { kind: 'absent' };
  if (placement.kind !== 'written') return { kind: 'unknown' };
  const type = site.propsOf(placement.value).get('subnetType');
  if (type.kind === 'absent') return { kind: 'unknown' };
  const constant = type.kind === 'written' ? constantOf(site.resolve(type.value), 'ec2.SubnetType') : undefined;
  if (constant === undefined) return { kind: 'unknown' };
  return constant === 'PUBLIC' && type.kind === 'written'
    ? { kind: 'literal', value: true, at: type.value }
    : { kind: 'literal', value: false };
}

export function ownParameterGroup({ props }: Site): Draft {
  return { kind: props.get('parameters').kind === 'absent' ? 'absent' : 'unknown' };
}

/** The construct makes a role where monitoring is on. */
export function monitoringRole({ props }: Site): Draft {
  return { kind: props.get('monitoringInterval').kind === 'absent' ? 'absent' : 'unknown' };
}
