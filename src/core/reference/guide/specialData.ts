import type { Question } from '../guideStep.ts';
import { cache, durableMemory, vectors } from './memory.ts';

/** Data with a model of its own, for which there is a service of its own. */
export const specialData: Question = {
  ask: 'Which kind of data is it?',
  answers: [
    {
      label: 'Documents, through a MongoDB API',
      next: {
        service: 'documentdb',
        why: 'It speaks the MongoDB protocol and keeps three copies of the storage.',
        recipe: 'documentdb-cluster',
        alternatives: [{ service: 'dynamodb', when: 'documents are always read by their key' }],
      },
    },
    {
      label: 'Relationships to walk along',
      detail: 'fraud rings, social networks, knowledge graphs',
      next: {
        service: 'neptune',
        form: 'Neptune Database; Neptune Analytics for algorithms, GraphRAG and vectors',
        why: 'Graph queries follow many edges without a join for each.',
        recipe: 'neptune-cluster',
      },
    },
    {
      label: 'Measurements over time',
      detail: 'IoT, metrics, events',
      next: {
        service: 'timestream',
        form: 'Timestream for InfluxDB',
        why: 'It is the time series engine that new customers can use: Timestream for LiveAnalytics has been closed to them since 2025-06-20.',
        recipe: 'timestream-influxdb',
        alternatives: [
          { service: 'keyspaces', when: 'the data is modeled in CQL' },
          { service: 'dynamodb', when: 'more than about a million records arrive per second' },
        ],
      },
    },
    { label: 'A cache, sessions, a leaderboard or counters', next: cache },
    { label: 'Data in memory that must last', next: durableMemory },
    {
      label: 'Wide rows, through CQL and Cassandra drivers',
      next: {
        service: 'keyspaces',
        why: 'It takes CQL and needs no nodes, rings or repairs.',
        recipe: 'keyspaces-table',
        alternatives: [{ service: 'dynamodb', when: 'nothing depends on Cassandra' }],
      },
    },
    { label: 'Vectors, for search by meaning', next: vectors },
    {
      label: 'A ledger with a history that can be verified',
      next: {
        service: 'aurora',
        form: 'Aurora PostgreSQL with audit tables',
        why: 'No AWS service is left for this: QLDB ended on 2025-07-31, and Managed Blockchain has taken no new customers since 2026-10-29. Audit tables are the path that AWS describes.',
        recipe: 'aurora-postgres',
        alternatives: [
          {
            service: 'dynamodb',
            when: 'key access is enough: a table with DynamoDB Streams, archived under Amazon S3 Object Lock',
          },
        ],
      },
    },
  ],
};
