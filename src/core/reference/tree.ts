import { getOrInsert } from '../getOrInsert.ts';
import type { Facts } from '../facts/facts.ts';
import { categories } from './categories.ts';
import type { Entry, ReferenceRule } from './entries.ts';
import { categoryNode, entryNode, sectionNode, serviceNode } from './nodes.ts';
import type { ReferenceNode } from './nodes.ts';
import { findPropertyNode, propertyNodes } from './propertyNodes.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import type { Service } from './service.ts';
import { serviceById, services } from './services.ts';
import { findTopicNode, guideNode, headingNodes, topicNodes, topicsNode } from './topicNodes.ts';

/**
 * The reference as a tree: the guide, the topics with their sections, and then category, service,
 * section, entry, and below resource types their properties. Branches are worked out when asked for.
 */
export interface ReferenceTree {
  roots(): readonly ReferenceNode[];
  children(node: ReferenceNode): readonly ReferenceNode[];
  parent(node: ReferenceNode): ReferenceNode | undefined;
  /** The node with this id, such as `rds`, `rds/limits` or `rds/limits/3`. */
  find(id: string): ReferenceNode | undefined;
}

/** @param facts what is known of properties; left out, resource types have none */
export function referenceTree(rules: readonly ReferenceRule[], facts?: Facts): ReferenceTree {
  const known = new Map<string, readonly Section[]>();
  const sections = (service: Service): readonly Section[] =>
    getOrInsert(known, service.id, () => sectionsOf(service, rules));
  const knowledge = { sections, facts };
  const find = (id: string): ReferenceNode | undefined => findNode(id, knowledge);
  return { roots, children: node => childrenOf(node, knowledge), parent: node => find(parentId(node)), find };
}

/** What the branches are made from. */
interface Knowledge {
  readonly sections: (service: Service) => readonly Section[];
  readonly facts: Facts | undefined;
}

function roots(): readonly ReferenceNode[] {
  return [guideNode, topicsNode, ...categories.map(categoryNode)];
}

function childrenOf(node: ReferenceNode, { sections, facts }: Knowledge): readonly ReferenceNode[] {
  const { id, kind, isBranch } = node;
  const [first = '', second] = id.split('/');
  if (id === topicsNode.id) return topicNodes();
  if (kind === 'topic') return headingNodes(node);
  if (kind === 'category') return services.filter(({ category }) => category === second).map(serviceNode);
  if (kind === 'resourceType' || kind === 'property')
    return isBranch && facts !== undefined ? propertyNodes(node, facts) : [];
  const service = serviceById(first);
  if (service === undefined) return [];
  if (kind === 'service') return sections(service).map(section => sectionNode(service, section));
  const section = kind === 'section' ? sections(service).find(candidate => candidate.id === second) : undefined;
  return section?.entries.map(entry => entryNode(service, section, entry, hasProperties(entry, facts))) ?? [];
}

function hasProperties({ kind, label }: Entry, facts: Facts | undefined): boolean {
  return kind === 'resourceType' && facts?.resource(label) !== undefined;
}

/** What stands at the top has no parent, and no node answers to the empty id. */
function parentId({ id, kind }: ReferenceNode): string {
  if (kind === 'category' || kind === 'guide') return '';
  if (kind === 'topic') return topicsNode.id;
  const category = serviceById(id)?.category;
  return category === undefined ? id.slice(0, id.lastIndexOf('/')) : `category/${category}`;
}

function findNode(id: string, { sections, facts }: Knowledge): ReferenceNode | undefined {
  const [first = '', second, third, ...path] = id.split('/');
  if (first === 'topics') return findTopicNode(id);
  const service = serviceById(first);
  if (service === undefined) return roots().find(root => root.id === id);
  if (second === undefined) return serviceNode(service);
  const section = sections(service).find(candidate => candidate.id === second);
  if (section === undefined) return undefined;
  if (third === undefined) return sectionNode(service, section);
  const entry = section.entries.find(({ key }) => key === third);
  if (entry === undefined) return undefined;
  if (path.length > 0) return facts === undefined ? undefined : findPropertyNode(id, facts);
  return entryNode(service, section, entry, hasProperties(entry, facts));
}
