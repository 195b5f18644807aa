import type { Rule } from '../../rule.ts';
import { demandFalse } from '../demand.ts';

export const dmsReplicationInstanceNotPublic: Rule = {
  id: 'dms-replication-instance-not-public',
  title: 'Replication instance open to the internet',
  category: 'security',
  severity: 'error',
  // A replication instance holds the passwords of two databases, be they for production or for tests.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DMS::ReplicationInstance'],
  properties: ['PubliclyAccessible'],
  message: 'has a public address: only its security group stands between it and the internet',
  why: 'A replication instance is connected to the source and to the target, reads everything that it copies, and holds the passwords of both. With a public address one rule too many in a security group makes it a way into either of them.',
  how: 'Fails when `PubliclyAccessible` is true, which is the default. CloudFormation replaces the instance to change it, and with it the tasks that run there.',
  links: [
    'https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateReplicationInstance.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html',
  ],
  sameAs: {
    'Security Hub': ['DMS.1'],
    'AWS Config': ['dms-replication-not-public'],
    'Control Tower': ['CT.DMS.PR.1'],
    Checkov: ['CKV_AWS_89'],
    KICS: ['5864fb39-d719-4182-80e2-89dbe627be63'],
    'cdk-nag': [
      'HIPAA.Security-DMSReplicationNotPublic',
      'NIST.800.53.R4-DMSReplicationNotPublic',
      'NIST.800.53.R5-DMSReplicationNotPublic',
      'PCI.DSS.321-DMSReplicationNotPublic',
    ],
    Guard: ['DMS_REPLICATION_NOT_PUBLIC'],
    cfn_nag: ['W91'],
    Prowler: ['dms_instance_no_public_access'],
    cnspec: ['dms-replication-not-public'],
    SonarQube: ['S6329'],
  },
  check: demandFalse('PubliclyAccessible', {
    title: 'Take the public address away',
    impact: 'replacement',
    consequence: 'replaces the instance, and its tasks start anew',
  }),
};
