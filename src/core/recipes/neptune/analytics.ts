import { ask, because, getAtt, output, ref, resource, text } from '../notation.ts';
import { key, subnets, vpc } from '../outside.ts';
import { access, accessOf, retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';

const graph = ask('Graph');

export const neptuneAnalytics: Recipe = {
  id: 'neptune-analytics',
  title: 'Neptune Analytics graph',
  service: 'neptune',
  group: 'database',
  description: 'A graph in memory for algorithms and vector search, reached through a private endpoint.',
  resources: [
    resource(
      graph,
      'AWS::NeptuneGraph::Graph',
      {
        ProvisionedMemory: because('Capacity units, of about 1 GiB of memory each.', ask('ProvisionedMemory', 128)),
        ReplicaCount: 1,
        PublicConnectivity: false,
        KmsKeyIdentifier: ref(key),
        DeletionProtection: true,
      },
      retained,
    ),
    resource(text`${graph}Endpoint`, 'AWS::NeptuneGraph::PrivateGraphEndpoint', {
      GraphIdentifier: ref(graph),
      VpcId: ref(vpc),
      SubnetIds: ref(subnets),
      SecurityGroupIds: [ref(accessOf(graph))],
    }),
    access(graph, 443),
  ],
  outputs: [output('Endpoint', 'Address of the graph', getAtt(graph, 'Endpoint'))],
};
