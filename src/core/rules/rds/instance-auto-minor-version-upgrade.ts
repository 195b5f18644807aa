import type { Rule } from '../../rule.ts';
import { demandMinorUpgrades } from '../minorUpgrades.ts';
import { isRdsCustom } from './subject.ts';

export const rdsInstanceAutoMinorVersionUpgrade: Rule = {
  id: 'rds-instance-auto-minor-version-upgrade',
  title: 'RDS automatic minor version upgrades off',
  category: 'operations',
  severity: 'warning',
  // Security fixes matter wherever the database runs.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['AutoMinorVersionUpgrade'],
  message: 'gets no minor version upgrades by itself: fixes wait until someone installs them',
  why: 'Minor versions carry the fixes for known security holes and data corruption. Without automatic upgrades an instance stays behind until someone thinks of it, or until AWS forces the upgrade at the end of support.',
  how: 'Fails when `AutoMinorVersionUpgrade` is false; upgrades are on by default. Applies to members of a cluster too. RDS Custom, which demands false, is left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html'],
  sameAs: {
    'Security Hub': ['RDS.13'],
    'AWS Config': ['rds-automatic-minor-version-upgrade-enabled'],
    'Control Tower': ['CT.RDS.PR.5'],
    KICS: ['f0104061-8bfc-4b45-8a7d-630eb502f281'],
    'cdk-nag': [
      'HIPAA.Security-RDSAutomaticMinorVersionUpgradeEnabled',
      'PCI.DSS.321-RDSAutomaticMinorVersionUpgradeEnabled',
    ],
    Guard: ['RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED'],
    Prowler: ['rds_instance_minor_version_upgrade_enabled'],
    cnspec: ['rds-instance-auto-minor-version-upgrade'],
  },
  check: demandMinorUpgrades({ skip: instance => isRdsCustom(instance) === true }),
};
