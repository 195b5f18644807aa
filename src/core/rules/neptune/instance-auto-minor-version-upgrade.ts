import type { Rule } from '../../rule.ts';
import { demandMinorUpgrades } from '../minorUpgrades.ts';

export const neptuneInstanceAutoMinorVersionUpgrade: Rule = {
  id: 'neptune-instance-auto-minor-version-upgrade',
  title: 'Neptune automatic minor version upgrades off',
  category: 'operations',
  severity: 'warning',
  // Security fixes matter wherever the database runs.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Neptune::DBInstance'],
  properties: ['AutoMinorVersionUpgrade'],
  message: 'gets no minor version upgrades by itself: fixes wait until someone installs them',
  why: 'Minor versions carry the fixes for known security holes and wrong results. Without automatic upgrades an instance stays behind until someone thinks of it, or until AWS forces the upgrade at the end of life of the version.',
  how: 'Fails when `AutoMinorVersionUpgrade` is false. Left out it is on, so other tools that ask for it are too strict.',
  links: ['https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBInstance.html'],
  sameAs: {
    'cdk-nag': ['AwsSolutions-N2'],
    cnspec: ['neptune-cluster-auto-minor-version-upgrade'],
  },
  check: demandMinorUpgrades(),
};
