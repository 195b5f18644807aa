import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';

export const rdsRestorePropertyDropped: Rule = {
  id: 'rds-restore-property-dropped',
  title: 'Database tied to the snapshot it was restored from',
  category: 'reliability',
  severity: 'information',
  // Nothing is wrong: it is a warning for whoever edits the template next.
  profiles: [],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['DBSnapshotIdentifier', 'SnapshotIdentifier'],
  message: 'must keep its snapshot identifier: an update without it makes a new, empty database',
  why: 'CloudFormation restores the snapshot once, but compares the identifier at every update. Without it, or with an empty one, it creates an empty database and deletes the restored one; with another it restores that snapshot and deletes what is there.',
  how: 'Tells of every `DBSnapshotIdentifier` of an instance and `SnapshotIdentifier` of a cluster that is written out or comes from a Default. `UpdateReplacePolicy` keeps the data if it happens all the same.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html',
  ],
  sameAs: {},
  check(database, report) {
    const isInstance = database.type === 'AWS::RDS::DBInstance';
    const snapshot = get(database, isInstance ? 'DBSnapshotIdentifier' : 'SnapshotIdentifier');
    const isWritten = snapshot.kind === 'literal' && snapshot.value !== '' && snapshot.value !== null;
    if (isWritten) report(snapshot);
  },
};
