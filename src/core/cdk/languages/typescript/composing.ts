import { enclosed, type Composing } from '../../composing.ts';
import { spelling } from './spelling.ts';

/** How TypeScript and JavaScript create constructs. */
export const composing: Composing = {
  scope: 'this',
  variable: name => name,
  hugs: true,
  isBare: false,
  asksForUse: false,
  declaration: (variable, _type, value) => `const ${variable} = ${value}`,
  args: (positional, { entries }, layout) => [...positional, spelling.object(undefined, entries, layout) ?? ''],
  construct: (callee, place, props, layout) => spelling.create(callee, composing.args(place, props, layout)),
  member: (receiver, name) => `${receiver}.${name}`,
  list: (items, _type, layout) => enclosed(['[', ']'], items, layout),
  dictionary: (entries, layout) =>
    enclosed(
      ['{', '}'],
      entries.map(([key, value]) => `${plainKey(key)}: ${value}`),
      layout,
      { padding: ' ' },
    ),
};

/** Keys without their quotes, where they need none. */
function plainKey(key: string): string {
  return key.replace(/^(['"])([A-Za-z_$][\w$]*)\1$/, '$2');
}
