import { construct, draftOf, readWith } from '../../codecs.ts';
import type { ConstructResource, Draft, Site } from '../../construct.ts';
import { groupsOr, ownGroup } from '../securityGroup.ts';
import { asTheCluster } from './clusterInstances.ts';

/** The group that a cluster is given, or its own, and those that `addSecurityGroups` adds. */
export function securityGroups(site: Site): Draft {
  const given = draftOf(site, 'securityGroup', construct);
  const own = groupsOr()(site);
  const first = given.kind === 'absent' && own.kind === 'list' ? own.items : [given];
  const added = site
    .calls('addSecurityGroups')
    .flatMap(({ args }) => args.map((group): Draft => ({ at: group, ...readWith(site, construct, group) })));
  return { kind: 'list', items: [...first, ...added] };
}

/** It stays and goes with the cluster, unless the construct says otherwise. */
export function ownSecurityGroup(site: Site): readonly ConstructResource[] {
  return ownGroup(site, 'SecurityGroup', 'securityGroup').map(resource =>
    resource.type === 'AWS::EC2::SecurityGroup'
      ? { ...resource, removal: { prop: 'securityGroupRemovalPolicy', otherwise: asTheCluster } }
      : resource,
  );
}
