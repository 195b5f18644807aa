import { ask, outside, ref, resource, text } from '../notation.ts';
import { topic } from '../outside.ts';
import type { Recipe, ResourceNode } from '../recipe.ts';

const table = ask('Table');
const target = outside('TableName', 'String', 'Name of the table to watch');

export const dynamodbAlarms: Recipe = {
  id: 'dynamodb-alarms',
  title: 'Alarms of a DynamoDB table',
  service: 'dynamodb',
  group: 'operations',
  description: 'Tells when reads or writes of a table are turned away for lack of capacity.',
  resources: [throttled('Read'), throttled('Write')],
};

function throttled(what: 'Read' | 'Write'): ResourceNode {
  return resource(text`${table}${what}sThrottled`, 'AWS::CloudWatch::Alarm', {
    AlarmDescription: `${what}s of the table are turned away`,
    Namespace: 'AWS/DynamoDB',
    MetricName: `${what}ThrottleEvents`,
    Dimensions: [{ Name: 'TableName', Value: ref(target) }],
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 5,
    DatapointsToAlarm: 3,
    ComparisonOperator: 'GreaterThanThreshold',
    Threshold: 0,
    TreatMissingData: 'notBreaching',
    AlarmActions: [ref(topic)],
    OKActions: [ref(topic)],
  });
}
