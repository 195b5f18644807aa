import type { Rule } from '../../rule.ts';
import { get, isOneOf, isPresent, textOf } from '../../values.ts';
import { removeProperty } from '../replacement.ts';
import { isServerlessV1 } from './engineMode.ts';
import { isAurora } from './subject.ts';

/** Properties that only Multi-AZ DB clusters have. Source: API_CreateDBCluster, as of 2026-11-20. */
const multiAzOnly = ['AllocatedStorage', 'DBClusterInstanceClass', 'Iops', 'PubliclyAccessible'];

const performanceInsights = [
  'PerformanceInsightsEnabled',
  'PerformanceInsightsKmsKeyId',
  'PerformanceInsightsRetentionPeriod',
];

export const rdsClusterAuroraExclusive: Rule = {
  id: 'rds-cluster-aurora-exclusive',
  title: 'Property that Aurora clusters do not have',
  category: 'correctness',
  severity: 'error',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: [...multiAzOnly, 'StorageType', 'EngineMode', ...performanceInsights],
  message: 'sets what Aurora clusters do not have: RDS refuses to create it',
  why: 'An Aurora cluster has storage that grows by itself, and instances that say themselves how big and how public they are. RDS refuses or ignores the properties with which a Multi-AZ DB cluster of MySQL or PostgreSQL says this.',
  how: 'Fails on `AllocatedStorage`, `DBClusterInstanceClass` and `Iops` of an Aurora cluster, and on a `StorageType` other than `aurora` and `aurora-iopt1`. `PubliclyAccessible` is a warning: of Aurora the instances have it. Performance Insights on Serverless v1 is a warning, because it has no effect there.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html'],
  sameAs: { 'cfn-lint': ['E3693', 'W3693'] },
  check(cluster, report) {
    if (isAurora(cluster) !== true) return;

    for (const property of multiAzOnly.filter(name => isPresent(get(cluster, name)) === true)) {
      report(get(cluster, property), {
        // The reference says of this one that it is not for Aurora, but not what becomes of it.
        ...(property === 'PubliclyAccessible' && { severity: 'warning' }),
        message: `sets ${property}, which only Multi-AZ DB clusters of MySQL and PostgreSQL have`,
        fixes: [removeProperty(cluster, property)],
      });
    }
    const type = get(cluster, 'StorageType');
    if (isPresent(type) === true && isOneOf(type, ['aurora', 'aurora-iopt1']) === false) {
      const message = `cannot be created: Aurora has no storage of the type ${textOf(type) ?? 'given'}`;
      report(type, { message, fixes: [removeProperty(cluster, 'StorageType')] });
    }
    const ignored = isServerlessV1(cluster) === true ? performanceInsights : [];
    for (const property of ignored.filter(name => isPresent(get(cluster, name)) === true)) {
      const message = `sets ${property}, which has no effect on Aurora Serverless v1`;
      report(get(cluster, property), { severity: 'warning', message, fixes: [removeProperty(cluster, property)] });
    }
  },
};
