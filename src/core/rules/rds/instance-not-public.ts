import { set, type Rule } from '../../rule.ts';
import type { Resource } from '../../model.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import { isClusterMember, isReplica, isRestore } from './subject.ts';

export const rdsInstanceNotPublic: Rule = {
  id: 'rds-instance-not-public',
  title: 'RDS instance open to the internet',
  category: 'security',
  severity: 'error',
  // A test database is scanned and guessed at like any other.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['PubliclyAccessible', 'DBSubnetGroupName'],
  message: 'has a public address: only its security group stands between it and the internet',
  why: 'The name of a public instance resolves to a public address. One rule too many in a security group is then enough to let the whole internet try passwords and known weaknesses.',
  how: 'Fails when `PubliclyAccessible` is true, on members of a cluster as well. Where it is left out, an instance without `DBSubnetGroupName` goes into the default VPC and is public as long as that has an internet gateway: this is told as information. With a subnet group, and for replicas and restored instances, nothing is said.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html'],
  sameAs: {
    'Security Hub': ['RDS.2'],
    'AWS Config': ['rds-instance-public-access-check'],
    'Control Tower': ['CT.RDS.PR.23'],
    Checkov: ['CKV_AWS_17'],
    KICS: ['de38e1d5-54cb-4111-a868-6f7722695007'],
    'cdk-nag': [
      'HIPAA.Security-RDSInstancePublicAccess',
      'NIST.800.53.R4-RDSInstancePublicAccess',
      'NIST.800.53.R5-RDSInstancePublicAccess',
      'PCI.DSS.321-RDSInstancePublicAccess',
    ],
    Guard: ['RDS_INSTANCE_PUBLIC_ACCESS_CHECK'],
    Trivy: ['AVD-AWS-0180'],
    cfn_nag: ['F22'],
    Prowler: ['rds_instance_no_public_access'],
    cnspec: ['rds-instance-public-access-check'],
    'cloudformation-validate': ['W9011'],
  },
  check(instance, report) {
    const isPublic = get(instance, 'PubliclyAccessible');
    const fixes = [
      set(instance, 'PubliclyAccessible', false, {
        title: 'Take the public address away',
        impact: 'interruption',
        consequence: 'clients outside the VPC lose their connection',
      }),
    ];
    if (isTrue(isPublic) === true) report(isPublic, { fixes });
    if (isPresent(isPublic) === false && isInDefaultVpc(instance)) {
      const message = 'goes into the default VPC and is public there unless PubliclyAccessible is false';
      report(isPublic, { severity: 'information', message, fixes });
    }
  },
};

/** Whether nothing else than the default VPC is possible: no subnet group of its own, of a cluster or of a source. */
function isInDefaultVpc(instance: Resource): boolean {
  const elsewhere = [
    isPresent(get(instance, 'DBSubnetGroupName')),
    isClusterMember(instance),
    isReplica(instance),
    isRestore(instance),
  ];
  return elsewhere.every(answer => answer === false);
}
