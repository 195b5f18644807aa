import type { Rule } from '../../rule.ts';
import { demandTrue } from '../demand.ts';

export const dmsReplicationInstanceAutoMinorVersionUpgrade: Rule = {
  id: 'dms-replication-instance-auto-minor-version-upgrade',
  title: 'DMS automatic minor version upgrades off',
  category: 'operations',
  severity: 'information',
  // Some teams hold one version for the weeks of a migration, but fixes for their endpoints come with the next.
  profiles: ['recommended'],
  resources: ['AWS::DMS::ReplicationInstance'],
  properties: ['AutoMinorVersionUpgrade'],
  message: 'gets no minor version upgrades by itself: fixes wait until someone installs them',
  why: 'Minor versions of the replication engine bring support for new versions of the databases it copies, and fixes of data that it copied wrongly. AWS retires old versions after some time.',
  how: 'Fails when `AutoMinorVersionUpgrade` is false; the default is true.',
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EngineVersions.html'],
  sameAs: { 'Security Hub': ['DMS.6'], Prowler: ['dms_instance_minor_version_upgrade_enabled'] },
  check: demandTrue('AutoMinorVersionUpgrade', {
    title: 'Turn on minor version upgrades',
    impact: 'interruption',
    consequence: 'upgrades pause its tasks in the maintenance window',
  }),
};
