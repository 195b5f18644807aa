import { set, type Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { recreating } from './recreate.ts';

const enabled = 'SSESpecification.SSEEnabled';

export const daxEncryptionAtRest: Rule = {
  id: 'dax-encryption-at-rest',
  title: 'DAX cluster not encrypted at rest',
  category: 'security',
  severity: 'warning',
  // It costs nothing, and only a new cluster can have it later.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DAX::Cluster'],
  properties: [enabled],
  message: 'writes cached items to disk in the clear: encryption at rest is off',
  why: 'DAX writes items to the disks of its nodes when it passes changes from the primary node to the replicas. Encryption can be chosen only when the cluster is created.',
  how: 'Fails when `SSEEnabled` is false or left out: unlike a DynamoDB table, a DAX cluster is not encrypted by default. The change replaces the cluster, whose clients then need its new endpoint; a cluster with a `ClusterName` needs another one.',
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html'],
  sameAs: {
    'Security Hub': ['DynamoDB.3'],
    'AWS Config': ['dax-encryption-enabled'],
    'Control Tower': ['CT.DAX.PR.1'],
    Checkov: ['CKV_AWS_47'],
    'cdk-nag': ['AwsSolutions-DDB4'],
    Guard: ['DAX_ENCRYPTION_ENABLED'],
    Trivy: ['AVD-AWS-0023'],
    cfn_nag: ['W83'],
    cnspec: ['dax-encryption-at-rest'],
  },
  check(cluster, report) {
    const encryption = effective(cluster, enabled);
    if (isTrue(encryption) !== false) return;
    report(encryption, { fixes: [set(cluster, enabled, true, recreating(cluster, 'Encrypt the disks'))] });
  },
};
