import { setting, type Rule } from '../../rule.ts';
import { askNumber, effective } from '../../values.ts';
import { demandDeletionProtection } from '../deletionProtection.ts';
import { replaceDatabase } from '../replacement.ts';

export const neptunegraphHardening: Rule = {
  id: 'neptunegraph-hardening',
  title: 'Neptune Analytics graph without protection or replica',
  category: 'reliability',
  severity: 'information',
  // A development graph is meant to be deleted, and can wait for a new instance.
  profiles: ['recommended'],
  resources: ['AWS::NeptuneGraph::Graph'],
  properties: ['DeletionProtection', 'ReplicaCount'],
  message: 'can be deleted with one call: deletion protection is off',
  why: 'A deleted graph takes its data with it. A graph without a replica in another Availability Zone answers nobody when its own zone or host fails, until Neptune has loaded it anew.',
  how: 'Fails when `DeletionProtection` is written as false: the schema of the resource in CloudFormation gives true as its default (2026-11-20). Fails when `ReplicaCount` is 0; left out it is 1. CloudFormation replaces the graph when the number of replicas changes, so the fix keeps the old one unless `UpdateReplacePolicy` is decided already.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html',
    'https://docs.aws.amazon.com/neptune-analytics/latest/apiref/API_CreateGraph.html',
  ],
  sameAs: {},
  check(graph, report, context) {
    demandProtection(graph, report, context);
    const replicas = effective(graph, 'ReplicaCount');
    if (askNumber(replicas, count => count === 0) !== true) return;
    const message = 'has no replica: an outage of its Availability Zone stops it';
    report(replicas, {
      message,
      fixes: [replaceDatabase(graph, 'Keep a replica in another zone', setting(graph, 'ReplicaCount', 1))],
    });
  },
};

const demandProtection = demandDeletionProtection();
