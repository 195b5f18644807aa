import type { Resource } from '../../model.ts';
import type { Report, Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { removeProperty } from '../replacement.ts';

export const rdsClusterRestoreIgnored: Rule = {
  id: 'rds-cluster-restore-ignored',
  title: 'Property without effect on a restored cluster',
  category: 'correctness',
  severity: 'warning',
  // The text says something that is not so, wherever it is deployed.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'MasterUsername', 'StorageEncrypted'],
  message: 'sets what it takes over from its source: the text says one thing, the cluster does another',
  why: 'A restored cluster has the master user of its source, and one that is restored to a point in time also its encryption. Whoever reads the template believes what is written there, and CloudFormation may report drift.',
  how: 'Fails on `MasterUsername` beside `SnapshotIdentifier`, and on `MasterUsername` and, without `KmsKeyId`, `StorageEncrypted` beside `SourceDBClusterIdentifier`. `MasterUserPassword` passes: CloudFormation sets it after the restore.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html'],
  sameAs: {
    'cfn-lint': ['W3688', 'W3689'],
    'cloudformation-validate': ['W3688', 'W3689'],
  },
  check(cluster, report) {
    const isRestored = isPresent(get(cluster, 'SnapshotIdentifier')) === true;
    const isPointInTime = isPresent(get(cluster, 'SourceDBClusterIdentifier')) === true;
    if (isRestored || isPointInTime) tell(cluster, 'MasterUsername', report);
    // With a key the restore takes it, and CloudFormation demands StorageEncrypted beside it.
    if (isPointInTime && isPresent(get(cluster, 'KmsKeyId')) === false) tell(cluster, 'StorageEncrypted', report);
  },
};

function tell(cluster: Resource, property: string, report: Report): void {
  const value = get(cluster, property);
  if (isPresent(value) !== true) return;
  report(value, {
    message: `sets ${property}, which it takes over from its source`,
    fixes: [
      { ...removeProperty(cluster, property), consequence: 'may replace the cluster by a new copy of its source' },
    ],
  });
}
