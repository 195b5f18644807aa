import { resourceAt, spotAt } from './hover/locate.ts';
import { postureOf } from './hover/posture.ts';
import type { Document, Resource } from './model.ts';
import type { ReferenceNode } from './reference/nodes.ts';
import { services } from './reference/services.ts';
import type { ReferenceTree } from './reference/tree.ts';

/** The node of the reference about what stands at the offset: a property of a database resource, or else its type. */
export function nodeAt(document: Document, offset: number, tree: ReferenceTree): ReferenceNode | undefined {
  const resource = resourceAt(document, offset);
  const type = resource === undefined ? undefined : typeNode(resource, tree);
  if (resource === undefined || type === undefined) return undefined;
  const spot = spotAt(resource, offset);
  if (spot?.place !== 'property') return type;
  // What has no node of its own, such as a key in a map, stands for what it is in.
  return spot.path.split('.').reduce((at, name) => tree.find(`${at.id}/${name}`) ?? at, type);
}

/** The node of a resource's type, with the service that the resource belongs to where several share the type. */
function typeNode(resource: Resource, tree: ReferenceTree): ReferenceNode | undefined {
  const own = postureOf(resource)?.service;
  const owners = services.filter(({ resourceTypes }) => resourceTypes.includes(resource.type)).map(({ id }) => id);
  const nodes = [...(own === undefined ? [] : [own]), ...owners.toReversed()].map(service =>
    tree.find(`${service}/resource-types/${resource.type}`),
  );
  return nodes.find(node => node !== undefined);
}
