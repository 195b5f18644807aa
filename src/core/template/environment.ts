import type { Decisions } from '../model.ts';
import { createHolds } from './decisions.ts';
import type { Holds } from './logic.ts';
import type { Sections } from './sections.ts';

/** What a resource can see of the template round it. */
export interface Environment {
  readonly sections: Sections;
  readonly resourceNames: ReadonlySet<string>;
  /** What is decided although the text leaves it open; undefined: nothing. */
  readonly decisions: Decisions | undefined;
  /** Whether conditions hold by what is decided. */
  readonly holds: Holds;
  /** Whether they hold where, besides, every other parameter has its Default. */
  readonly holdsByDefault: Holds;
}

export function createEnvironment(
  sections: Sections,
  resourceNames: ReadonlySet<string>,
  decisions: Decisions | undefined,
): Environment {
  const { conditions } = sections;
  let byDefault: Holds | undefined;
  return {
    sections,
    resourceNames,
    decisions,
    holds: createHolds(conditions, decisions),
    holdsByDefault: condition => (byDefault ??= createHolds(conditions, withDefaults(sections, decisions)))(condition),
  };
}

function withDefaults({ parameters }: Sections, decisions: Decisions | undefined): Decisions {
  const defaults = [...parameters.values()].flatMap(({ name, isPlain, default: node }) =>
    isPlain && node !== undefined ? [[name, String(node.value)] as const] : [],
  );
  return {
    parameters: { ...Object.fromEntries(defaults), ...decisions?.parameters },
    conditions: decisions?.conditions ?? {},
  };
}

/** What a name stands for, as a text that is the same where it stands for the same: a parameter, a resource, or nothing. */
export function meaningOf({ sections, resourceNames }: Environment, name: string): string {
  return sections.parameters.get(name)?.text ?? (resourceNames.has(name) ? 'resource' : '');
}

/** Whether everything but parameters and resources is the same for both. */
export function isAlike({ sections: a }: Environment, { sections: b }: Environment): boolean {
  return (
    a.mappings === b.mappings &&
    a.conditions === b.conditions &&
    a.globals?.node === b.globals?.node &&
    a.hasForeignMacro === b.hasForeignMacro
  );
}
