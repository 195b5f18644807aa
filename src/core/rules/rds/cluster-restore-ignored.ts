import type { Fix, Resource } from '../../model.ts';
import { removing, type Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { replaceDatabase } from '../replacement.ts';

/** What a copy takes over from its source. Source: CloudFormation reference of AWS::RDS::DBCluster, as of 2026-11-20. */
const inherited = [
  { source: 'SnapshotIdentifier', from: 'the snapshot', properties: ['MasterUsername'] },
  {
    source: 'SourceDBClusterIdentifier',
    from: 'its source',
    properties: ['MasterUsername', 'MasterUserPassword', 'StorageEncrypted'],
  },
];

export const rdsClusterRestoreIgnored: Rule = {
  id: 'rds-cluster-restore-ignored',
  title: 'Property without effect on a restored cluster',
  category: 'correctness',
  severity: 'warning',
  // The text says something that is not so, wherever it is deployed.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: [
    'SnapshotIdentifier',
    'SourceDBClusterIdentifier',
    'MasterUsername',
    'MasterUserPassword',
    'StorageEncrypted',
  ],
  message: 'sets what it takes over from its source: the text says one thing, the cluster does another',
  why: 'A restored cluster has the master user of its source, and one that is restored to a point in time also its password and its encryption. Whoever reads the template believes what is written there, and CloudFormation may report drift.',
  how: 'Fails on `MasterUsername` beside `SnapshotIdentifier`, and on `MasterUsername`, `MasterUserPassword` and `StorageEncrypted` beside `SourceDBClusterIdentifier`.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html'],
  sameAs: {
    'cfn-lint': ['W3688', 'W3689'],
    'cloudformation-validate': ['W3688', 'W3689'],
  },
  check(cluster, report) {
    const [origin] = inherited.filter(({ source }) => isPresent(get(cluster, source)) === true);
    for (const property of origin?.properties ?? []) {
      const value = get(cluster, property);
      if (isPresent(value) !== true) continue;
      const message = `sets ${property}, which it takes over from ${origin?.from ?? 'its source'}`;
      report(value, { message, fixes: [without(cluster, property)] });
    }
  },
};

/** CloudFormation replaces a running cluster when its encryption or its master user changes in the text. */
function without(cluster: Resource, property: string): Fix {
  return replaceDatabase(cluster, `Remove ${property}`, removing(cluster, property));
}
