import assert from 'node:assert/strict';
import { fixesOf } from '../fixing.ts';

const imports = `import * as redshift from '@aws-cdk/aws-redshift-alpha';
import { SecretValue } from 'aws-cdk-lib';

`;

const cluster = (props: string): string =>
  `${imports}new redshift.Cluster(this, 'Warehouse', { vpc, masterUser: { masterUsername: 'app' }${props} });\n`;

describe('fixes of a Redshift Cluster', () => {
  it('turn on what is off', async () => {
    assert.deepEqual(await fixesOf('redshift-cluster-encrypted', cluster(', encrypted: false')), {
      'Encrypt the cluster': cluster(', encrypted: true'),
    });
    assert.deepEqual(await fixesOf('redshift-cluster-enhanced-vpc-routing', cluster('')), {
      'Route loads and unloads through the VPC': cluster(', enhancedVpcRouting: true'),
    });
    assert.deepEqual(await fixesOf('redshift-cluster-multi-az', cluster('')), {
      'Run nodes in a second zone': cluster(', multiAz: true'),
    });
  });

  it('make the cluster private, without its address', async () => {
    assert.deepEqual(
      await fixesOf('redshift-cluster-not-public', cluster(", elasticIp: '203.0.113.7', publiclyAccessible: true")),
      { 'Take the public address away': cluster(', publiclyAccessible: false') },
    );
  });

  it('leave the password to the secret that the construct makes', async () => {
    const text = cluster('');
    const plain = text.replace("'app' }", "'app', masterPassword: SecretValue.unsafePlainText('correct-horse') }");
    assert.deepEqual(await fixesOf('redshift-cluster-plaintext-password', plain), {
      'Let Secrets Manager manage the password': text,
    });
  });
});

describe('fixes of a Redshift ClusterParameterGroup', () => {
  const group = (parameters: string): string =>
    `${imports}new redshift.ClusterParameterGroup(this, 'Group', { parameters: { ${parameters} } });\n`;

  it('add the parameter', async () => {
    assert.deepEqual(await fixesOf('redshift-parameter-group-require-ssl', group("statement_timeout: '0'")), {
      'Require TLS': group("statement_timeout: '0', require_ssl: 'true'"),
    });
  });

  it('change the parameter', async () => {
    const off = "require_ssl: 'false', statement_timeout: '0'";
    assert.deepEqual(await fixesOf('redshift-parameter-group-require-ssl', group(off)), {
      'Require TLS': group(off.replace('false', 'true')),
    });
  });
});
