import type { Rule } from '../../rule.ts';
import { demandFalse } from '../demand.ts';

export const redshiftserverlessWorkgroupNotPublic: Rule = {
  id: 'redshiftserverless-workgroup-not-public',
  title: 'Serverless workgroup open to the internet',
  category: 'security',
  severity: 'error',
  // A warehouse with a public address is one security group rule away from everybody.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RedshiftServerless::Workgroup'],
  properties: ['PubliclyAccessible'],
  message: 'has a public address: only its security group stands between it and the internet',
  why: 'A publicly accessible workgroup answers on an address of the internet. One wide security group rule, or one leaked password, then opens the warehouse to everybody.',
  how: 'Fails when `PubliclyAccessible` is on. Left out it means false.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html'],
  sameAs: {
    'Security Hub': ['RedshiftServerless.3'],
    'AWS Config': ['redshift-serverless-workgroup-no-public-access'],
  },
  check: demandFalse('PubliclyAccessible', {
    title: 'Take the public address away',
    impact: 'interruption',
    consequence: 'clients outside the VPC lose their connection',
  }),
};
