import type { Rule } from '../../rule.ts';
import { get, isTrue } from '../../values.ts';
import { publicPrincipals } from '../publicPolicy.ts';

export const secretsmanagerNoPublicPolicy: Rule = {
  id: 'secretsmanager-no-public-policy',
  title: 'Secret open to every AWS account',
  category: 'security',
  severity: 'error',
  // A secret that everybody can read is none.
  profiles: ['recommended', 'development'],
  resources: ['AWS::SecretsManager::ResourcePolicy'],
  properties: ['ResourcePolicy', 'BlockPublicPolicy'],
  message: 'gives everybody access to the secret, whatever their account',
  why: 'A policy with the principal `*` lets in every AWS account there is. Who knows or guesses the name of the secret reads the password of the database.',
  how: 'Fails when a statement of `ResourcePolicy` allows the principal `*` without a condition that narrows it to accounts, organizations, roles, VPCs or services. With `BlockPublicPolicy: true` Secrets Manager refuses such a policy by itself, and nothing is said.',
  links: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html',
  ],
  sameAs: { cnspec: ['secretsmanager-no-public-policy'] },
  check(policy, report) {
    if (isTrue(get(policy, 'BlockPublicPolicy')) === true) return;
    for (const principal of publicPrincipals(get(policy, 'ResourcePolicy'))) report(principal);
  },
};
