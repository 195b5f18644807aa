import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { ask, get, isOneOf, isPresent } from '../../values.ts';
import { isEndpointOf } from './subject.ts';

// Engines for which `SslMode` decides. Endpoints for Amazon S3, DynamoDB, Kinesis, OpenSearch, Neptune, Redshift and
// others are encrypted without it, and those for Redis and Kafka have settings of their own. Source:
// https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html, as of 2026-11-20.

/** Those that take `require`, which needs no certificate. */
const withoutCertificate: readonly string[] = ['postgres', 'aurora-postgresql', 'sqlserver', 'mongodb'];
const withCertificate: readonly string[] = ['mysql', 'mariadb', 'aurora', 'oracle', 'db2', 'docdb'];

export const dmsEndpointSsl: Rule = {
  id: 'dms-endpoint-ssl',
  title: 'DMS endpoint without TLS',
  category: 'security',
  severity: 'warning',
  // Test data is often a copy of the real data, and its passwords are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DMS::Endpoint'],
  properties: ['SslMode', 'CertificateArn', 'EngineName'],
  message: 'connects without TLS: rows and password cross the network in the clear',
  why: 'Everything that is copied passes through this connection, often between a data centre and AWS. Without TLS everyone on the way can read it.',
  how: 'Fails when `SslMode` is `none`, which is the default, for MySQL, MariaDB, Aurora, PostgreSQL, Oracle, SQL Server, MongoDB, DocumentDB and Db2. Other engines have TLS without it or in settings of their own. `require` encrypts; `verify-ca` and `verify-full` check the server as well and need `CertificateArn`, the only way for MySQL, Oracle, DocumentDB and Db2.',
  links: [
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html',
  ],
  sameAs: {
    'Security Hub': ['DMS.9'],
    'AWS Config': ['dms-endpoint-ssl-configured'],
    Prowler: ['dms_endpoint_ssl_enabled'],
    cnspec: ['dms-endpoint-ssl-enforced'],
  },
  check(endpoint, report) {
    if (isEndpointOf(endpoint, [...withoutCertificate, ...withCertificate]) !== true) return;
    const mode = get(endpoint, 'SslMode');
    const isOff = ask(mode, leaf => (leaf.kind === 'absent' ? true : isOneOf(leaf, ['none'])));
    if (isOff === true) report(mode, { fixes: encrypt(endpoint) });
  },
};

function encrypt(endpoint: Resource): readonly Fix[] {
  const isChecked = isPresent(get(endpoint, 'CertificateArn')) !== false;
  if (isChecked || isEndpointOf(endpoint, withoutCertificate) !== true) return [];
  const consequence = 'fails where the server offers no TLS';
  return [set(endpoint, 'SslMode', 'require', { title: 'Require TLS', impact: 'interruption', consequence })];
}
