import { set, type Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { databaseOf } from './databaseSecrets.ts';

/** Source: the page in `links` and the CDK's AttachmentTargetType, as of 2026-11-20. */
const targetTypes: readonly string[] = [
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBProxy',
  'AWS::Redshift::Cluster',
  'AWS::RedshiftServerless::Namespace',
  'AWS::DocDB::DBInstance',
  'AWS::DocDB::DBCluster',
];

export const secretsmanagerAttachmentValid: Rule = {
  id: 'secretsmanager-attachment-valid',
  title: 'Secret attached to a wrong type of database',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::SecretsManager::SecretTargetAttachment'],
  properties: ['TargetType', 'TargetId'],
  message: 'cannot be deployed: no secret can be attached to this TargetType',
  why: 'Secrets Manager asks the service that `TargetType` names for host, port and engine of the database, and writes them into the secret. It must find the database there.',
  how: 'Fails when `TargetType` is none of `AWS::RDS::DBInstance`, `AWS::RDS::DBCluster`, `AWS::RDS::DBProxy`, `AWS::Redshift::Cluster`, `AWS::RedshiftServerless::Namespace`, `AWS::DocDB::DBInstance` and `AWS::DocDB::DBCluster`, or when `TargetId` refers to a database of this file that has another type.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html',
  ],
  sameAs: { 'cfn-lint': ['E3030'] },
  check(attachment, report, context) {
    const written = get(attachment, 'TargetType');
    const type = textOf(written);
    const database = databaseOf(attachment, context.resources);
    if (type === undefined || (targetTypes.includes(type) && (database?.type ?? type) === type)) return;
    const [actual, name] = [database?.type ?? '', database?.name ?? ''];
    const title = `Name the type of ${name}`;
    const fixes = targetTypes.includes(actual)
      ? [set(attachment, 'TargetType', actual, { title, impact: 'none' })]
      : [];
    if (!targetTypes.includes(type)) return report(written, { fixes });
    report(written, { message: 'has another TargetType than its TargetId: the database is not found there', fixes });
  },
};
