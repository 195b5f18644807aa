import type { Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';
import { credentials } from './credentials.ts';

export const plaintextCredentialParameter: Rule = {
  id: 'plaintext-credential-parameter',
  title: 'Password parameter shown, or with a Default',
  category: 'security',
  severity: 'warning',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: Object.keys(credentials),
  properties: [...new Set(Object.values(credentials).flat())],
  message: 'takes its password from a parameter without NoEcho: the CloudFormation console shows it',
  why: 'Everyone who may look at the stack sees the values of its parameters, unless these have `NoEcho`. The Default of a parameter is in the repository besides.',
  how: 'Fails when the password of a database, or the value of a secret, comes from a parameter without `NoEcho: true`, and as an error from one with a Default. Where a rule for the passwords of the service tells the same, this one keeps silent.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html'],
  sameAs: {
    'cfn-lint': ['W2501', 'W1011', 'W2010'],
    cfn_nag: ['F23', 'F34', 'F35', 'F37'],
    'cloudformation-validate': ['W2509'],
  },
  unless: [
    'rds-instance-plaintext-password',
    'rds-cluster-plaintext-password',
    'docdb-cluster-plaintext-password',
    'docdb-elastic-security',
    'redshift-cluster-plaintext-password',
    'redshiftserverless-plaintext-password',
    'elasticache-plaintext-auth-token',
    'elasticache-user-no-password',
    'timestream-influxdb-hardening',
    'dms-endpoint-plaintext-password',
    'dms-endpoint-mongodb-plaintext-password',
    'dms-endpoint-other-plaintext-secrets',
  ],
  check(resource, report) {
    const noun = resource.type === 'AWS::SecretsManager::Secret' ? 'value' : 'password';
    for (const password of (credentials[resource.type] ?? []).flatMap(path => itemsIn(get(resource, path)))) {
      for (const { at, ...leak } of leaksOf(password, noun)) if (isParameter(at)) report(at, leak);
    }
  },
};

function itemsIn(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}

function isParameter(at: Value): boolean {
  if (at.kind === 'literal') return at.parameter !== undefined;
  return at.kind === 'unknown' && at.source?.kind === 'parameter';
}
