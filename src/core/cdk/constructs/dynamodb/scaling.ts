import { literalOf, scalar } from '../../codecs.ts';
import type { ConstructResource, Draft, Effect, Site } from '../../construct.ts';
import { placeOf } from './keys.ts';
import type { Expression } from '../../program.ts';

// `table.autoScaleReadCapacity({ minCapacity: 1, maxCapacity: 50 })` makes a scalable target.

/** The methods of a `Table` that let a capacity move with the load. */
export const scaling: Readonly<Record<string, Effect>> = {
  autoScaleReadCapacity: ({ args }, site) => [target(site, 'Read', '', args[0])],
  autoScaleWriteCapacity: ({ args }, site) => [target(site, 'Write', '', args[0])],
  autoScaleGlobalSecondaryIndexReadCapacity: ({ args }, site) => ofIndex(site, 'Read', args),
  autoScaleGlobalSecondaryIndexWriteCapacity: ({ args }, site) => ofIndex(site, 'Write', args),
};

/** What scales a table of which it cannot be told which one it is. The first table of the file stands for all. */
export function strayTargets(site: Site): readonly ConstructResource[] {
  if (site.neighbours().find(({ symbol }) => symbol === site.symbol)?.self !== site.self) return [];
  return Object.entries(scaling).flatMap(([method, effect]) =>
    site.strayCalls(method).flatMap(call => {
      const owner = 'variable' in call.on ? `{${call.on.variable}}` : '{table}';
      return effect(call, site).map(resource => ({ ...resource, owner }));
    }),
  );
}

type Capacity = 'Read' | 'Write';

function ofIndex(site: Site, capacity: Capacity, [name, props]: readonly Expression[]): readonly ConstructResource[] {
  const index = name === undefined ? undefined : literalOf(site.resolve(name));
  return typeof index === 'string' ? [target(site, capacity, index, props)] : [];
}

/** @param index empty for the table itself */
function target(site: Site, capacity: Capacity, index: string, at: Expression | undefined): ConstructResource {
  const [unknown, literal] = [{ kind: 'unknown' } as const, (value: string): Draft => ({ kind: 'literal', value })];
  const kind = index === '' ? 'table' : 'index';
  return {
    type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    suffix: `/${index}${capacity}Scaling/Target`,
    ...(at !== undefined && { at: placeOf(at) }),
    props: site.propsOf(at),
    structs: { '': 'dynamodb.EnableScalingProps' },
    properties: {
      MaxCapacity: { prop: 'maxCapacity', codec: scalar },
      MinCapacity: { prop: 'minCapacity', codec: scalar },
      // It is put together with the name of the table.
      ResourceId: { computed: () => unknown },
      RoleARN: { computed: () => unknown },
      ScalableDimension: { computed: () => literal(`dynamodb:${kind}:${capacity}CapacityUnits`) },
      // What moves the capacity is said of what the method returns, which is not followed.
      ScheduledActions: { computed: () => unknown },
      ServiceNamespace: { computed: () => literal('dynamodb') },
    },
  };
}
