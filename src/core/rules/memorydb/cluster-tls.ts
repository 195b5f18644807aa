import { setting, type Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { replaceDatabase } from '../replacement.ts';

export const memorydbClusterTls: Rule = {
  id: 'memorydb-cluster-tls',
  title: 'MemoryDB TLS switched off',
  category: 'security',
  severity: 'error',
  // It is on by default, and without it there are no passwords either.
  profiles: ['recommended', 'development'],
  resources: ['AWS::MemoryDB::Cluster'],
  properties: ['TLSEnabled', 'ACLName'],
  message: 'sends its data over the network in the clear and asks nobody for a password: TLS is off',
  why: 'Without TLS whoever can listen in the network reads the data, and MemoryDB then takes no access control list but `open-access`, which lets everyone in.',
  how: 'Fails only when `TLSEnabled` is written as false: it is on by default. It can be chosen only when the cluster is created.',
  links: [
    'https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html',
  ],
  sameAs: { cnspec: ['memorydb-cluster-tls-enabled'] },
  check(cluster, report) {
    const tls = effective(cluster, 'TLSEnabled');
    if (isTrue(tls) !== false) return;
    report(tls, { fixes: [replaceDatabase(cluster, 'Turn on TLS', setting(cluster, 'TLSEnabled', true))] });
  },
};
