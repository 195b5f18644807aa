/** A finding that a fix rightly brings, because only then there is something to say. */
interface NextStep {
  /** The rules whose fixes bring it. */
  readonly after: readonly string[];
  readonly rule: string;
  readonly because: string;
}

const ownKey = 'The fix says that it takes the key of AWS. A key of one’s own only the author knows.';
const kept = 'The rule is about databases that are kept, and the fix makes it one.';

/** All of them. Anything else that a fix brings is a mistake, of the fix or of the rule. */
const nextSteps: readonly NextStep[] = [
  { rule: 'docdb-cluster-cmk', after: ['docdb-cluster-storage-encrypted'], because: ownKey },
  { rule: 'neptune-cluster-cmk', after: ['neptune-cluster-storage-encrypted'], because: ownKey },
  { rule: 'rds-cluster-cmk', after: ['rds-cluster-storage-encrypted'], because: ownKey },
  { rule: 'rds-instance-cmk', after: ['rds-instance-storage-encrypted'], because: ownKey },
  { rule: 'dynamodb-table-cmk', after: ['dynamodb-table-kms-encryption'], because: ownKey },
  {
    rule: 'elasticache-replicationgroup-cmk',
    after: ['elasticache-replicationgroup-encryption-at-rest'],
    because: ownKey,
  },
  {
    rule: 'rds-performance-insights-cmk',
    after: ['rds-instance-performance-insights', 'rds-database-insights-advanced'],
    because: ownKey,
  },
  {
    rule: 'redshift-cluster-managed-password-cmk',
    after: ['redshift-missing-password', 'redshift-cluster-plaintext-password'],
    because: ownKey,
  },
  {
    rule: 'rds-instance-backup-replication-cmk',
    after: ['rds-instance-storage-encrypted'],
    because: 'Backups of an encrypted database need a key where they are replicated to, which only the author knows.',
  },
  {
    rule: 'elasticache-transit-mode-preferred',
    after: ['elasticache-replicationgroup-encryption-in-transit'],
    because: 'The fix says that TLS is to be required once all clients use it.',
  },
  {
    rule: 'dynamodb-ondemand-max-throughput',
    after: ['dynamodb-table-autoscaling'],
    because: 'The fix says that requests are charged for from then on. A ceiling only the author knows.',
  },
  {
    rule: 'elasticache-auto-minor-version-upgrade',
    after: ['engine-end-of-standard-support'],
    because: 'Versions before 6, which the fix leaves, ignore the property.',
  },
  {
    rule: 'secretsmanager-rotation-lambda-in-vpc',
    after: ['rds-instance-not-public'],
    because: 'The fix says that clients outside the VPC lose their connection. The function that rotates is one.',
  },
  {
    rule: 'rds-burstable-production',
    after: ['rds-instance-deletion-protection', 'rds-instance-multi-az'],
    because: kept,
  },
  {
    rule: 'rds-delete-automated-backups',
    after: ['rds-instance-deletion-protection', 'rds-cluster-deletion-protection', 'snapshot-policy-preferred'],
    because: kept,
  },
  {
    rule: 'secretsmanager-secret-cmk',
    after: ['redshift-cluster-plaintext-password'],
    because: 'The fix says that the password goes into a secret. In the CDK the construct makes it.',
  },
  {
    rule: 'secretsmanager-db-secret-rotation',
    after: ['redshift-cluster-plaintext-password'],
    because: 'The fix says that the password goes into a secret. In the CDK the construct makes it, not Redshift.',
  },
  {
    rule: 'replacement-risk-on-edit',
    after: ['replacement-risk-on-edit'],
    because: 'One of its fixes says that it keeps the data of what is replaced, and it is replaced all the same.',
  },
  {
    rule: 'explicit-physical-name',
    after: ['replacement-risk-on-edit'],
    because: 'The fix says that it brings back what stood there before.',
  },
  {
    rule: 'db-port-rule-matches-engine',
    after: ['dax-encryption-in-transit'],
    because: 'The fix says that the new cluster listens on port 9111. Who may come in there only the author knows.',
  },
  {
    rule: 'suppression-unused',
    after: ['elasticache-replicationgroup-encryption-at-rest'],
    because: 'The fix says that it keeps the old data, for which it writes the policies that were waived.',
  },
];

export function isNextStep(after: string, rule: string): boolean {
  return nextSteps.some(step => step.rule === rule && step.after.includes(after));
}
