import { replacements } from './generated/replacements.ts';
import type { Change, Fix, Impact } from './model.ts';

const consequences: Readonly<Record<Impact, string>> = {
  none: 'no interruption',
  cost: 'costs more',
  interruption: 'interrupts the database',
  replacement: 'replaces the database',
};

/** The fix with the impact that it has by CloudFormation's own account, where that is graver than its author knew. */
export function withImpact(fix: Fix): Fix {
  if (fix.impact === 'replacement' || !fix.changes.some(replaces)) return fix;
  const { consequence: _, ...rest } = fix;
  return { ...rest, impact: 'replacement' };
}

/** `Encrypt the storage (replaces the database)`. A fix of the text alone has no consequence to name. */
export function titleOf({ title, impact, consequence, changes }: Fix): string {
  return changes.some(concernsDatabase) ? `${title} (${consequence ?? consequences[impact]})` : title;
}

function concernsDatabase(change: Change): boolean {
  return change.verb !== 'replaceText' && change.path[0] !== 'Metadata';
}

/** Whether a fix may be preferred and applied in bulk, without anybody looking at it. */
export function isHarmless({ impact, isChoice }: Pick<Fix, 'impact' | 'isChoice'>): boolean {
  return impact === 'none' && isChoice !== true;
}

function replaces(change: Change): boolean {
  if (change.verb === 'replaceText' || change.path[0] !== 'Properties') return false;
  return replacementBy(change.resource.type, change.path[1] ?? '') === 'always';
}

/**
 * Whether CloudFormation replaces a resource of the type when the property changes, by its resource specification.
 * @param path dotted path; its first name decides
 * @returns undefined for a type that is not known
 */
export function replacementBy(type: string, path: string): 'always' | 'sometimes' | 'never' | undefined {
  const [property = ''] = path.split('.');
  const replacing = replacements[type];
  if (replacing === undefined) return undefined;
  return replacing.always.includes(property)
    ? 'always'
    : replacing.sometimes.includes(property)
      ? 'sometimes'
      : 'never';
}
