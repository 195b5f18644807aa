import type { Rule } from '../../rule.ts';
import { isOneOf } from '../../values.ts';
import { parameterOf, setParameter } from '../parameterGroup.ts';

export const docdbParameterGroupTls: Rule = {
  id: 'docdb-parameter-group-tls',
  title: 'DocumentDB parameter group switches TLS off',
  category: 'security',
  severity: 'error',
  // Every driver speaks TLS, and one that does not is found in development.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DocDB::DBClusterParameterGroup'],
  properties: ['Parameters'],
  message: 'switches TLS off: documents and queries cross the network in the clear',
  why: 'A cluster with the parameter `tls` off takes no encrypted connections at all. Whoever can listen anywhere on the way reads every document.',
  how: 'Fails when the parameter `tls` is `disabled`. Left out it is on. `enabled`, `tls1.2+`, `tls1.3+` and `fips-140-3` pass.',
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/devguide/security.encryption.ssl.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/cluster_parameter_groups-list_of_parameters.html',
  ],
  sameAs: {
    'Security Hub': ['DocumentDB.6'],
    'AWS Config': ['docdb-cluster-encrypted-in-transit'],
    Checkov: ['CKV_AWS_90'],
  },
  check(group, report) {
    const tls = parameterOf(group, 'tls');
    if (isOneOf(tls, ['disabled']) !== true) return;
    const about = {
      title: 'Require TLS',
      impact: 'interruption',
      consequence: 'after a reboot, clients without TLS cannot connect any more',
    } as const;
    report(tls, { fixes: [setParameter(group, 'tls', 'enabled', about)] });
  },
};
