import { grid, list, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const relationalOrNosql: Topic = {
  id: 'relational-or-nosql',
  title: 'Relational or NoSQL',
  oneLiner: 'Tables with a fixed schema, or a model made for one way of access at any scale.',
  icon: 'split-horizontal',
  sections: [
    section(
      'The two kinds',
      [
        grid(
          ['', 'Relational (SQL)', 'NoSQL'],
          [
            '**Data**',
            'Structured, table-based storage: rows and columns, with relationships between tables',
            'Items, documents, structures in memory, graphs or wide rows; unstructured and semi-structured data too',
          ],
          [
            '**Schema**',
            'Fixed, or rigid: it organizes data into tables before the first row is stored',
            'Flexible: each item may have its own attributes',
          ],
          [
            '**Queries**',
            'Any question, with joins and aggregates, planned when it is asked',
            'The questions the keys and indexes were made for',
          ],
          ['**Transactions**', 'ACID over many tables', 'Where the service offers them: 100 items on DynamoDB'],
          [
            '**Scaling**',
            'A larger instance, readers, or a distributed engine',
            'Highly scalable: spread over partitions, designed for performance at scale',
          ],
          [
            '**Used for**',
            'Financial applications, inventory, e-commerce, traditional enterprise workloads',
            'Gaming, ad tech, IoT, real-time analytics',
          ],
        ),
      ],
      source.decisionGuide,
      {
        title: 'Limits of DynamoDB',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
      },
    ),
    section(
      'Which services',
      [
        list(
          'Relational: [RDS](services/rds), [Aurora](services/aurora), [Aurora DSQL](services/aurora-dsql), and [Redshift](services/redshift) for analytics',
          'Key-value: [DynamoDB](services/dynamodb)',
          'Documents: [DocumentDB](services/documentdb), and DynamoDB where documents are read by key',
          'In memory: [ElastiCache](services/elasticache) and [MemoryDB](services/memorydb), which AWS lists apart from NoSQL',
          'Graphs: [Neptune](services/neptune)',
          'Wide rows: [Keyspaces](services/keyspaces)',
        ),
      ],
      source.decisionGuide,
    ),
    section(
      'No schema is not no design',
      [
        prose(
          'A DynamoDB table knows its keys and nothing else, so items need no common schema.',
          'It is still the database that asks for the most design: write down the access patterns first, then choose partition key, sort key and indexes so that each pattern is one `GetItem` or `Query`.',
          'A pattern that comes later may need a new index or a rewrite of the data, while SQL would take one more query.',
        ),
        grid(
          ['Signs for SQL', 'Signs for DynamoDB'],
          ['People will ask questions nobody knows yet', 'A short list of access patterns, all known'],
          ['Entities refer to each other, and joins are natural', 'Each request needs one item, or one group of items'],
          ['Reports run on the same data', 'Reports run elsewhere, fed by export or zero-ETL'],
          ['Traffic one writer can take', 'Traffic that is very high, or comes in bursts'],
        ),
        prose('Not sure and small? Take SQL. Changing access patterns on DynamoDB later is the expensive mistake.'),
      ],
      {
        title: 'Best practices for DynamoDB',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices.html',
      },
    ),
  ],
  related: [
    'guide',
    'compare/rds+aurora+dynamodb',
    'topics/hands-on-dynamodb',
    'services/rds',
    'services/aurora',
    'services/dynamodb',
    'services/documentdb',
    'services/keyspaces',
    'services/neptune',
  ],
  asOf: '2026-10-09',
};
