import type { Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { child, get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

export const opsworksRdsPlaintextPassword: Rule = {
  id: 'opsworks-rds-plaintext-password',
  title: 'OpsWorks has an RDS password in plain text',
  category: 'security',
  severity: 'error',
  // The stack is of no use any more, but its password may still open the database.
  profiles: ['recommended', 'development'],
  resources: ['AWS::OpsWorks::Stack'],
  properties: ['RdsDbInstances'],
  message: 'has its RDS password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console. A password in it is known to everyone who can read one of these, and stays in the history when it is taken out. OpsWorks Stacks itself was shut down on 2024-05-26; the database may well still run.',
  how: 'Fails when `DbPassword` of one of the `RdsDbInstances` is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager, `ssm-secure` and `NoEcho` parameters without a Default pass. Because no stack can be created any more, there is no fix: take the resource out and change the password.',
  links: [
    'https://docs.aws.amazon.com/opsworks/latest/APIReference/Welcome.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-stack-rdsdbinstance.html',
  ],
  sameAs: { cfn_nag: ['F54'] },
  check(stack, report) {
    for (const instance of itemsIn(get(stack, 'RdsDbInstances'))) {
      for (const { at, ...leak } of leaksOf(child(instance, 'DbPassword'), 'RDS password')) report(at, leak);
    }
  },
};

/** The items that are written down, those of every branch of `Fn::If` among them. */
function itemsIn(list: Value): readonly Value[] {
  if (list.kind === 'choice') return list.alternatives.flatMap(itemsIn);
  return list.kind === 'list' ? list.items : [];
}
