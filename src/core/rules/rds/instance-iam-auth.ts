import { set, type Rule } from '../../rule.ts';
import { effective, get, isOneOf, isTrue } from '../../values.ts';
import { isClusterMember } from './subject.ts';

export const rdsInstanceIamAuth: Rule = {
  id: 'rds-instance-iam-auth',
  title: 'RDS instance without IAM authentication',
  category: 'security',
  severity: 'information',
  // Many good teams keep passwords in Secrets Manager and rotate them there instead.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['EnableIAMDatabaseAuthentication', 'Engine'],
  message: 'accepts no IAM tokens: clients log in with passwords that must be stored and rotated',
  why: 'With IAM authentication a client logs in with a token that holds for 15 minutes. There is no password to store, to rotate or to leak, and IAM policies say who may connect.',
  how: 'Fails when `EnableIAMDatabaseAuthentication` is false, which is the default, on MySQL, MariaDB and PostgreSQL. Other engines do not have it. Members of a cluster are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'],
  sameAs: {
    'Security Hub': ['RDS.10'],
    'AWS Config': ['rds-instance-iam-authentication-enabled'],
    'Control Tower': ['CT.RDS.PR.7'],
    Checkov: ['CKV_AWS_161'],
    KICS: ['9fcd0a0a-9b6f-4670-a215-d94e6bf3f184'],
    Trivy: ['AVD-AWS-0176'],
    Prowler: ['rds_instance_iam_authentication_enabled'],
    cnspec: ['rds-instance-iam-auth'],
  },
  check(instance, report) {
    if (isClusterMember(instance) !== false) return;
    if (isOneOf(get(instance, 'Engine'), ['mysql', 'mariadb', 'postgres']) !== true) return;

    const iam = effective(instance, 'EnableIAMDatabaseAuthentication');
    if (isTrue(iam) !== false) return;
    const allow = { title: 'Allow logging in with IAM', impact: 'none' } as const;
    report(iam, { fixes: [set(instance, 'EnableIAMDatabaseAuthentication', true, allow)] });
  },
};
