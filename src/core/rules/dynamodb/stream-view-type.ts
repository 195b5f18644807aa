import { handleOf, perReading } from '../../inventory.ts';
import type { Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { child, get, isOneOf, isPresent } from '../../values.ts';

export const dynamodbStreamViewType: Rule = {
  id: 'dynamodb-stream-view-type',
  title: 'Lambda trigger on a table without a stream',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table'],
  properties: ['StreamSpecification.StreamViewType'],
  message: 'has no stream, but a function waits for one: the deployment fails',
  why: 'Lambda reads the changes of a table from its stream. A table has one only when `StreamSpecification` asks for it, and without one there is no `StreamArn` to point at.',
  how: 'Fails when an `AWS::Lambda::EventSourceMapping`, or an event of type `DynamoDB` of a SAM function, takes the `StreamArn` of a table in the same file and that table has no `StreamSpecification`. The fix asks for both images; `KEYS_ONLY`, `NEW_IMAGE` and `OLD_IMAGE` carry less.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.Lambda.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html',
  ],
  sameAs: {},
  check(table, report, context) {
    const stream = get(table, 'StreamSpecification');
    if (isPresent(stream) !== false) return;
    const source = sources(context.resources).find(({ at }) => isStreamOf(table, at));
    if (source === undefined) return;
    const about = { title: 'Turn on the stream', impact: 'none' } as const;
    report(stream, {
      related: [{ at: source.at, message: `${source.reader} reads the stream` }],
      fixes: [set(table, 'StreamSpecification.StreamViewType', 'NEW_AND_OLD_IMAGES', about)],
    });
  },
};

interface Source {
  readonly at: Value;
  readonly reader: string;
}

const sources = perReading(resources => resources.flatMap(sourcesOf));

function sourcesOf(resource: Resource): readonly Source[] {
  const reader = resource.name;
  if (resource.type === 'AWS::Lambda::EventSourceMapping') return [{ at: get(resource, 'EventSourceArn'), reader }];
  const events = resource.type === 'AWS::Serverless::Function' ? get(resource, 'Events') : undefined;
  return [...(events?.kind === 'mapping' ? events.entries.values() : [])]
    .filter(event => isOneOf(child(event, 'Type'), ['dynamodb']) === true)
    .map(event => ({ at: child(child(event, 'Properties'), 'Stream'), reader }));
}

function isStreamOf(table: Resource, source: Value): boolean {
  return source.kind === 'reference' && source.target === handleOf(table) && source.attribute === 'StreamArn';
}
