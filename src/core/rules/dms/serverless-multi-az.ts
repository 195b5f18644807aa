import type { Resource } from '../../model.ts';
import { fix, removing, set, setting, type Report, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';

const profile = 'AWS::DMS::InstanceProfile';
const zone = 'ComputeConfig.AvailabilityZone';

export const dmsServerlessMultiAz: Rule = {
  id: 'dms-serverless-multi-az',
  title: 'Serverless replication in one zone, or public',
  category: 'reliability',
  severity: 'hint',
  // A standby costs more. Lasting replication is worth it, a copy over the weekend is not: hence a hint.
  profiles: ['recommended'],
  resources: ['AWS::DMS::ReplicationConfig', profile],
  properties: ['ComputeConfig.MultiAZ', 'PubliclyAccessible'],
  message: 'runs in one Availability Zone: an outage of that zone stops its replication',
  why: 'With Multi-AZ a serverless replication goes on in a second Availability Zone. Without it the changes wait, and a source that keeps them for too short a time loses them. A public instance profile gives data migrations and schema conversion, which know the passwords of both databases, an address on the internet.',
  how: 'Fails when `ComputeConfig.MultiAZ` of a serverless replication is false, and as an error when `PubliclyAccessible` of an instance profile is true. Where it is left out nothing is said, because AWS names both as its default.',
  links: [
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Serverless.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html',
  ],
  sameAs: {},
  check(resource, report) {
    if (resource.type === profile) return checkProfile(resource, report);
    const multiAz = get(resource, 'ComputeConfig.MultiAZ');
    if (isTrue(multiAz) !== false) return;
    const consequence = 'costs more while it runs';
    const about = { title: 'Go on in a second zone', impact: 'cost', consequence } as const;
    const add = setting(resource, 'ComputeConfig.MultiAZ', true);
    // DMS refuses a fixed zone together with Multi-AZ.
    const isPinned = isPresent(get(resource, zone));
    report(multiAz, { fixes: [isPinned === false ? fix(about, add) : fix(about, add, removing(resource, zone))] });
  },
};

function checkProfile(resource: Resource, report: Report): void {
  const isPublic = get(resource, 'PubliclyAccessible');
  if (isTrue(isPublic) !== true) return;
  const consequence = 'migrations need a way through the VPC';
  const about = { title: 'Take the public address away', impact: 'interruption', consequence } as const;
  const message = 'gives migrations a public address: only a security group keeps the internet out';
  report(isPublic, { severity: 'error', message, fixes: [set(resource, 'PubliclyAccessible', false, about)] });
}
