import { jsonOutline } from './jsonOutline.ts';
import { entry, type Cursor, type OutlineNode } from './outline.ts';
import { yamlCursor } from './yamlCursor.ts';
import { yamlOutline } from './yamlOutline.ts';

/** What the completions of a place are made from. */
export interface Scene {
  readonly text: string;
  readonly syntax: 'yaml' | 'json';
  readonly root: OutlineNode;
  readonly cursor: Cursor | undefined;
}

export function sceneAt(text: string, languageId: string, offset: number): Scene {
  const isJson = languageId.startsWith('json') || /^[\uFEFF\s]*\{/.test(text);
  if (isJson) return { text, syntax: 'json', ...jsonOutline(text, offset) };
  const root = yamlOutline(text);
  return { text, syntax: 'yaml', root, cursor: yamlCursor(text, root, offset) };
}

/** A text of Kubernetes, which may speak of `Resources`, too. */
export function isForeign(root: OutlineNode): boolean {
  return entry(root, 'apiVersion') !== undefined || entry(root, 'kind') !== undefined;
}

/** Whether the cursor stands where a resource can begin. */
export function isAtResource({ role, path }: Cursor): boolean {
  return role === 'key' && path.length === 2 && path[1]?.key === 'Resources';
}
