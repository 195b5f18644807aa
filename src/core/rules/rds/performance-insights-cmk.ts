import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { not, some, type Answer } from '../answers.ts';
import { demandCustomerKey } from '../customerKey.ts';
import { hasInsights } from './insights.ts';
import { clusterOf } from './membership.ts';
import { isClusterMember } from './subject.ts';

export const rdsPerformanceInsightsCmk: Rule = {
  id: 'rds-performance-insights-cmk',
  title: 'Performance Insights without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The data is encrypted anyway; a key of one's own is for those who must control it.
  profiles: [],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['PerformanceInsightsKMSKeyId', 'PerformanceInsightsKmsKeyId', 'EnablePerformanceInsights'],
  message: 'keeps the texts of its queries under the key that AWS manages: no key policy can narrow its use',
  why: 'Performance Insights keeps the texts of queries, and with them what stands in their conditions: names, addresses, numbers. With a customer managed key a policy decides who may decrypt them.',
  how: 'Fails when Performance Insights is on and no key is named, or the one of AWS: `PerformanceInsightsKMSKeyId` of an instance, `PerformanceInsightsKmsKeyId` of a cluster. Instances are left out where their cluster has it on. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html'],
  sameAs: { Trivy: ['AVD-AWS-0078'] },
  check(database, report, context) {
    const check = database.type === 'AWS::RDS::DBInstance' ? checkInstance : checkCluster;
    check(database, report, context);
  },
};

const checkCluster = demandCustomerKey('PerformanceInsightsKmsKeyId', { skip: cluster => not(hasInsights(cluster)) });

const checkInstance = demandCustomerKey('PerformanceInsightsKMSKeyId', {
  skip: (instance, { resources }) => some(not(hasInsights(instance)), isRecordedByCluster(instance, resources)),
});

function isRecordedByCluster(instance: Resource, resources: readonly Resource[]): Answer {
  const isMember = isClusterMember(instance);
  const cluster = clusterOf(instance, resources);
  return isMember === true && cluster !== undefined ? hasInsights(cluster) : isMember === false ? false : undefined;
}
