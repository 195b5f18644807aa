import type { Rule } from '../rule.ts';
import { rulePage } from '../rulePage.ts';
import { link, sameWords, textIn, type Tool } from './tool.ts';

const mostListed = 30;

/** Looks up a rule of the linter by its id, by the control of a standard, or by words. */
export const ruleTool: Tool = {
  doing: input => `Looking up the rule ${textIn(input, 'rule')}`.trimEnd(),
  async answer(input, { rules }) {
    const query = textIn(input, 'rule');
    const found = rulesNamed(query, rules);
    const [first, ...others] = found;
    if (first === undefined) return `No rule is called "${query}", stands for such a control, or has these words.`;
    if (others.length === 0) return rulePage(first, link);
    const more = found.length > mostListed ? `\n- and ${found.length - mostListed} more` : '';
    return `${found.length} rules match "${query}":\n\n${found.slice(0, mostListed).map(line).join('\n')}${more}\n`;
  },
};

function rulesNamed(query: string, rules: readonly Rule[]): readonly Rule[] {
  const exact = rules.filter(({ id }) => sameWords(id, query));
  if (exact.length > 0) return exact;
  const controls = rules.filter(({ sameAs }) =>
    Object.values(sameAs).some(ids => ids.some(id => sameWords(id, query))),
  );
  if (controls.length > 0) return controls;
  const words = query.toLowerCase().split(/\s+/);
  return query === '' ? [] : rules.filter(rule => words.every(word => textOf(rule).includes(word)));
}

function textOf({ id, title, resources, properties }: Rule): string {
  return [id, title, ...resources, ...properties].join(' ').toLowerCase();
}

function line({ id, title, severity }: Rule): string {
  return `- ${id} (${severity}): ${title}`;
}
