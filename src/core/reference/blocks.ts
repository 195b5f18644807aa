import type { Link } from './link.ts';
import { bullets, numbered, table } from './markdown.ts';
import { pictures } from './pictures.ts';
import type { Block, Source } from './topic.ts';

/** A block as Markdown. */
export function blockText(block: Block, link: Link): string {
  switch (block.kind) {
    case 'prose':
      return block.text.join(' ');
    case 'list':
      return bullets(block.items);
    case 'steps':
      return numbered(block.items);
    case 'table':
      return table(block.head, block.rows);
    case 'code':
      return `\`\`\`${block.language}\n${block.text}\n\`\`\``;
    case 'picture':
      return `![${pictures[block.picture]}](${link('picture', block.picture)})`;
  }
}

/** Where the facts above are from, in one line; nothing where there is no source. */
export function sourceLine(sources: readonly Source[]): readonly string[] {
  if (sources.length === 0) return [];
  const links = sources.map(({ title, url }) => `[${title}](${url})`);
  return [`*${sources.length === 1 ? 'Source' : 'Sources'}: ${links.join(', ')}*`];
}
