import type { Rule } from '../../rule.ts';
import { demandFalse } from '../demand.ts';

export const neptunegraphNotPublic: Rule = {
  id: 'neptunegraph-not-public',
  title: 'Neptune Analytics graph open to the internet',
  category: 'security',
  severity: 'warning',
  // IAM guards every request, and a development graph is simplest to reach this way.
  profiles: ['recommended'],
  resources: ['AWS::NeptuneGraph::Graph'],
  properties: ['PublicConnectivity'],
  message: 'can be reached from the internet: only IAM keeps strangers out',
  why: 'Every request to a graph is checked by IAM. With public connectivity that is the only barrier, so that a leaked access key is enough to read the graph from anywhere; a private endpoint ties it to a VPC.',
  how: 'Fails when `PublicConnectivity` is true. Left out it is false, and clients need an `AWS::NeptuneGraph::PrivateGraphEndpoint`.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html',
    'https://docs.aws.amazon.com/neptune-analytics/latest/apiref/API_CreateGraph.html',
  ],
  sameAs: {},
  check: demandFalse('PublicConnectivity', {
    title: 'Turn off public connectivity',
    impact: 'interruption',
    consequence: 'clients need a private graph endpoint in their VPC',
  }),
};
