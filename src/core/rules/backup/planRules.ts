import type { Resource, Value } from '../../model.ts';
import { child, get, itemsOf } from '../../values.ts';

/** A rule of a backup plan, or one of the copies that it makes. */
export interface PlanRule {
  /** Dotted path in the properties of the plan. */
  readonly path: string;
  readonly value: Value;
}

export const rulesPath = 'BackupPlan.BackupPlanRule';

/** The rules of a plan; undefined unless all of them are written down. */
export function rulesOf(plan: Resource): readonly PlanRule[] | undefined {
  return itemsOf(get(plan, rulesPath))?.map((value, i) => ({ path: `${rulesPath}.${i}`, value }));
}

/** The copies that a rule makes, as far as they are written down. */
export function copiesOf({ path, value }: PlanRule): readonly PlanRule[] {
  const copies = child(value, 'CopyActions');
  const items = copies.kind === 'list' ? copies.items : [];
  return items.map((copy, i) => ({ path: `${path}.CopyActions.${i}`, value: copy }));
}

/** `DeleteAfterDays` or `MoveToColdStorageAfterDays` of a rule or of a copy. */
export function lifecycleOf({ value }: PlanRule, name: 'DeleteAfterDays' | 'MoveToColdStorageAfterDays'): Value {
  return child(child(value, 'Lifecycle'), name);
}
