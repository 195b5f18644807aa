import type { Rule } from '../../rule.ts';
import { demandTrue } from '../demand.ts';

export const rdsProxyRequireTls: Rule = {
  id: 'rds-proxy-require-tls',
  title: 'RDS Proxy accepts connections without TLS',
  category: 'security',
  severity: 'warning',
  // Every driver speaks TLS, and one that does not is found in development.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBProxy'],
  properties: ['RequireTLS'],
  message: 'lets clients connect without TLS: passwords and data may cross the network in the clear',
  why: 'A driver that is not told otherwise may fall back to a plain connection without saying so. Only a proxy that requires TLS makes sure that nothing crosses the network in the clear.',
  how: 'Fails when `RequireTLS` is false, which is the default in CloudFormation. The CDK construct `DatabaseProxy` turns it on.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html'],
  sameAs: {
    'Security Hub': ['RDS.43'],
    'AWS Config': ['rds-proxy-tls-encryption'],
    cnspec: ['rds-proxy-tls-required'],
  },
  check: demandTrue('RequireTLS', {
    title: 'Require TLS',
    impact: 'interruption',
    consequence: 'clients without TLS cannot connect any more',
  }),
};
