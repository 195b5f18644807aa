import { cdkSharedNames } from '../../../generated/cdkSharedNames.ts';
import type { TextEdit } from '../../../model.ts';
import { enclosed, type Composing, type Wildcards } from '../../composing.ts';
import type { Layout } from '../../language.ts';
import type { Imports } from '../../program.ts';
import { pascal } from '../names.ts';
import { namespaceOf, usingLine } from './importing.ts';
import { spelling } from './spelling.ts';

/** How C# creates constructs. */
export const composing: Composing = {
  scope: 'this',
  variable: name => name,
  hugs: false,
  isBare: true,
  asksForUse: false,
  declaration: (variable, _type, value) => `var ${variable} = ${value}`,
  args: (positional, { name, entries }, layout) => [...positional, spelling.object(name(), entries, layout) ?? ''],
  construct: (callee, place, props, layout) => spelling.create(callee, composing.args(place, props, layout)),
  member: (receiver, name) => `${receiver}.${pascal(name)}`,
  list: (items, _type, layout) => initialised('new[]', items, layout),
  dictionary: (entries, layout) =>
    initialised(
      'new Dictionary<string, string>',
      entries.map(([key, value]) => `[${key}] = ${value}`),
      layout,
    ),
  wildcards,
  helpers,
};

/** Its brace stands on a line of its own where there are several. */
function initialised(what: string, items: readonly string[], layout: Layout): string {
  const line = enclosed([`${what} {`, '}'], items, layout, { padding: ' ', hugs: false });
  const { newline, indent } = layout;
  return line.includes('\n') ? enclosed([`${what}${newline}${indent}{`, '}'], items, layout, { hugs: false }) : line;
}

/** Namespaces that make no name ambiguous which the file uses. */
function wildcards(modules: readonly string[], imports: Imports, text: string): Wildcards {
  const safe = modules.filter(module => !imports.wildcards.includes(module) && isSafe(module, imports, text));
  const edits = safe.flatMap(module => {
    const namespace = namespaceOf(module);
    return namespace === undefined ? [] : [usingLine(namespace, text)];
  });
  const isAmbiguous = /^\s*(?:global\s+)?using\s+System\s*;/m.test(text);
  return { modules: safe, edits, hidden: new Map(isAmbiguous ? [['Attribute', 'System.Attribute']] : []) };
}

function isSafe(module: string, { wildcards: known }: Imports, text: string): boolean {
  return !Object.entries(cdkSharedNames).some(
    ([name, owners]) =>
      owners.includes(module) &&
      owners.some(owner => known.includes(owner)) &&
      new RegExp(String.raw`\b${name}\b`).test(text),
  );
}

function helpers(written: string, text: string): readonly TextEdit[] {
  const isWanted = written.includes('new Dictionary<');
  const isThere = /^\s*(?:global\s+)?using\s+System\.Collections\.Generic\s*;/m.test(text);
  return isWanted && !isThere ? [usingLine('System.Collections.Generic', text)] : [];
}
