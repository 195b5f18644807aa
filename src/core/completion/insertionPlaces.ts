import { isFirstOnLine } from '../isFirstOnLine.ts';
import { indentAt, lineEnd } from '../template/lines.ts';
import type { OutlineNode } from './outline.ts';
import type { Place } from './recipeSnippet.ts';

// Where a further resource goes, in block style YAML and in JSON. Undefined where the text cannot take one.

/** Behind a resource, with a blank line between the two. */
export function behindInYaml(text: string, { end, column }: OutlineNode): Place {
  const at = lineEnd(text, end);
  const indent = ' '.repeat(column);
  const next = /^\r?\n([^\n]*)/.exec(text.slice(at))?.[1] ?? '';
  // Resources stand one level in.
  return { ...emptyAt(at), before: `\n\n${indent}`, behind: next.trim() === '' ? '' : '\n', indent, unit: indent };
}

/** Below `Resources:` or in place of `{}`. */
export function firstInYaml(
  text: string,
  { keySpan, value, valueStart }: OutlineNode,
  unit: string,
): Place | undefined {
  if (value === '')
    return { ...emptyAt(lineEnd(text, keySpan.end)), before: `\n${unit}`, behind: '', indent: unit, unit };
  if (!/^\{\s*\}$/.test(value)) return undefined;
  const span = { start: keySpan.end + 1, end: valueStart + value.length };
  return { span, before: `\n${unit}`, behind: '', indent: unit, unit };
}

/** Behind everything, with a section of its own. */
export function sectionInYaml(text: string, unit: string): Place {
  const at = text.trimEnd().length;
  return { ...emptyAt(at), before: `\n\nResources:\n${unit}`, behind: '', indent: unit, unit };
}

export function behindInJson(text: string, resources: OutlineNode, last: OutlineNode, unit: string): Place {
  const outer = indentAt(text, resources.keySpan.start);
  const isAlone = isFirstOnLine(text, last.keySpan.start);
  const indent = isAlone ? indentAt(text, last.keySpan.start) : outer + unit;
  const behind = /^[^\S\r\n]*\}/.test(text.slice(last.end)) ? `\n${outer}` : '';
  return { ...emptyAt(last.end), before: `,\n${indent}`, behind, indent, unit };
}

/** Between the brackets, behind what may be written there. */
export function firstInJson(text: string, { keySpan, valueStart, end }: OutlineNode, unit: string): Place | undefined {
  if (text[valueStart] !== '{' || text[end - 1] !== '}') return undefined;
  const outer = indentAt(text, keySpan.start);
  const indent = outer + unit;
  const span = { start: text.slice(0, end - 1).trimEnd().length, end: end - 1 };
  return { span, before: `\n${indent}`, behind: `\n${outer}`, indent, unit };
}

/** Behind the last section, in one of its own. */
export function sectionInJson(text: string, root: OutlineNode, unit: string): Place | undefined {
  const last = root.children.at(-1);
  if (last === undefined) return undefined;
  const outer = isFirstOnLine(text, last.keySpan.start) ? indentAt(text, last.keySpan.start) : unit;
  const indent = outer + unit;
  const close = /^[^\S\r\n]*\}/.test(text.slice(last.end)) ? '\n' : '';
  const before = `,\n${outer}"Resources": {\n${indent}`;
  return { ...emptyAt(last.end), before, behind: `\n${outer}}${close}`, indent, unit };
}

function emptyAt(at: number): Pick<Place, 'span'> {
  return { span: { start: at, end: at } };
}
