import type { Resource } from '../../model.ts';
import { setting, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import { replaceDatabase } from '../replacement.ts';
import { isClusterCopy, isMultiAzCluster } from './subject.ts';

export const rdsClusterNotPublic: Rule = {
  id: 'rds-cluster-not-public',
  title: 'Multi-AZ DB cluster open to the internet',
  category: 'security',
  severity: 'error',
  // A test database is scanned and guessed at like any other.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['PubliclyAccessible', 'Engine', 'DBSubnetGroupName'],
  message: 'has public addresses: only its security group stands between it and the internet',
  why: 'The names of a public cluster resolve to public addresses. One rule too many in a security group is then enough to let the whole internet try passwords and known weaknesses.',
  how: 'Fails when `PubliclyAccessible` is true on a cluster of MySQL or PostgreSQL. Where it is left out, a cluster without `DBSubnetGroupName` is public by default: this is told as information. With a subnet group, and for restored clusters, nothing is said. Of Aurora the instances are public or not, and their own rule looks at them.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html',
  ],
  sameAs: { cnspec: ['rds-cluster-public-access-check'] },
  check(cluster, report) {
    if (isMultiAzCluster(cluster) !== true) return;

    const isPublic = get(cluster, 'PubliclyAccessible');
    const fixes = [
      replaceDatabase(cluster, 'Take the public addresses away', setting(cluster, 'PubliclyAccessible', false)),
    ];
    if (isTrue(isPublic) === true) report(isPublic, { fixes });
    if (isPresent(isPublic) === false && isInDefaultVpc(cluster)) {
      const message = 'goes into the default VPC and is public there unless PubliclyAccessible is false';
      report(isPublic, { severity: 'information', message, fixes });
    }
  },
};

function isInDefaultVpc(cluster: Resource): boolean {
  return isPresent(get(cluster, 'DBSubnetGroupName')) === false && isClusterCopy(cluster) === false;
}
