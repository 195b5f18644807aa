import { set, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';

export const rdsGlobalclusterStorageEncrypted: Rule = {
  id: 'rds-globalcluster-storage-encrypted',
  title: 'Global database not encrypted',
  category: 'security',
  severity: 'warning',
  // Encryption costs nothing, and it cannot be switched on later.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::GlobalCluster'],
  properties: ['StorageEncrypted', 'SourceDBClusterIdentifier'],
  message: 'asks for clusters that store their data unencrypted, and that cannot be changed later',
  why: 'A global database keeps a copy of its data in every Region. Unencrypted storage means unencrypted backups and snapshots in each of them: whoever obtains one can read it.',
  how: 'Fails when `StorageEncrypted` is false. Left out, it is told as information, because Aurora has encrypted every new cluster by default since 2026-02-18. A global database made from a cluster with `SourceDBClusterIdentifier` takes the encryption of that cluster and is left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html',
  ],
  sameAs: {
    KICS: ['ffee2785-c347-451e-89f3-11aeb08e5c84'],
    SonarQube: ['S6303'],
  },
  check(global, report) {
    if (isPresent(get(global, 'SourceDBClusterIdentifier')) !== false) return;

    const encrypted = get(global, 'StorageEncrypted');
    const about = {
      title: 'Encrypt the storage',
      impact: 'replacement',
      consequence: 'for a new global database: a running one would be replaced',
    } as const;
    const fixes = [set(global, 'StorageEncrypted', true, about)];
    if (isTrue(encrypted) === false) report(encrypted, { fixes });
    if (isPresent(encrypted) === false) {
      report(encrypted, {
        severity: 'information',
        message: 'does not ask for encrypted storage, and that cannot be changed later',
        fixes,
      });
    }
  },
};
