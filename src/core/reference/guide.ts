import { newApplication } from './guide/newApplication.ts';
import { otherEngine } from './guide/otherEngine.ts';
import { sameEngine } from './guide/sameEngine.ts';
import type { Question } from './guideStep.ts';

export const guideTitle = 'Which AWS database?';

/** Date of the newest sources read for the guide, as YYYY-MM-DD. */
export const guideAsOf = '2026-10-09';

const tool: Question = {
  ask: 'What should it do?',
  answers: [
    {
      label: 'Back up databases, also across accounts and Regions',
      next: {
        service: 'backup',
        why: 'One plan covers most AWS databases. ElastiCache, MemoryDB and Keyspaces are not among them.',
        recipe: 'backup-plan',
      },
    },
    {
      label: 'Move or replicate a database',
      next: {
        service: 'dms',
        why: 'It copies data to the same engine or another while the source stays in use.',
        recipe: 'dms-serverless',
      },
    },
  ],
};

/** The decision, which ends on a service after at most four questions. It follows AWS's own decision guide. */
export const guide: Question = {
  ask: 'What are you doing?',
  answers: [
    { label: 'Starting a new application', next: newApplication },
    { label: 'Moving a database as it is', detail: 'the same engine, managed', next: sameEngine },
    { label: 'Leaving a database engine', detail: 'for another one', next: otherEngine },
    {
      label: 'Analyzing large amounts of data',
      detail: 'reports, a data warehouse',
      next: {
        service: 'redshift',
        why: 'It runs analytic SQL in parallel over columns, beside the database that takes the transactions.',
        recipe: 'redshift-serverless',
      },
    },
    { label: 'Looking for a backup or migration tool', next: tool },
  ],
};
