import { fix, removing, type Rule } from '../../rule.ts';
import { get, isTrue } from '../../values.ts';
import { clusterOf } from './membership.ts';

export const rdsInstanceClusterEncryptionMatch: Rule = {
  id: 'rds-instance-cluster-encryption-match',
  title: 'Instance contradicts the encryption of its cluster',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['StorageEncrypted', 'DBClusterIdentifier'],
  message: 'cannot be created: its StorageEncrypted contradicts that of its cluster',
  why: 'The storage belongs to the cluster, which alone decides whether it is encrypted. RDS refuses an instance that says otherwise.',
  how: 'Fails when both the instance and its cluster in the same file say what `StorageEncrypted` is, and not the same. An instance need not say it at all.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html'],
  sameAs: { 'cfn-lint': ['E3709'] },
  check(instance, report, context) {
    const cluster = clusterOf(instance, context.resources);
    if (cluster === undefined) return;
    const [own, shared] = [get(instance, 'StorageEncrypted'), get(cluster, 'StorageEncrypted')];
    const [encrypted, wanted] = [isTrue(own), isTrue(shared)];
    if (encrypted === undefined || wanted === undefined || encrypted === wanted) return;
    const consequence = 'replaces the instance, which could not be created so far';
    const about = { title: 'Leave it to the cluster', impact: 'replacement', consequence } as const;
    report(own, {
      fixes: [fix(about, removing(instance, 'StorageEncrypted'))],
      related: [{ at: shared, message: `The encryption of ${cluster.name}` }],
    });
  },
};
