import type { Resource } from '../../model.ts';
import { fix, set, type Report, type Rule } from '../../rule.ts';
import { get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { parameterOf, settingParameter } from './parameters.ts';

export const redshiftParameterGroupRequireSsl: Rule = {
  id: 'redshift-parameter-group-require-ssl',
  title: 'Redshift takes connections without TLS',
  category: 'security',
  severity: 'warning',
  // Clients support TLS, and requiring it costs nothing.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::ClusterParameterGroup', 'AWS::Redshift::Cluster'],
  properties: ['Parameters', 'ParameterGroupFamily', 'ClusterParameterGroupName'],
  message: 'lets clients connect without TLS: passwords and data may cross the network in the clear',
  why: 'A client that is not told otherwise may connect without TLS, and nobody notices. With `require_ssl` the cluster refuses such connections.',
  how: 'Fails when the parameter `require_ssl` is false, or left out in the family `redshift-1.0`; in `redshift-2.0`, the family of new clusters since 2025-01-10, it is true by default. A cluster fails when it names the group `default.redshift-1.0`; without a group it gets `default.redshift-2.0`.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html',
  ],
  sameAs: {
    'Security Hub': ['Redshift.2'],
    'AWS Config': ['redshift-require-tls-ssl'],
    Checkov: ['CKV_AWS_105'],
    'cdk-nag': [
      'AwsSolutions-RS1',
      'HIPAA.Security-RedshiftRequireTlsSSL',
      'NIST.800.53.R4-RedshiftRequireTlsSSL',
      'NIST.800.53.R5-RedshiftRequireTlsSSL',
      'PCI.DSS.321-RedshiftRequireTlsSSL',
    ],
    Prowler: ['redshift_cluster_in_transit_encryption_enabled'],
    cnspec: ['redshift-cluster-require-ssl'],
  },
  check(resource, report) {
    if (resource.type === 'AWS::Redshift::Cluster') checkCluster(resource, report);
    else checkGroup(resource, report);
  },
};

const impact = 'interruption';
const consequence = 'after a reboot, clients without TLS cannot connect any more';

function checkGroup(group: Resource, report: Report): void {
  const requires = parameterOf(group, 'require_ssl');
  const isOldFamily = isOneOf(get(group, 'ParameterGroupFamily'), ['redshift-1.0']) === true;
  if (isTrue(requires) !== false && !(isPresent(requires) === false && isOldFamily)) return;
  const about = { title: 'Require TLS', impact, consequence } as const;
  report(requires, { fixes: [fix(about, settingParameter(group, 'require_ssl', 'true'))] });
}

function checkCluster(cluster: Resource, report: Report): void {
  const name = get(cluster, 'ClusterParameterGroupName');
  if (isOneOf(name, ['default.redshift-1.0']) !== true) return;
  const about = { title: 'Use the default group that requires TLS', impact, consequence } as const;
  report(name, { fixes: [set(cluster, 'ClusterParameterGroupName', 'default.redshift-2.0', about)] });
}
