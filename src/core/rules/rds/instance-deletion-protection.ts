import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { protectFromDeletion } from '../deletionProtection.ts';
import { isClusterMember, isReplica } from './subject.ts';

export const rdsInstanceDeletionProtection: Rule = {
  id: 'rds-instance-deletion-protection',
  title: 'RDS instance without deletion protection',
  category: 'reliability',
  severity: 'information',
  // A development database is meant to be deleted.
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['DeletionProtection'],
  message: 'can be deleted with one call: deletion protection is off',
  why: 'Deletion protection makes RDS refuse to delete the instance, be it by a deleted stack, a replacing change of the template or a mistaken click in the console.',
  how: 'Fails when `DeletionProtection` is false, which is the default. Members of a cluster are left out, as the cluster protects the data. On a read replica, whose data lives on in its source, it is no more than a hint.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html'],
  sameAs: {
    'Security Hub': ['RDS.8'],
    'AWS Config': ['rds-instance-deletion-protection-enabled'],
    'Control Tower': ['CT.RDS.PR.13'],
    KICS: ['2c161e58-cb52-454f-abea-6470c37b5e6e'],
    'cdk-nag': [
      'AwsSolutions-RDS10',
      'HIPAA.Security-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R4-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R5-RDSInstanceDeletionProtectionEnabled',
    ],
    Guard: ['RDS_INSTANCE_DELETION_PROTECTION_ENABLED'],
    Trivy: ['AVD-AWS-0177'],
    cfn_nag: ['F80'],
    Prowler: ['rds_instance_deletion_protection'],
    cnspec: ['rds-deletion-protection'],
  },
  check(instance, report) {
    if (isClusterMember(instance) !== false) return;

    const isProtected = effective(instance, 'DeletionProtection');
    if (isTrue(isProtected) !== false) return;
    report(isProtected, {
      severity: isReplica(instance) === false ? 'information' : 'hint',
      fixes: [protectFromDeletion(instance, 'DeletionProtection')],
    });
  },
};
