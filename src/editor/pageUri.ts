import { Uri } from 'vscode';

/** Scheme of the pages of the reference and of rules: documents that exist only while they are shown. */
export const pageScheme = 'db-lens-ref';

/** The address of a page: `services/rds#limits` is `db-lens-ref:/services/rds.md#limits`. */
export function pageUri(page: string): Uri {
  const [path = '', fragment = ''] = page.split('#');
  return Uri.from({ scheme: pageScheme, path: `/${path}.md`, fragment });
}

/** The path of the page at an address, without its fragment. */
export function pageOf({ path }: Uri): string {
  return path.replace(/^\//, '').replace(/\.md$/, '');
}

/** The preview follows relative addresses only: those with a scheme of their own it drops, and commands it never runs. */
export function relativeAddress(from: string, to: string, fragment?: string): string {
  const up = from.includes('/') ? '../' : '';
  return `${up}${to}.md${fragment === undefined ? '' : `#${fragment}`}`;
}
