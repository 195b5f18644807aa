import { set, type Rule } from '../../rule.ts';
import { effective, isOneOf } from '../../values.ts';
import { recreating } from './recreate.ts';

const property = 'ClusterEndpointEncryptionType';

export const daxEncryptionInTransit: Rule = {
  id: 'dax-encryption-in-transit',
  title: 'DAX cluster without TLS',
  category: 'security',
  severity: 'warning',
  // It costs nothing, and turning it on later means a new cluster and another endpoint.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DAX::Cluster'],
  properties: [property],
  message: 'sends items over the network in the clear: its endpoint has no TLS',
  why: 'DynamoDB itself is reached over TLS only; a DAX cluster without it passes the same items through the VPC in the clear. TLS can be chosen only when the cluster is created.',
  how: 'Fails when `ClusterEndpointEncryptionType` is `NONE`, which is the default. Clients must be recent enough for TLS and use the `daxs://` endpoint, which listens on port 9111 in the place of 8111: security groups have to let them in there. The change replaces the cluster; one with a `ClusterName` needs another name.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.create-cluster.cli.html',
  ],
  sameAs: {
    'Security Hub': ['DynamoDB.7'],
    'AWS Config': ['dax-tls-endpoint-encryption'],
    Prowler: ['dynamodb_accelerator_cluster_in_transit_encryption_enabled'],
    cnspec: ['dax-encryption-in-transit'],
  },
  check(cluster, report) {
    const encryption = effective(cluster, property);
    if (isOneOf(encryption, ['none']) !== true) return;
    report(encryption, { fixes: [set(cluster, property, 'TLS', recreating(cluster, 'Require TLS', 9111))] });
  },
};
