import type { Question } from '../guideStep.ts';
import { specialData } from './specialData.ts';
import { whichSql } from './sql.ts';

export const newApplication: Question = {
  ask: 'How will the data be read?',
  answers: [
    {
      label: 'With joins and ad-hoc queries, or the model still changes',
      detail: 'SQL',
      next: whichSql,
    },
    {
      label: 'Always by known keys, with high or unpredictable traffic',
      next: {
        service: 'dynamodb',
        why: 'It answers look-ups by key in single-digit milliseconds whatever the size of the table, and there is nothing to run.',
        recipe: 'dynamodb-table',
        alternatives: [{ service: 'aurora-dsql', when: 'relations and SQL are wanted without servers' }],
      },
    },
    {
      label: 'It is a special kind of data',
      detail: 'documents, graphs, measurements, caches, vectors',
      next: specialData,
    },
    {
      label: 'Not sure yet, and it is small',
      next: {
        service: 'aurora',
        form: 'Aurora Serverless',
        why: 'SQL leaves every question open, and changing the access patterns of DynamoDB later is the expensive mistake.',
        recipe: 'aurora-serverless-postgres',
        alternatives: [{ service: 'rds', when: 'a fixed low price matters more than scaling' }],
      },
    },
  ],
};
