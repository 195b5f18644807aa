import type { Rule } from '../../rule.ts';
import { attribute } from '../../values.ts';
import { onlyMember } from '../clusterMembers.ts';
import { needsInstances } from './auroraInstances.ts';

export const rdsClusterMultiAz: Rule = {
  id: 'rds-cluster-multi-az',
  title: 'Aurora cluster with a single instance',
  category: 'reliability',
  severity: 'warning',
  // A second instance is paid for availability, which development can do without.
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['DBClusterIdentifier', 'Engine'],
  message: 'has one instance: when it fails, the cluster is down until Aurora has made a new one',
  why: 'The data of Aurora lies in three zones, but only an instance can answer for it. A second instance in another zone takes over in about a minute; without one Aurora creates a new instance, which takes several minutes and may fail while a zone is down.',
  how: 'Fails when exactly one `AWS::RDS::DBInstance` of the file belongs to an Aurora cluster and no other could. Serverless v1, Limitless, secondary clusters of a global database and Multi-AZ DB clusters, which have three instances, are left out, and so are files with Aurora Auto Scaling or nested stacks.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html'],
  sameAs: {
    'Security Hub': ['RDS.15'],
    'AWS Config': ['rds-cluster-multi-az-enabled'],
    Prowler: ['rds_cluster_multi_az'],
  },
  check(cluster, report, context) {
    if (needsInstances(cluster) !== true) return;

    const member = onlyMember(cluster, context.resources);
    if (member === undefined) return;
    report(
      { kind: 'absent', span: cluster.nameSpan },
      { related: [{ at: attribute(member, 'Type'), message: `${member.name} is the only instance` }] },
    );
  },
};
