import { guideTitle } from './guide.ts';
import { pagePath } from './link.ts';
import type { ReferenceNode } from './nodes.ts';
import { plain, slug } from './text.ts';
import type { Block, Topic, TopicSection } from './topic.ts';
import { topicById, topics } from './topics.ts';

export const guideNode: ReferenceNode = {
  id: 'guide',
  kind: 'guide',
  isBranch: false,
  label: guideTitle,
  tooltip: 'A few questions that lead to a service.',
  icon: 'compass',
  page: pagePath('guide', 'guide'),
  accessibilityLabel: `${guideTitle} A few questions that lead to a service.`,
};

/** The branch that holds the topics, beside the categories of services. */
export const topicsNode: ReferenceNode = {
  id: 'category/topics',
  kind: 'category',
  isBranch: true,
  label: 'Topics',
  icon: 'book',
  accessibilityLabel: 'Topics',
};

export function topicNodes(): readonly ReferenceNode[] {
  return topics.map(topicNode);
}

function topicNode({ id, title, oneLiner, icon }: Topic): ReferenceNode {
  const page = pagePath('topic', id);
  return {
    id: page,
    kind: 'topic',
    isBranch: true,
    label: title,
    tooltip: oneLiner,
    icon,
    page,
    accessibilityLabel: `${title}: ${oneLiner}`,
  };
}

/** The sections below the node of a topic. */
export function headingNodes({ id, kind }: ReferenceNode): readonly ReferenceNode[] {
  const topic = kind === 'topic' ? topicById(id.replace('topics/', '')) : undefined;
  return topic?.sections.map(section => headingNode(topic, section)) ?? [];
}

function headingNode(topic: Topic, { title, blocks }: TopicSection): ReferenceNode {
  const page = pagePath('topic', topic.id);
  return {
    id: `${page}/${slug(title)}`,
    kind: 'heading',
    isBranch: false,
    label: title,
    icon: 'bookmark',
    page: `${page}#${slug(title)}`,
    accessibilityLabel: `${topic.title}: ${title}`,
    alsoSays: blocks.flatMap(textsOf).map(plain).join(' '),
  };
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.text;
    case 'list':
    case 'steps':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'code':
    case 'picture':
      return [];
  }
}

/** The node of a topic or of one of its sections, by its id. */
export function findTopicNode(id: string): ReferenceNode | undefined {
  const [, topicId, heading] = id.split('/');
  const topic = topicNodes().find(node => node.id === `topics/${topicId}`);
  if (heading === undefined || topic === undefined) return topic;
  return headingNodes(topic).find(node => node.id === id);
}
