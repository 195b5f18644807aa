import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

export const elasticachePlaintextAuthToken: Rule = {
  id: 'elasticache-plaintext-auth-token',
  title: 'ElastiCache AUTH token in plain text',
  category: 'security',
  severity: 'error',
  // A token that is out is out.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['AuthToken'],
  message: 'has its AUTH token in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console. The token opens the whole cache, and stays in the history when it is taken out of the file.',
  how: 'Fails when `AuthToken` is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager, `ssm-secure` and `NoEcho` parameters without a Default pass. Users in `UserGroupIds` need no token.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  sameAs: { cfn_nag: ['F44'] },
  check(group, report) {
    for (const { at, ...leak } of leaksOf(get(group, 'AuthToken'), 'AUTH token')) report(at, leak);
  },
};
