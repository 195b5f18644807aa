import type { Rule } from '../../rule.ts';
import { demandFalse } from '../demand.ts';

export const neptuneInstanceNotPublic: Rule = {
  id: 'neptune-instance-not-public',
  title: 'Neptune instance open to the internet',
  category: 'security',
  severity: 'error',
  // A test database is scanned and guessed at like any other.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Neptune::DBInstance'],
  properties: ['PubliclyAccessible'],
  message: 'has a public address: only its security group and IAM stand between it and the internet',
  why: 'The name of a public instance resolves to a public address. One rule too many in a security group is then enough to let the whole internet send requests, and one leaked access key to have them answered.',
  how: 'Fails when `PubliclyAccessible` is true. Left out it is false.',
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html'],
  sameAs: { cnspec: ['neptune-instance-public-access'] },
  check: demandFalse('PubliclyAccessible', {
    title: 'Take the public address away',
    impact: 'interruption',
    consequence: 'clients outside the VPC lose their connection',
  }),
};
