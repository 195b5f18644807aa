import { grid, list, prose, section } from '../topic.ts';
import type { TopicSection } from '../topic.ts';
import { source } from '../topics/sources.ts';

/** What the questions do not say. */
export const guideNotes: readonly TopicSection[] = [
  section(
    'What serverless means',
    [
      grid(
        ['Kind', 'Services'],
        [
          'No cluster at all, only an endpoint',
          '[Aurora DSQL](services/aurora-dsql), [DynamoDB](services/dynamodb), [Keyspaces](services/keyspaces)',
        ],
        [
          'A cluster whose capacity scales by itself',
          '[Aurora](services/aurora) Serverless (down to 0 ACU), [ElastiCache](services/elasticache) Serverless, [Neptune](services/neptune) Serverless (at least 1 NCU), [DocumentDB](services/documentdb) Serverless (at least 0.5 DCU), [Redshift](services/redshift) Serverless (at least 4 RPU), [DMS](services/dms) Serverless',
        ],
        [
          'Instances or nodes that you size',
          '[RDS](services/rds), [MemoryDB](services/memorydb), [DAX](services/dax), [Timestream for InfluxDB](services/timestream)',
        ],
      ),
    ],
    source.decisionGuide,
  ),
  section(
    'Before you decide',
    [
      list(
        'An application may well use several databases. Choose the one for the system of record first, then add a cache, a search index or a warehouse beside it.',
        'Managed is the default. When only your own instance on EC2 will do is told in [Managed or unmanaged](topics/managed-or-unmanaged).',
        'Services side by side: [relational](compare/rds+aurora+aurora-dsql), [in memory](compare/elasticache+memorydb+dax), [key-value, documents and wide rows](compare/dynamodb+documentdb+keyspaces).',
      ),
      prose(
        'Two pages of AWS differ on data in memory that must last: its decision guide of May 2026 still names MemoryDB alone, and its newer material prefers ElastiCache with durability within one Region. The newer view is used here.',
      ),
    ],
    source.decisionGuide,
    source.elasticacheDurability,
  ),
];
