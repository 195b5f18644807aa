import type { Question } from '../guideStep.ts';

export const cache: Question = {
  ask: 'What is behind the cache?',
  answers: [
    {
      label: 'A DynamoDB table, and the code should hardly change',
      next: {
        service: 'dax',
        why: 'It answers the DynamoDB API from memory: only the client is swapped.',
        recipe: 'dax-cluster',
        alternatives: [{ service: 'elasticache', when: 'the cache should hold more than the answers of one table' }],
      },
    },
    {
      label: 'Any other database or API, or nothing at all',
      next: {
        service: 'elasticache',
        form: 'Valkey, serverless first',
        why: 'It keeps data in memory for reads in microseconds; a serverless cache needs only a name.',
        recipe: 'elasticache-serverless',
      },
    },
  ],
};

export const durableMemory: Question = {
  ask: 'Where is it written?',
  answers: [
    {
      label: 'In one Region',
      next: {
        service: 'elasticache',
        form: 'Valkey 9.0 or later on nodes, with durability switched on when the cluster is created',
        why: 'Since 2026-06 it can write a Multi-AZ transaction log, so that a failover loses nothing.',
        alternatives: [{ service: 'memorydb', when: 'you use it already, or every write must be durable by design' }],
      },
    },
    {
      label: 'In several Regions at once',
      next: {
        service: 'memorydb',
        form: 'a multi-Region cluster',
        why: 'It accepts writes in each of up to five Regions.',
        alternatives: [{ service: 'dynamodb', when: 'milliseconds are fast enough: global tables' }],
      },
    },
  ],
};

export const vectors: Question = {
  ask: 'Where is the data that the vectors describe?',
  answers: [
    {
      label: 'In SQL tables, or nowhere yet',
      next: {
        service: 'aurora',
        form: 'Aurora PostgreSQL with pgvector',
        why: 'Vectors beside the rows can be joined and filtered with them.',
        recipe: 'aurora-postgres',
        alternatives: [{ service: 'rds', when: 'the data is on RDS for PostgreSQL, which has pgvector too' }],
      },
    },
    {
      label: 'In items found by key',
      next: { service: 'dynamodb', form: 'a vector index', why: 'Tables have native vector indexes since 2026-08.' },
    },
    {
      label: 'In documents',
      next: {
        service: 'documentdb',
        why: 'Vector search works on the collections that hold the documents.',
        recipe: 'documentdb-cluster',
      },
    },
    {
      label: 'In memory',
      next: {
        service: 'elasticache',
        form: 'Valkey 8.2 or later, on nodes',
        why: 'It searches vectors in memory.',
        recipe: 'elasticache-valkey',
        alternatives: [{ service: 'memorydb', when: 'the data is there already' }],
      },
    },
    {
      label: 'In a graph',
      next: {
        service: 'neptune',
        form: 'Neptune Analytics',
        why: 'It searches vectors and walks the graph in one query.',
        recipe: 'neptune-analytics',
      },
    },
  ],
};
