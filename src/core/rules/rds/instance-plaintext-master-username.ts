import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

export const rdsInstancePlaintextMasterUsername: Rule = {
  id: 'rds-instance-plaintext-master-username',
  title: 'RDS master user name in plain text',
  category: 'security',
  severity: 'hint',
  // Most teams do not keep user names secret.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['MasterUsername'],
  message: 'shows the name of its master user: everyone who can read this file knows it',
  why: 'Some policies count the name of the master user among the secrets and want it kept where the password is.',
  how: 'Fails when `MasterUsername` is written out, comes from the Default or the allowed values of a parameter, or from a parameter without `NoEcho`. References to Secrets Manager and Parameter Store pass.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html'],
  sameAs: { Guard: ['RDS_MASTER_USER_NAME_NO_PLAINTEXT_PASSWORD'], cfn_nag: ['F24'] },
  unless: ['rds-instance-default-admin-username'],
  check(instance, report) {
    for (const { at } of leaksOf(get(instance, 'MasterUsername'))) {
      const source = at.kind === 'unknown' ? at.source : undefined;
      if (source?.kind === 'dynamicReference') continue;
      const message = 'shows the name of its master user in the CloudFormation console: its parameter lacks NoEcho';
      report(at, source?.kind === 'parameter' && !source.hasDefault ? { message } : {});
    }
  },
};
