import type { TextEdit } from '../model.ts';
import { indentAt, insertion } from '../template/lines.ts';
import { layoutOf } from '../template/spelling.ts';
import { entry, scalarOf, type OutlineNode } from './outline.ts';
import type { Scene } from './scene.ts';

/** Edits that let a template name transforms beside those that it names. A transform that is a mapping is left alone. */
export function transformEdits(scene: Scene, wanted: readonly string[] = []): readonly TextEdit[] {
  const written = entry(scene.root, 'Transform');
  const missing = wanted.filter(name => !namedBy(written).includes(name));
  if (missing.length === 0) return [];
  const spelled = missing.map(name => (scene.syntax === 'json' ? JSON.stringify(name) : name));
  return written === undefined ? [added(scene, spelled)] : joined(scene, written, spelled);
}

function namedBy(transform: OutlineNode | undefined): readonly string[] {
  if (transform === undefined) return [];
  const listed = transform.value.startsWith('[') ? transform.value.split(/[[\],\s"']+/) : [];
  return [transform, ...transform.children].flatMap(node => scalarOf(node) ?? []).concat(listed);
}

/** Behind the version of the format, or before everything. */
function added({ text, syntax, root }: Scene, names: readonly string[]): TextEdit {
  const { newline, unit } = layoutOf(text);
  const [only = '', ...others] = names;
  const value = others.length === 0 ? only : `[${names.join(', ')}]`;
  const version = entry(root, 'AWSTemplateFormatVersion');
  const [first] = root.children;
  if (syntax === 'yaml') {
    return version === undefined
      ? insertion(first?.keySpan.start ?? 0, `Transform: ${value}${newline}`)
      : insertion(version.end, `${newline}Transform: ${value}`);
  }
  const indent = first === undefined ? unit : indentAt(text, first.keySpan.start);
  return version === undefined
    ? insertion(root.valueStart + 1, `${newline}${indent}"Transform": ${value},`)
    : insertion(version.end, `,${newline}${indent}"Transform": ${value}`);
}

/** What was one becomes a list, and a list becomes longer. */
function joined({ text }: Scene, written: OutlineNode, names: readonly string[]): readonly TextEdit[] {
  const { value, valueStart, children } = written;
  const last = children.at(-1);
  const more = names.map(name => `, ${name}`).join('');
  if (last !== undefined && last.isItem) return [insertion(last.end, behind(text, last, names) ?? more)];
  if (value.startsWith('[')) return [insertion(valueStart + value.lastIndexOf(']'), more)];
  if (scalarOf(written) === undefined) return [];
  return [{ span: { start: valueStart, end: valueStart + value.length }, text: `[${value}${more}]` }];
}

/** Further items below an item with a dash. */
function behind(text: string, { keySpan }: OutlineNode, names: readonly string[]): string | undefined {
  if (text[keySpan.start] !== '-') return undefined;
  const start = `${layoutOf(text).newline}${indentAt(text, keySpan.start)}- `;
  return names.map(name => start + name).join('');
}
