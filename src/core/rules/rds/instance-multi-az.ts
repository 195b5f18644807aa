import { fix, removing, setting, type Rule } from '../../rule.ts';
import { effective, get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { isClusterMember, isRdsCustom, isReplica } from './subject.ts';

export const rdsInstanceMultiAz: Rule = {
  id: 'rds-instance-multi-az',
  title: 'RDS instance in one Availability Zone',
  category: 'reliability',
  severity: 'warning',
  // A standby doubles the price, which a development database is rarely worth.
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['MultiAZ', 'AvailabilityZone'],
  message: 'runs in one Availability Zone: an outage of that zone stops it',
  why: 'A Multi-AZ instance has a standby in a second Availability Zone, which takes over by itself, usually within one to two minutes. Without it an outage of the zone, a broken host and much maintenance stop the database until they are over.',
  how: 'Fails when `MultiAZ` is false, which is the default. Members of a cluster, read replicas, RDS Custom and SQL Server Express, which has no Multi-AZ, are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html'],
  sameAs: {
    'Security Hub': ['RDS.5'],
    'AWS Config': ['rds-multi-az-support'],
    'Control Tower': ['CT.RDS.PR.1'],
    Checkov: ['CKV_AWS_157'],
    KICS: ['2b1d4935-9acf-48a7-8466-10d18bf51a69'],
    'cdk-nag': [
      'AwsSolutions-RDS3',
      'HIPAA.Security-RDSMultiAZSupport',
      'NIST.800.53.R4-RDSMultiAZSupport',
      'NIST.800.53.R5-RDSMultiAZSupport',
    ],
    Guard: ['RDS_MULTI_AZ_SUPPORT'],
    Prowler: ['rds_instance_multi_az'],
  },
  check(instance, report) {
    if (isClusterMember(instance) !== false || isReplica(instance) !== false) return;
    if (isRdsCustom(instance) === true || isOneOf(get(instance, 'Engine'), ['sqlserver-ex']) === true) return;

    const multiAz = effective(instance, 'MultiAZ');
    if (isTrue(multiAz) !== false) return;

    const about = {
      title: 'Add a standby in a second zone',
      impact: 'cost',
      consequence: 'about doubles the instance cost',
    } as const;
    const add = setting(instance, 'MultiAZ', true);
    // RDS refuses a fixed zone together with Multi-AZ.
    const isPinned = isPresent(get(instance, 'AvailabilityZone'));
    report(multiAz, {
      fixes: [isPinned === false ? fix(about, add) : fix(about, add, removing(instance, 'AvailabilityZone'))],
    });
  },
};
