import { recipes } from '../recipes/index.ts';
import { blockText, sourceLine } from './blocks.ts';
import { comparisonTitle } from './comparison.ts';
import type { ReferenceRule } from './entries.ts';
import { guideTitle } from './guide.ts';
import { pageNamed } from './link.ts';
import type { Link } from './link.ts';
import { bullets, linked } from './markdown.ts';
import { serviceById } from './services.ts';
import type { Topic, TopicSection } from './topic.ts';
import { topicById } from './topics.ts';

/** All that the reference says of a topic, as a Markdown page. */
export function topicPage(topic: Topic, rules: readonly ReferenceRule[], link: Link): string {
  const text = [
    `# ${topic.title}`,
    `*${topic.oneLiner}*`,
    ...topic.sections.flatMap(section => sectionText(section, link)),
    ...readOn(topic, rules),
    '---',
    `Facts as of ${topic.asOf}. AWS changes limits, prices and dates: the linked pages have the last word.`,
  ].join('\n\n');
  return `${linked(text, link)}\n`;
}

function sectionText({ title, blocks, sources }: TopicSection, link: Link): readonly string[] {
  return [`## ${title}`, ...blocks.map(block => blockText(block, link)), ...sourceLine(sources)];
}

function readOn({ related }: Topic, rules: readonly ReferenceRule[]): readonly string[] {
  const links = related.flatMap(path => {
    const title = pageTitle(path, rules);
    return title === undefined ? [] : [`[${title}](${path})`];
  });
  return links.length === 0 ? [] : ['## Read on', bullets(links)];
}

/** What a page is called where another leads to it; undefined where there is no such page. */
function pageTitle(path: string, rules: readonly ReferenceRule[]): string | undefined {
  const { kind, id = '' } = pageNamed(path) ?? {};
  switch (kind) {
    case 'service':
      return serviceById(id)?.name;
    case 'type':
      return id;
    case 'topic':
      return topicById(id)?.title;
    case 'rule':
      return rules.find(rule => rule.id === id)?.title;
    case 'recipe':
      return recipes.find(recipe => recipe.id === id)?.title;
    case 'comparison':
      return comparisonTitle(id);
    case 'guide':
      return guideTitle;
    case undefined:
      return undefined;
  }
}
