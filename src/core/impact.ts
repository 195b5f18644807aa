import { createOnly } from './generated/createOnly.ts';
import type { Change, Fix, Impact } from './model.ts';

const gravity: readonly Impact[] = ['none', 'cost', 'interruption', 'replacement'];

const consequences: Readonly<Record<Impact, string>> = {
  none: 'no interruption',
  cost: 'costs more',
  interruption: 'interrupts the database',
  replacement: 'replaces the database',
};

/** The graver of `impact` and what the change does by CloudFormation's own account. */
export function atLeast(impact: Impact, change: Change): Impact {
  return replaces(change) ? 'replacement' : impact;
}

/** `Encrypt the storage (replaces the database)` */
export function titleOf({ title, impact, consequence }: Fix): string {
  return `${title} (${consequence ?? consequences[impact]})`;
}

export function isHarmless({ impact }: Fix): boolean {
  return impact === 'none';
}

export function graver(a: Impact, b: Impact): Impact {
  return gravity.indexOf(a) < gravity.indexOf(b) ? b : a;
}

function replaces(change: Change): boolean {
  if (change.verb === 'replaceText' || change.path[0] !== 'Properties') return false;
  return createOnly[change.resource.type]?.includes(change.path[1] ?? '') ?? false;
}
