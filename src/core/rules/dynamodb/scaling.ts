import { groupBy } from '../../groupBy.ts';
import { ofType, perReading, perReadingAnd } from '../../inventory.ts';
import type { Resource } from '../../model.ts';
import { get, isOneOf, isPresent, textOf } from '../../values.ts';
import { every, someOf, type Answer } from '../answers.ts';
import { pointing } from '../links.ts';

// Which scalable targets look after a table. A target names it by its physical name: `table/orders`, or
// `table/orders/index/byStatus` for an index. A name put together with `Fn::Sub` or `Fn::Join` is not known.

export type Capacity = 'Read' | 'Write';

const targetType = 'AWS::ApplicationAutoScaling::ScalableTarget';
const policyType = 'AWS::ApplicationAutoScaling::ScalingPolicy';

/** The scalable targets that may be for tables of DynamoDB. */
export const targetsIn = perReading((resources): readonly Resource[] =>
  ofType(resources, targetType).filter(target => isOneOf(get(target, 'ServiceNamespace'), ['dynamodb']) !== false),
);

/** Whether a capacity of a table, or of one of its indexes, moves with the load. */
export function isScaled(id: string, capacity: Capacity, resources: readonly Resource[]): Answer {
  const kind = id.includes('/index/') ? 'index' : 'table';
  const dimension = `dynamodb:${kind}:${capacity}CapacityUnits`.toLowerCase();
  const named = targetsById(resources).get(id) ?? [];
  const answers = named.map(target => isMovedIn(target, dimension, resources));
  return someOf([...answers, someTarget(resources, dimension)]);
}

/** By what they name; those of which that is not known, by undefined. */
const targetsById = perReading(resources => groupBy(targetsIn(resources), target => textOf(get(target, 'ResourceId'))));

/** Whether a target that may name any table moves a capacity: never more than unknown. */
const someTarget = perReadingAnd((resources, dimension: string): Answer => {
  const answers = (targetsById(resources).get(undefined) ?? []).map(target => isMovedIn(target, dimension, resources));
  return every(undefined, someOf(answers));
});

function isMovedIn(target: Resource, dimension: string, resources: readonly Resource[]): Answer {
  return every(isOneOf(get(target, 'ScalableDimension'), [dimension]), isMoved(target, resources));
}

/** `table/orders`; undefined where the file does not tell the name. A generated name cannot be a target in text. */
export function scalingIdOf(table: Resource): string | undefined {
  const name = get(table, 'TableName');
  return name.kind === 'absent' ? 'table/' : textOf(name) === undefined ? undefined : `table/${textOf(name) ?? ''}`;
}

/** Whether something moves the capacity of the target: a policy or a schedule. */
function isMoved(target: Resource, resources: readonly Resource[]): Answer {
  if (isPresent(get(target, 'ScheduledActions')) !== false) return true;
  const policies = pointing(target, resources, policyType, 'ScalingTargetId');
  if (policies.resources.length > 0) return true;
  // A policy may name the resource itself instead of the target.
  return policies.isComplete && !havePoliciesNames(resources) ? false : undefined;
}

const havePoliciesNames = perReading(resources =>
  ofType(resources, policyType).some(policy => isPresent(get(policy, 'ResourceId')) !== false),
);
