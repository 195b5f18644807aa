import { ofType, perReading } from '../../inventory.ts';
import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, integerOf, isOneOf, textOf } from '../../values.ts';
import { isOnDemand } from './billing.ts';
import { scalingIdOf } from './scaling.ts';

export const dynamodbWideScalingTarget: Rule = {
  id: 'dynamodb-wide-scaling-target',
  title: 'Scaling target of DynamoDB that cannot work',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ApplicationAutoScaling::ScalableTarget'],
  properties: ['MinCapacity', 'MaxCapacity', 'ResourceId', 'ScalableDimension'],
  message: 'cannot be deployed: its MinCapacity is greater than its MaxCapacity',
  why: 'Application Auto Scaling refuses a target whose bounds or names contradict each other, and a table that is paid per request has no capacity to scale.',
  how: 'Looks at targets whose `ServiceNamespace` is `dynamodb`. Fails when `MinCapacity` is over `MaxCapacity`, when the `ResourceId` of a table stands beside the dimension of an index or the other way round, and when the `ResourceId` names a table of the file that is on-demand. A `ResourceId` put together with `Fn::Sub` or `Fn::Join` is not judged.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html',
    'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html',
  ],
  sameAs: {},
  check(target, report, context) {
    if (isOneOf(get(target, 'ServiceNamespace'), ['dynamodb']) !== true) return;
    const least = get(target, 'MinCapacity');
    const [from, to] = [integerOf(least), integerOf(get(target, 'MaxCapacity'))];
    if (from !== undefined && to !== undefined && from > to) report(least);

    const id = get(target, 'ResourceId');
    const name = textOf(id);
    if (name === undefined) return;
    const dimension = get(target, 'ScalableDimension');
    const kind = /^table\/[^/]+\/index\//.test(name) ? 'index' : 'table';
    const other = kind === 'index' ? 'table' : 'index';
    if (textOf(dimension)?.startsWith(`dynamodb:${other}:`) === true) {
      report(dimension, { message: `cannot be deployed: it scales ${an[other]} but names ${an[kind]}` });
    }
    const table = onDemandTables(context.resources).get(/^table\/[^/]+(?=$|\/index\/)/.exec(name)?.[0] ?? '');
    if (table !== undefined)
      report(id, { message: `scales ${table.name}, which is paid per request and has no capacity` });
  },
};

const an = { index: 'an index', table: 'a table' } as const;

/** The tables with a written name that are paid per request, by `table/` and the name; of several, the first. */
const onDemandTables = perReading((resources): ReadonlyMap<string, Resource> => {
  const tables = ofType(resources, 'AWS::DynamoDB::Table').filter(table => isOnDemand(table) === true);
  const named = tables.flatMap((table): [string, Resource][] => {
    const id = scalingIdOf(table);
    return id === undefined || id === 'table/' ? [] : [[id, table]];
  });
  return new Map(named.toReversed());
});
