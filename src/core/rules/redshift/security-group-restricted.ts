import type { Resource, Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, integerOf, isPresent } from '../../values.ts';
import { cidrsOf, covers, ingressOf, isWholeInternet, securityGroupsIn } from '../openPorts.ts';
import { isRestore } from './subject.ts';

export const redshiftSecurityGroupRestricted: Rule = {
  id: 'redshift-security-group-restricted',
  title: 'Redshift port open to the world',
  category: 'security',
  severity: 'error',
  // What is wrong is reported at the security group already; this tells which clusters it concerns.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['VpcSecurityGroupIds', 'Port'],
  message: 'has a security group that lets in every address on its port',
  why: 'The security group decides who reaches the cluster. Open to the world, it leaves only the password, and only as long as the cluster has no public address.',
  how: 'Follows `VpcSecurityGroupIds` to security groups of the same file. Fails when one of their rules lets in `0.0.0.0/0` or `::/0` on the port of the cluster, 5439 by default. Rules for other security groups and prefix lists pass.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html'],
  sameAs: { 'Security Hub': ['Redshift.15'], 'AWS Config': ['redshift-unrestricted-port-access'] },
  check(cluster, report, context) {
    const port = portOf(cluster);
    if (port === undefined) return;
    for (const { group, at } of securityGroupsIn(get(cluster, 'VpcSecurityGroupIds'), context.resources)) {
      const cidr = openTo(port, group, context.resources);
      if (cidr !== undefined) report(at, { related: [{ at: cidr, message: 'lets in every address' }] });
    }
  },
};

/** The address range through which the port is open to everybody. */
function openTo(port: number, group: Resource, resources: readonly Resource[]): Value | undefined {
  return ingressOf(group, resources)
    .filter(ingress => covers(ingress, port) === true)
    .flatMap(cidrsOf)
    .find(cidr => isWholeInternet(cidr) === true);
}

function portOf(cluster: Resource): number | undefined {
  const port = get(cluster, 'Port');
  if (isPresent(port) === false) return isRestore(cluster) === false ? 5439 : undefined;
  return integerOf(port);
}
