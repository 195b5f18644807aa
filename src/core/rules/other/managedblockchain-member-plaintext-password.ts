import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

const path = 'MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration.AdminPassword';

export const managedblockchainMemberPlaintextPassword: Rule = {
  id: 'managedblockchain-member-plaintext-password',
  title: 'Blockchain member password in plain text',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test networks are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ManagedBlockchain::Member'],
  properties: [path],
  message: 'has its password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console. A password in it is known to everyone who can read one of these, and stays in the history when it is taken out.',
  how: 'Fails when `AdminPassword` of the Fabric configuration is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager, `ssm-secure` and `NoEcho` parameters without a Default pass. Only the author knows the secret, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  sameAs: { cfn_nag: ['F71'] },
  check(member, report) {
    for (const { at, ...leak } of leaksOf(get(member, path))) report(at, leak);
  },
};
