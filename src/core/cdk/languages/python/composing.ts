import { enclosed, type Composing } from '../../composing.ts';
import { identifierOf } from './names.ts';
import { spelling } from './spelling.ts';

/** How Python creates constructs: props are keyword arguments. */
export const composing: Composing = {
  scope: 'self',
  variable: identifierOf,
  hugs: true,
  isBare: false,
  asksForUse: false,
  declaration: (variable, _type, value) => `${variable} = ${value}`,
  args: (positional, { entries }, layout) => [enclosed(['', ''], [...positional, ...entries], layout)],
  construct: (callee, place, props, layout) => spelling.create(callee, composing.args(place, props, layout)),
  member: (receiver, name) => `${receiver}.${identifierOf(name)}`,
  list: (items, _type, layout) => enclosed(['[', ']'], items, layout),
  dictionary: (entries, layout) =>
    enclosed(
      ['{', '}'],
      entries.map(([key, value]) => `${key}: ${value}`),
      layout,
    ),
};
