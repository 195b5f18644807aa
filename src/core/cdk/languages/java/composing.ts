import type { TextEdit } from '../../../model.ts';
import { enclosed, type Composing } from '../../composing.ts';
import { importLine } from './importing.ts';
import { spelling } from './spelling.ts';

/** How Java creates constructs: by their builders, one property a line. */
export const composing: Composing = {
  scope: 'this',
  variable: name => name,
  hugs: true,
  isBare: true,
  asksForUse: false,
  declaration: (variable, type, value) => `${type} ${variable} = ${value}`,
  args: (positional, { name, entries }, layout) => [...positional, spelling.object(name(), entries, layout) ?? ''],
  construct: (callee, place, { entries }, { newline, indent, unit }) =>
    [`${callee}.Builder.create(${place.join(', ')})`, ...entries, '.build()'].join(newline + indent + unit),
  member: (receiver, name) => `${receiver}.get${name.slice(0, 1).toUpperCase()}${name.slice(1)}()`,
  list: (items, _type, layout) => enclosed(['List.of(', ')'], items, layout, { trailing: '' }),
  dictionary: (entries, layout) =>
    enclosed(
      ['Map.of(', ')'],
      entries.map(([key, value]) => `${key}, ${value}`),
      layout,
      { trailing: '' },
    ),
  helpers,
};

/** `java.util.List` and `java.util.Map`, as far as they are wanted and missing. */
function helpers(written: string, text: string): readonly TextEdit[] {
  const wanted = ['List', 'Map'].filter(
    name =>
      new RegExp(String.raw`\b${name}\.of\(`).test(written) &&
      !new RegExp(String.raw`^import\s+java\.util\.(?:\*|${name})\s*;`, 'm').test(text),
  );
  return wanted.map(name => importLine(`java.util.${name}`, text));
}
