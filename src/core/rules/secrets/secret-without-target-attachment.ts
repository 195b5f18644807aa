import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isPresent, textOf } from '../../values.ts';
import { attachmentsOf, schedulesOf } from './databaseSecrets.ts';

export const secretWithoutTargetAttachment: Rule = {
  id: 'secret-without-target-attachment',
  title: 'Rotated secret that knows no database',
  category: 'operations',
  severity: 'warning',
  // The rotation fails, whatever the database is for.
  profiles: ['recommended', 'development'],
  resources: ['AWS::SecretsManager::Secret'],
  properties: ['GenerateSecretString', 'SecretString'],
  message: 'names no database: its rotation function does not know where to log in',
  why: 'The rotation functions of AWS read engine, host and port from the secret itself. An attachment writes them there when the database is made; without it the first rotation fails.',
  how: 'Fails when a secret is rotated by a `HostedRotationLambda` of this file, neither `SecretString` nor `SecretStringTemplate` has a `host`, and no `AWS::SecretsManager::SecretTargetAttachment` names the secret.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html',
  ],
  sameAs: {},
  check(secret, report, context) {
    const hosted = 'HostedRotationLambda';
    const schedule = schedulesOf(secret, context.resources).resources.find(
      rotation => isPresent(get(rotation, hosted)) === true,
    );
    const attachments = attachmentsOf(secret, context.resources);
    const isAttached = attachments.resources.length > 0 || !attachments.isComplete;
    if (schedule === undefined || isAttached || !isWithoutHost(secret)) return;
    const at = { kind: 'absent', span: secret.nameSpan } as const;
    report(at, { related: [{ at: get(schedule, hosted), message: `${schedule.name} rotates it` }] });
  },
};

function isWithoutHost(secret: Resource): boolean {
  const written = get(secret, 'SecretString');
  if (isPresent(written) !== false) return textOf(written)?.includes('"host"') === false;
  const template = get(secret, 'GenerateSecretString.SecretStringTemplate');
  if (isPresent(get(secret, 'GenerateSecretString')) !== true) return false;
  return isPresent(template) === false || textOf(template)?.includes('"host"') === false;
}
