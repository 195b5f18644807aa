import { categories } from './categories.ts';
import type { ReferenceRule } from './entries.ts';
import { categoryNode, entryNode, sectionNode, serviceNode } from './nodes.ts';
import type { ReferenceNode } from './nodes.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import type { Service } from './service.ts';
import { serviceById, services } from './services.ts';
import { findTopicNode, guideNode, headingNodes, topicNodes, topicsNode } from './topicNodes.ts';

/**
 * The reference as a tree: the guide, the topics with their sections, and then category, service,
 * section and entry. Branches are worked out when first asked for.
 */
export interface ReferenceTree {
  roots(): readonly ReferenceNode[];
  children(node: ReferenceNode): readonly ReferenceNode[];
  parent(node: ReferenceNode): ReferenceNode | undefined;
  /** The node with this id, such as `rds`, `rds/limits` or `rds/limits/3`. */
  find(id: string): ReferenceNode | undefined;
}

export function referenceTree(rules: readonly ReferenceRule[]): ReferenceTree {
  const known = new Map<string, readonly Section[]>();
  const sections: Sections = service => {
    const found = known.get(service.id) ?? sectionsOf(service, rules);
    known.set(service.id, found);
    return found;
  };
  const find = (id: string): ReferenceNode | undefined => findNode(id, sections);
  return { roots, children: node => childrenOf(node, sections), parent: node => find(parentId(node)), find };
}

type Sections = (service: Service) => readonly Section[];

function roots(): readonly ReferenceNode[] {
  return [guideNode, topicsNode, ...categories.map(categoryNode)];
}

function childrenOf(node: ReferenceNode, sections: Sections): readonly ReferenceNode[] {
  const { id, kind } = node;
  const [first = '', second] = id.split('/');
  if (id === topicsNode.id) return topicNodes();
  if (kind === 'topic') return headingNodes(node);
  if (kind === 'category') return services.filter(({ category }) => category === second).map(serviceNode);
  const service = serviceById(first);
  if (service === undefined) return [];
  if (kind === 'service') return sections(service).map(section => sectionNode(service, section));
  if (kind !== 'section') return [];
  const section = sections(service).find(candidate => candidate.id === second);
  return section?.entries.map(entry => entryNode(service, section, entry)) ?? [];
}

/** What stands at the top has no parent, and no node answers to the empty id. */
function parentId({ id, kind }: ReferenceNode): string {
  if (kind === 'category' || kind === 'guide') return '';
  if (kind === 'topic') return topicsNode.id;
  const category = serviceById(id)?.category;
  return category === undefined ? id.slice(0, id.lastIndexOf('/')) : `category/${category}`;
}

function findNode(id: string, sections: Sections): ReferenceNode | undefined {
  const [first = '', second, third] = id.split('/');
  if (first === 'topics') return findTopicNode(id);
  const service = serviceById(first);
  if (service === undefined) return roots().find(root => root.id === id);
  if (second === undefined) return serviceNode(service);
  const section = sections(service).find(candidate => candidate.id === second);
  if (section === undefined) return undefined;
  if (third === undefined) return sectionNode(service, section);
  const entry = section.entries.find(({ key }) => key === third);
  return entry === undefined ? undefined : entryNode(service, section, entry);
}
