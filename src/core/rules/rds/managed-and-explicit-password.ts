import type { Resource, Value } from '../../model.ts';
import { fix, removing, type Report, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import type { Answer } from '../answers.ts';

export const rdsManagedAndExplicitPassword: Rule = {
  id: 'rds-managed-and-explicit-password',
  title: 'Managed password and written password together',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: [
    'AWS::RDS::DBInstance',
    'AWS::RDS::DBCluster',
    'AWS::DocDB::DBCluster',
    'AWS::Redshift::Cluster',
    'AWS::RedshiftServerless::Namespace',
  ],
  properties: [
    'MasterUserPassword',
    'ManageMasterUserPassword',
    'MasterUserSecret.KmsKeyId',
    'ManageMasterPassword',
    'MasterPasswordSecretKmsKeyId',
    'AdminUserPassword',
    'ManageAdminPassword',
    'AdminPasswordSecretKmsKeyId',
    'MasterUserSecretKmsKeyId',
  ],
  message: 'cannot be deployed: Secrets Manager makes its password, and another one is written',
  why: 'A service that manages the password makes one of its own and rotates it. AWS refuses a second password beside it, and a key for a secret that it does not make.',
  how: 'Fails when the password is managed (`ManageMasterUserPassword`, on Redshift `ManageMasterPassword`, on Redshift Serverless `ManageAdminPassword`) and one is given as well. A key for the secret without a managed password is a warning. A password that comes from a parameter may be empty and passes.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html',
  ],
  sameAs: {},
  check(database, report) {
    const names = namesByType[database.type] ?? rds;
    const managed = get(database, names.manage);
    if (isTrue(managed) === true) checkPassword(database, names, report);
    if (isTrue(managed) === false || managed.kind === 'absent') checkKey(database, names, report);
  },
};

interface Names {
  readonly manage: string;
  readonly password: string;
  /** The key of the secret that the service makes. */
  readonly key: string;
}

const rds: Names = {
  manage: 'ManageMasterUserPassword',
  password: 'MasterUserPassword',
  key: 'MasterUserSecret.KmsKeyId',
};

const namesByType: Readonly<Record<string, Names>> = {
  'AWS::DocDB::DBCluster': { ...rds, key: 'MasterUserSecretKmsKeyId' },
  'AWS::Redshift::Cluster': {
    manage: 'ManageMasterPassword',
    password: 'MasterUserPassword',
    key: 'MasterPasswordSecretKmsKeyId',
  },
  'AWS::RedshiftServerless::Namespace': {
    manage: 'ManageAdminPassword',
    password: 'AdminUserPassword',
    key: 'AdminPasswordSecretKmsKeyId',
  },
};

function checkPassword(database: Resource, { password }: Names, report: Report): void {
  const value = get(database, password);
  if (isGiven(value) !== true) return;
  report(value, { fixes: [fix({ title: `Remove ${password}`, impact: 'none' }, removing(database, password))] });
}

function checkKey(database: Resource, { key }: Names, report: Report): void {
  const value = get(database, key);
  const message = 'names a key for the secret with its password, but no such secret is made';
  if (isGiven(value) === true) report(value, { severity: 'warning', message });
}

/** Whether something is written. A dynamic reference is never empty. */
function isGiven(value: Value): Answer {
  const isDynamic = value.kind === 'unknown' && value.source?.kind === 'dynamicReference';
  return isDynamic ? true : isPresent(value);
}
