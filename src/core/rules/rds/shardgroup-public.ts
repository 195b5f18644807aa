import { set, setting, type Rule } from '../../rule.ts';
import { effective, askNumber, get, isTrue } from '../../values.ts';
import { replaceDatabase } from '../replacement.ts';

export const rdsShardgroupPublic: Rule = {
  id: 'rds-shardgroup-public',
  title: 'Limitless shard group public or without standby',
  category: 'security',
  severity: 'error',
  // A test database is scanned and guessed at like any other.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBShardGroup'],
  properties: ['PubliclyAccessible', 'ComputeRedundancy'],
  message: 'has a public address: only its security group stands between it and the internet',
  why: 'The name of a public shard group resolves to a public address, and one rule too many in a security group lets the whole internet try passwords. Without a standby, a shard whose host or zone fails is away until Aurora has made a new one.',
  how: 'Fails when `PubliclyAccessible` is true. A `ComputeRedundancy` of 0, which is the default and means no standby, is told as information.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/limitless.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html',
  ],
  sameAs: {},
  check(group, report) {
    const isPublic = get(group, 'PubliclyAccessible');
    if (isTrue(isPublic) === true) {
      const hide = replaceDatabase(group, 'Take the public address away', setting(group, 'PubliclyAccessible', false));
      report(isPublic, { fixes: [hide] });
    }
    const redundancy = effective(group, 'ComputeRedundancy');
    if (askNumber(redundancy, standbys => standbys === 0) === true) {
      const add = {
        title: 'Add a standby to each shard',
        impact: 'cost',
        consequence: 'costs a standby for each shard',
      } as const;
      report(redundancy, {
        severity: 'information',
        message: 'has no standby: a shard that fails is away until Aurora has made it anew',
        fixes: [set(group, 'ComputeRedundancy', 1, add)],
      });
    }
  },
};
