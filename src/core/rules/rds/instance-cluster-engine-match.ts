import { set, type Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { clusterOf } from './membership.ts';

export const rdsInstanceClusterEngineMatch: Rule = {
  id: 'rds-instance-cluster-engine-match',
  title: 'Instance and cluster with different engines',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['Engine', 'DBClusterIdentifier'],
  message: 'cannot be created: its engine is not the one of its cluster',
  why: 'All instances of a cluster read and write the same storage with the same engine. RDS refuses an instance with another one.',
  how: 'Fails when the `Engine` of an instance differs from that of its cluster in the same file.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html'],
  sameAs: { 'cfn-lint': ['E3707'], 'cloudformation-validate': ['E3707'] },
  check(instance, report, context) {
    const cluster = clusterOf(instance, context.resources);
    if (cluster === undefined) return;
    const [own, shared] = [get(instance, 'Engine'), get(cluster, 'Engine')];
    const [engine, wanted] = [textOf(own), textOf(shared)];
    if (engine === undefined || wanted === undefined || engine.toLowerCase() === wanted.toLowerCase()) return;
    const consequence = 'the instance could not be created so far';
    report(own, {
      message: `cannot be created: its cluster ${cluster.name} has the engine ${wanted}`,
      fixes: [set(instance, 'Engine', wanted, { title: `Use the engine ${wanted}`, impact: 'none', consequence })],
      related: [{ at: shared, message: `The engine of ${cluster.name}` }],
    });
  },
};
