import type { Severity } from '../model.ts';
import type { Rule } from '../rule.ts';
import { plainRulePage } from './plainRulePage.ts';
import { ruleById, titleOfRule } from './ruleFacts.ts';

export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What SARIF calls a reporting descriptor: a rule, with the controls that it stands for. */
export function descriptorOf(id: string): object {
  const rule = ruleById(id);
  const shortDescription = { text: titleOfRule(id) };
  if (rule === undefined) return { id, shortDescription, defaultConfiguration: { level: 'note' } };
  const [helpUri] = rule.links;
  return {
    id,
    shortDescription,
    fullDescription: { text: rule.why },
    help: { text: `${rule.why}\n\n${rule.how}`, markdown: plainRulePage(rule) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[rule.severity] },
    relationships: controlsOf(rule).map(({ standard, control }) => ({
      target: { id: control, toolComponent: { name: standard } },
      kinds: ['relevant'],
    })),
    properties: { tags: [rule.category] },
  };
}

/** The standards and tools that the rules stand for, each with the controls that are met here. */
export function taxonomiesOf(ids: readonly string[]): readonly { readonly name: string }[] {
  const controls = ids.flatMap(id => ruleById(id) ?? []).flatMap(controlsOf);
  const standards = [...new Set(controls.map(({ standard }) => standard))].toSorted();
  return standards.map(name => {
    const own = controls.filter(({ standard }) => standard === name).map(({ control }) => control);
    return { name, taxa: [...new Set(own)].toSorted().map(id => ({ id })) };
  });
}

function controlsOf({ sameAs }: Rule): readonly { readonly standard: string; readonly control: string }[] {
  return Object.entries(sameAs).flatMap(([standard, ids]) => ids.map(control => ({ standard, control })));
}
