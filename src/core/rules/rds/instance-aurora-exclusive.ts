import type { Fix, Resource } from '../../model.ts';
import { fix, removing, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import { isClusterMember } from './subject.ts';

export const rdsInstanceAuroraExclusive: Rule = {
  id: 'rds-instance-aurora-exclusive',
  title: 'Property of the cluster set on a member instance',
  category: 'correctness',
  severity: 'warning',
  // It gives a false sense of safety, or lets the deployment fail.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: [
    'BackupRetentionPeriod',
    'PreferredBackupWindow',
    'MasterUserPassword',
    'AllocatedStorage',
    'CopyTagsToSnapshot',
    'DeletionProtection',
    'EnableIAMDatabaseAuthentication',
  ],
  message: 'sets a property that only its cluster decides: here it does nothing',
  why: 'Storage, backups, users and deletion protection belong to the cluster. On one of its instances RDS ignores them, which looks like a protection that is not there, or refuses to create the instance.',
  how: 'Applies to instances of a cluster. `BackupRetentionPeriod`, `PreferredBackupWindow` and `MasterUserPassword` are errors, because RDS refuses them. `AllocatedStorage`, and `CopyTagsToSnapshot`, `DeletionProtection` and `EnableIAMDatabaseAuthentication` where they are true, are warnings. Set them on the cluster instead.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html'],
  sameAs: { 'cfn-lint': ['E3682', 'E3719'], 'cloudformation-validate': ['E3719'] },
  check(instance, report) {
    if (isClusterMember(instance) !== true) return;

    for (const property of refused) {
      const value = get(instance, property);
      const message = `cannot be created: only its cluster takes ${property}`;
      const fixes = [remove(instance, property)];
      if (isPresent(value) === true) report(value, { severity: 'error', message, fixes });
    }
    for (const [property, isSet] of ignored) {
      const value = get(instance, property);
      const message = `sets ${property}, which only its cluster decides: here it does nothing`;
      if (isSet(value) === true) report(value, { message, fixes: [remove(instance, property)] });
    }
  },
};

/** RDS answers: "The requested DB Instance will be a member of a DB Cluster." */
const refused = ['BackupRetentionPeriod', 'PreferredBackupWindow', 'MasterUserPassword'];

/** With what counts as set: a written false says what holds anyway. */
const ignored = [
  ['AllocatedStorage', isPresent],
  ['CopyTagsToSnapshot', isTrue],
  ['DeletionProtection', isTrue],
  ['EnableIAMDatabaseAuthentication', isTrue],
] as const;

function remove(instance: Resource, property: string): Fix {
  return fix({ title: `Remove ${property}`, impact: 'none' }, removing(instance, property));
}
