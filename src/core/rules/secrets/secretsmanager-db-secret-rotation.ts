import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { attachmentsOf, schedulesOf } from './databaseSecrets.ts';

export const secretsmanagerDbSecretRotation: Rule = {
  id: 'secretsmanager-db-secret-rotation',
  title: 'Database secret without rotation',
  category: 'security',
  severity: 'information',
  // A password that never changes is asked about in every review; for test databases it is not worth the function.
  profiles: ['recommended'],
  resources: ['AWS::SecretsManager::Secret'],
  properties: ['GenerateSecretString', 'SecretString'],
  message: 'is never rotated: a database password that leaks once stays valid',
  why: 'A password that leaks, with a backup, a log or a colleague who leaves, opens the database until somebody changes it. Rotation changes it every few weeks without anybody seeing it.',
  how: 'Looks at secrets that an `AWS::SecretsManager::SecretTargetAttachment` of this file ties to a database. Fails when no `AWS::SecretsManager::RotationSchedule` names the secret or its attachment. Passwords that the database manages by itself (`ManageMasterUserPassword`) are rotated by AWS and need none of this.',
  links: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html',
  ],
  sameAs: {
    'Security Hub': ['SecretsManager.1'],
    'AWS Config': ['secretsmanager-rotation-enabled-check'],
    'cdk-nag': [
      'AwsSolutions-SMG4',
      'HIPAA.Security-SecretsManagerRotationEnabled',
      'NIST.800.53.R5-SecretsManagerRotationEnabled',
    ],
    Guard: ['SECRETSMANAGER_ROTATION_ENABLED_CHECK'],
    cnspec: ['secretsmanager-rotation-enabled'],
  },
  check(secret, report, context) {
    const [attachment] = attachmentsOf(secret, context.resources).resources;
    const schedules = schedulesOf(secret, context.resources);
    if (attachment === undefined || schedules.resources.length > 0 || !schedules.isComplete) return;
    const at = { kind: 'absent', span: secret.nameSpan } as const;
    const message = `${attachment.name} ties it to a database`;
    report(at, { related: [{ at: get(attachment, 'SecretId'), message }] });
  },
};
