import { Uri } from 'vscode';

/** Scheme of the pages of rules and services: documents that exist only while they are shown. */
export const pageScheme = 'db-lens-ref';

/** The address of a page: `services/rds#limits` is `db-lens-ref:/services/rds.md#limits`. */
export function pageUri(page: string): Uri {
  const [path = '', fragment = ''] = page.split('#');
  return Uri.from({ scheme: pageScheme, path: `/${path}.md`, fragment });
}
