import type { Calendar } from '../calendar.ts';

export const documentdb: readonly Calendar[] = [
  {
    engine: 'docdb',
    source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html',
    versions: [
      { version: '3.6', standardSupportEnd: '2026-03-30', extendedSupportEnd: '2029-03-30' },
      { version: '4.0' },
      { version: '5.0', note: 'Minor versions 5.0.0 (long-term support) and 5.0.1 (2026-06-08)' },
      { version: '8.0', note: 'Released on 2025-11-14; 8.0.2 was announced on 2026-09-28' },
    ],
  },
];
