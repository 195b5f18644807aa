import { set, type Rule } from '../../rule.ts';
import { askText, effective } from '../../values.ts';

export const redshiftClusterCurrentMaintenanceTrack: Rule = {
  id: 'redshift-cluster-current-maintenance-track',
  title: 'Redshift not on the current maintenance track',
  category: 'operations',
  severity: 'hint',
  // To wait for a release until others have tried it is a choice that good teams make too.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['MaintenanceTrackName'],
  message: 'is not on the current maintenance track: it gets fixes a release later',
  why: 'The current track gets the newest release, the trailing track the one before, and with it every fix later. Preview tracks are for trying things out and AWS does not support them in production.',
  how: 'Fails when `MaintenanceTrackName` is another than `current`, which is the default.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html'],
  sameAs: { cnspec: ['redshift-cluster-current-maintenance-track'] },
  check(cluster, report) {
    const track = effective(cluster, 'MaintenanceTrackName');
    if (askText(track, name => name !== '' && name !== 'current') !== true) return;
    const isPreview = askText(track, name => name.startsWith('preview')) === true;
    const follow = set(cluster, 'MaintenanceTrackName', 'current', {
      title: 'Follow the current track',
      impact: 'interruption',
      consequence: 'upgrades the cluster in its maintenance window',
    });
    report(track, {
      ...(isPreview && { message: 'runs a preview release, which AWS does not support in production' }),
      // A preview cluster is made to be thrown away, not to be moved to a release.
      fixes: isPreview ? [] : [follow],
    });
  },
};
