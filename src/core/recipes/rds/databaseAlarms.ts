import { ask, because, ref, resource, text } from '../notation.ts';
import { topic } from '../outside.ts';
import type { Block, Node, ResourceNode, Text } from '../recipe.ts';

/** Alarms of the DB instance with an identifier. */
export function databaseAlarms(name: Text, identifier: Node): readonly ResourceNode[] {
  const about = (metric: string): Block => ({
    Namespace: 'AWS/RDS',
    MetricName: metric,
    Dimensions: [{ Name: 'DBInstanceIdentifier', Value: identifier }],
    Period: 300,
  });
  return [
    alarm(text`${name}StorageLow`, {
      AlarmDescription: 'The database stops when its storage is full',
      ...about('FreeStorageSpace'),
      Statistic: 'Minimum',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: because('10 GiB, in bytes.', ask('FreeStorageSpace', 10_737_418_240)),
      EvaluationPeriods: 1,
    }),
    alarm(text`${name}MemoryLow`, {
      AlarmDescription: 'The database begins to swap',
      ...about('FreeableMemory'),
      Statistic: 'Minimum',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: because('256 MiB, in bytes.', ask('FreeableMemory', 268_435_456)),
      EvaluationPeriods: 3,
    }),
    alarm(text`${name}CpuHigh`, {
      AlarmDescription: 'The database has been busy for a quarter of an hour',
      ...about('CPUUtilization'),
      Statistic: 'Average',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: ask('CPUUtilization', 90),
      EvaluationPeriods: 3,
    }),
  ];
}

function alarm(name: Text, properties: Block): ResourceNode {
  const actions = [ref(topic)];
  return resource(name, 'AWS::CloudWatch::Alarm', { ...properties, AlarmActions: actions, OKActions: actions });
}
