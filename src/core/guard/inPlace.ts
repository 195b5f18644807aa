/**
 * Properties of which the resource specification says that their change may replace the resource, and the service that
 * it carries the change out on the running database.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.Modifying.html, as of 2026-11-20.
 */
const inPlace: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBInstance': [
    'AutoMinorVersionUpgrade',
    'BackupRetentionPeriod',
    'DBParameterGroupName',
    'MultiAZ',
    'PreferredMaintenanceWindow',
    'StorageType',
  ],
};

export function changesInPlace(type: string, property: string): boolean {
  return inPlace[type]?.includes(property) ?? false;
}
