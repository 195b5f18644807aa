import type { Question } from '../guideStep.ts';
import { specialData } from './specialData.ts';

/** For those who leave their engine, most of them for its licenses. */
export const otherEngine: Question = {
  ask: 'What fits the application best?',
  answers: [
    {
      label: 'PostgreSQL, with small changes',
      next: {
        service: 'aurora',
        form: 'Aurora PostgreSQL, serverless',
        why: 'DMS Schema Conversion translates most of the schema and the code; Babelfish even answers SQL Server clients.',
        recipe: 'aurora-serverless-postgres',
        alternatives: [{ service: 'rds', when: 'the load is small and steady: RDS for PostgreSQL' }],
      },
    },
    {
      label: 'SQL in two Regions at once',
      next: { service: 'aurora-dsql', why: 'It is strongly consistent in both Regions.' },
    },
    {
      label: 'Access by known keys, without a limit on scale',
      next: {
        service: 'dynamodb',
        why: 'Tables grow without a limit, and requests by key stay fast.',
        recipe: 'dynamodb-table',
      },
    },
    {
      label: 'A special kind of data',
      detail: 'documents, graphs, measurements, caches, vectors',
      next: specialData,
    },
  ],
};
