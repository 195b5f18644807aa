import { enclosed, type Composing } from '../../composing.ts';
import { pascal } from '../names.ts';
import { addition } from './importing.ts';
import { jsiiPath } from './imports.ts';
import { spelling } from './spelling.ts';

/** How Go creates constructs. */
export const composing: Composing = {
  scope: 'stack',
  variable: name => name,
  hugs: true,
  isBare: false,
  asksForUse: true,
  declaration: (variable, _type, value) => `${variable} := ${value}`,
  args: (positional, { name, entries }, layout) => [...positional, spelling.object(name(), entries, layout) ?? ''],
  construct: (callee, place, props, layout) => spelling.create(callee, composing.args(place, props, layout)),
  member: (receiver, name, isField) => `${receiver}.${pascal(name)}${isField ? '' : '()'}`,
  list: (items, type, layout) => {
    const line =
      type === undefined ? spelling.list(items) : `&[]${type === 'string' ? '*string' : type}{${items.join(', ')}}`;
    const all = items.join(', ');
    const at = line.indexOf(all);
    return at < 0 ? line : enclosed([line.slice(0, at), line.slice(at + all.length)], items, layout);
  },
  dictionary: (entries, layout) =>
    enclosed(
      ['&map[string]*string{', '}'],
      entries.map(([key, value]) => `${key.replace(/^jsii\.String\((.*)\)$/, '$1')}: ${value}`),
      layout,
    ),
  helpers: (_written, text) => {
    const edit = text.includes(`"${jsiiPath}"`) ? undefined : addition(jsiiPath, text);
    return edit === undefined ? [] : [edit];
  },
};
