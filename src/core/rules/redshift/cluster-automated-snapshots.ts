import type { Rule } from '../../rule.ts';
import { askNumber, askText, effective, get, isPresent } from '../../values.ts';
import { isShortRetention, keepBackupsForAWeek } from '../backupRetention.ts';
import { hasManagedStorage } from './nodeTypes.ts';
import { isRestore } from './subject.ts';

const property = 'AutomatedSnapshotRetentionPeriod';

export const redshiftClusterAutomatedSnapshots: Rule = {
  id: 'redshift-cluster-automated-snapshots',
  title: 'Redshift snapshots off or kept for less than a week',
  category: 'backup',
  severity: 'warning',
  // What a development warehouse held last week is rarely wanted back.
  profiles: ['recommended'],
  resources: ['AWS::Redshift::Cluster'],
  properties: [property, 'NodeType'],
  message: 'keeps automated snapshots for less than 7 days: damage noticed later cannot be undone',
  why: 'Damage by a faulty load or a wrong statement is often found days later. Only snapshots from before it help, and the default keeps one day.',
  how: 'Fails when `AutomatedSnapshotRetentionPeriod` is less than 7, or is left out, which means one day. With 0 no snapshots are taken, which is an error; RA3 and RG nodes refuse it. A cluster restored from a snapshot takes over the retention of its source where none is written.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html',
    'https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html',
  ],
  sameAs: {
    'Security Hub': ['Redshift.3'],
    'AWS Config': ['redshift-backup-enabled'],
    'Control Tower': ['CT.REDSHIFT.PR.2'],
    'cdk-nag': ['AwsSolutions-RS10', 'HIPAA.Security-RedshiftBackupEnabled', 'NIST.800.53.R5-RedshiftBackupEnabled'],
    Guard: ['REDSHIFT_BACKUP_ENABLED'],
    'cfn-lint': ['I3013'],
    Prowler: ['redshift_cluster_automated_snapshot'],
  },
  check(cluster, report) {
    if (isPresent(get(cluster, property)) !== true && isRestore(cluster) !== false) return;

    const days = effective(cluster, property);
    const fixes = [keepBackupsForAWeek(cluster, property)];
    if (isShortRetention(days) === true) report(days, { fixes });
    if (askNumber(days, number => number === 0) !== true) return;
    const message =
      askText(get(cluster, 'NodeType'), hasManagedStorage) === true
        ? 'cannot be deployed: its nodes keep automated snapshots for at least one day'
        : 'takes no automated snapshots: after damage or a mistake there is nothing to restore';
    report(days, { severity: 'error', message, fixes });
  },
};
