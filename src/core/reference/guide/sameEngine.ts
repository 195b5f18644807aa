import type { Question } from '../guideStep.ts';

function openSource(engine: string, recipes: { readonly aurora: string; readonly rds: string }): Question {
  return {
    ask: `How is the load on ${engine}?`,
    answers: [
      {
        label: 'High or varying, or the failover must be quick',
        next: {
          service: 'aurora',
          form: `Aurora ${engine}`,
          why: 'The same drivers and SQL work, on storage that is replicated over three Availability Zones.',
          recipe: recipes.aurora,
          alternatives: [{ service: 'rds', when: 'an extension or a version is needed that Aurora lacks' }],
        },
      },
      {
        label: 'Steady and moderate',
        next: {
          service: 'rds',
          form: `RDS for ${engine}`,
          why: 'The engine stays exactly what it was, and it costs less than Aurora.',
          recipe: recipes.rds,
        },
      },
    ],
  };
}

const oracle: Question = {
  ask: 'Does it need RAC or Exadata?',
  answers: [
    {
      label: 'No',
      next: {
        service: 'rds',
        form: 'RDS for Oracle',
        why: 'Installation, patches, backups and failover are taken over by AWS.',
        recipe: 'rds-oracle',
        alternatives: [{ service: 'aurora', when: 'the licenses should go: Aurora PostgreSQL' }],
      },
    },
    {
      label: 'Yes',
      next: {
        service: 'oracle-database-at-aws',
        why: 'Oracle runs Exadata inside AWS data centers, with all of its features.',
      },
    },
  ],
};

const redis: Question = {
  ask: 'Is it written in several Regions at once?',
  answers: [
    {
      label: 'No',
      next: {
        service: 'elasticache',
        form: 'Valkey',
        why: 'It takes the same commands and is the engine that AWS recommends.',
        recipe: 'elasticache-valkey',
      },
    },
    {
      label: 'Yes',
      next: { service: 'memorydb', form: 'a multi-Region cluster', why: 'It accepts writes in each Region.' },
    },
  ],
};

/** The managed home of each engine. */
export const sameEngine: Question = {
  ask: 'What do you run today?',
  answers: [
    { label: 'PostgreSQL', next: openSource('PostgreSQL', { aurora: 'aurora-postgres', rds: 'rds-postgres' }) },
    { label: 'MySQL', next: openSource('MySQL', { aurora: 'aurora-mysql', rds: 'rds-mysql' }) },
    {
      label: 'MariaDB',
      next: {
        service: 'rds',
        form: 'RDS for MariaDB',
        why: 'It is the service that offers MariaDB.',
        recipe: 'rds-mariadb',
      },
    },
    { label: 'Oracle', next: oracle },
    {
      label: 'SQL Server',
      next: {
        service: 'rds',
        form: 'RDS for SQL Server',
        why: 'Installation, patches, backups and failover are taken over by AWS. RDS Custom for SQL Server gives access to the operating system too.',
        recipe: 'rds-sqlserver',
        alternatives: [
          { service: 'aurora', when: 'the licenses should go: Aurora PostgreSQL, with Babelfish for the clients' },
        ],
      },
    },
    {
      label: 'Db2',
      next: { service: 'rds', form: 'RDS for Db2', why: 'It is the service that offers Db2.', recipe: 'rds-db2' },
    },
    {
      label: 'MongoDB',
      next: {
        service: 'documentdb',
        why: 'It speaks the MongoDB API. Check the operators you use: it is compatible, not identical.',
        recipe: 'documentdb-cluster',
      },
    },
    { label: 'Redis or Valkey', next: redis },
    {
      label: 'Memcached',
      next: {
        service: 'elasticache',
        form: 'Memcached',
        why: 'It is the service that offers Memcached.',
        recipe: 'elasticache-memcached',
      },
    },
    {
      label: 'Cassandra',
      next: {
        service: 'keyspaces',
        why: 'It takes CQL. Check first which Cassandra features it lacks.',
        recipe: 'keyspaces-table',
      },
    },
    {
      label: 'Neo4j or another graph database',
      next: { service: 'neptune', why: 'It answers openCypher, Gremlin and SPARQL.', recipe: 'neptune-cluster' },
    },
    {
      label: 'InfluxDB',
      next: {
        service: 'timestream',
        form: 'Timestream for InfluxDB',
        why: 'It runs InfluxDB 2 and 3.',
        recipe: 'timestream-influxdb',
      },
    },
    {
      label: 'Teradata, Netezza or another data warehouse',
      next: { service: 'redshift', why: 'It is the data warehouse of AWS.', recipe: 'redshift-serverless' },
    },
  ],
};
