import { set, type Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { oneForEach } from '../oneForEach.ts';

export const memorydbClusterAclNotOpen: Rule = {
  id: 'memorydb-cluster-acl-not-open',
  title: 'MemoryDB cluster open to everyone in its network',
  category: 'security',
  severity: 'warning',
  // One compromised host is enough, and users cost nothing.
  profiles: ['recommended', 'development'],
  resources: ['AWS::MemoryDB::Cluster'],
  properties: ['ACLName'],
  message: 'lets everyone in who can reach its port: the ACL open-access asks for no password',
  why: 'The access control list `open-access` has one user, who needs no password and may do everything. Whoever gets through the security group can read, change and flush the database.',
  how: 'Fails when `ACLName` is `open-access`. While TLS is off nothing is said, because MemoryDB takes no other list then.',
  links: ['https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html'],
  sameAs: { cnspec: ['memorydb-cluster-no-open-access-acl', 'memorydb-no-open-access-acl'] },
  // TLS comes first.
  unless: ['memorydb-cluster-tls'],
  check(cluster, report, context) {
    const acl = get(cluster, 'ACLName');
    if (isOneOf(acl, ['open-access']) !== true) return;
    const fixes = oneForEach('AWS::MemoryDB::ACL', context.resources, ({ name }) =>
      set(
        cluster,
        'ACLName',
        { Ref: name },
        {
          title: `Let in the users of ${name} only`,
          impact: 'interruption',
          consequence: 'shuts out clients that do not log in as one of them',
        },
      ),
    );
    report(acl, { fixes });
  },
};
