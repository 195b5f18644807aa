import { pageNamed } from './link.ts';
import type { Link } from './link.ts';

/** A table of cells that are Markdown themselves. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

export function bullets(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

export function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** Text whose links name pages of our own, such as `[Amazon RDS](services/rds)`, with their addresses in place. */
export function linked(text: string, link: Link): string {
  return text.replaceAll(/\]\(([^)]+)\)/g, (whole, path: string) => {
    const page = pageNamed(path);
    return page === undefined ? whole : `](${link(page.kind, page.id, page.fragment)})`;
  });
}
