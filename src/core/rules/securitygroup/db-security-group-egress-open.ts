import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { child, get, isOneOf } from '../../values.ts';
import { onlyDatabasesBehind } from '../databaseGroups.ts';
import { pointing } from '../links.ts';
import { isWholeInternet } from '../openPorts.ts';

const property = 'SecurityGroupEgress';
/** A rule that lets nothing out, because one must be written to be rid of the one that lets everything out. */
const nowhere = '127.0.0.1/32';

export const dbSecurityGroupEgressOpen: Rule = {
  id: 'db-security-group-egress-open',
  title: 'Database may connect to everywhere',
  category: 'security',
  severity: 'hint',
  // Many teams leave outgoing traffic alone: security groups answer to what came in by themselves.
  profiles: [],
  resources: ['AWS::EC2::SecurityGroup'],
  properties: [property],
  message: 'lets its databases connect to every address: data can leave that way',
  why: 'A database answers its clients without any outgoing rule. What it sends by itself, through a link, an extension or a stored procedure, is the way by which data leaves after a break-in.',
  how: 'Looks at security groups of which this file uses each only for databases. Fails when `SecurityGroupEgress` is left out, which lets everything out, or lets every protocol out to `0.0.0.0/0` or `::/0`. Groups of RDS Proxy, which must reach its database, and groups with an `AWS::EC2::SecurityGroupEgress` are left out.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  ],
  sameAs: {},
  check(group, report, context) {
    const databases = onlyDatabasesBehind(group, context.resources) ?? [];
    const hasProxy = databases.some(({ database }) => database.type === 'AWS::RDS::DBProxy');
    if (databases.length === 0 || hasProxy || hasEgressApart(group, context.resources)) return;
    const related = databases.map(({ database, at }) => ({ at, message: `${database.name} uses it` }));
    const egress = get(group, property);
    if (egress.kind === 'absent') {
      const rules = [{ IpProtocol: '-1', CidrIp: nowhere }];
      return report(egress, { related, fixes: [set(group, property, rules, close)] });
    }
    for (const [i, rule] of (egress.kind === 'list' ? egress.items : []).entries()) {
      const name = ['CidrIp', 'CidrIpv6'].find(cidr => isWholeInternet(child(rule, cidr)) === true);
      if (name === undefined || isOneOf(child(rule, 'IpProtocol'), ['-1']) !== true) continue;
      const fixes = name === 'CidrIp' ? [set(group, `${property}.${i}.CidrIp`, nowhere, close)] : [];
      report(child(rule, name), { related, fixes });
    }
  },
};

const close: Omit<Fix, 'changes'> = {
  title: 'Let nothing out but answers',
  impact: 'interruption',
  consequence: 'ends connections that the database opens itself',
  isChoice: true,
};

function hasEgressApart(group: Resource, resources: readonly Resource[]): boolean {
  const apart = pointing(group, resources, 'AWS::EC2::SecurityGroupEgress', 'GroupId');
  return apart.resources.length > 0 || !apart.isComplete;
}
