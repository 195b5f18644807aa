import { set, type Rule } from '../../rule.ts';
import { askText, get } from '../../values.ts';

export const rdsInstanceDeprecatedCa: Rule = {
  id: 'rds-instance-deprecated-ca',
  title: 'RDS instance with an expired CA certificate',
  category: 'security',
  severity: 'error',
  // Clients that verify the server cannot connect anywhere.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['CACertificateIdentifier'],
  message: 'asks for a CA certificate that has expired: clients that verify it cannot connect',
  why: 'The certificates rds-ca-2010, rds-ca-2015 and rds-ca-2019 have expired, the last of them in 2024. Clients that verify the server refuse the connection, and those that do not learn nothing of who is listening.',
  how: 'Fails when `CACertificateIdentifier` names a certificate of these years, those of single Regions among them. Left out, RDS takes the one it prefers, which passes. Other names pass too, because newer ones appear.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html'],
  sameAs: { Prowler: ['rds_instance_certificate_expiration'] },
  check(instance, report) {
    const certificate = get(instance, 'CACertificateIdentifier');
    if (askText(certificate, name => /^rds-ca-20(?:10|1[2-9])(?:-|$)/.test(name)) !== true) return;
    const renew = set(instance, 'CACertificateIdentifier', 'rds-ca-rsa2048-g1', {
      title: 'Use rds-ca-rsa2048-g1',
      impact: 'interruption',
      consequence: 'restarts some engines, clients must trust the new certificate',
    });
    report(certificate, { fixes: [renew] });
  },
};
