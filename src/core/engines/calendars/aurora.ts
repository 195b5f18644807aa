import type { Calendar } from '../calendar.ts';

export const aurora: readonly Calendar[] = [
  {
    engine: 'aurora-mysql',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html',
    versions: [
      {
        version: '2 (MySQL 5.7)',
        covers: ['5.7'],
        standardSupportEnd: '2024-10-31',
        extendedSupportEnd: '2029-06-30',
        note: 'Third-year price of Extended Support from 2026-12-01',
      },
      {
        version: '3 (MySQL 8.0)',
        covers: ['8.0'],
        standardSupportEnd: '2028-04-30',
        extendedSupportEnd: '2029-07-31',
        note: 'Newest minor: 3.13 of 2026-08-27',
      },
      auroraMinor('3.04', '2026-10-31', 'Long-term support'),
      auroraMinor('3.08', '2026-08-31'),
      auroraMinor('3.09', '2026-08-31'),
      auroraMinor('3.10', '2028-04-30', 'Long-term support'),
      auroraMinor('3.11', '2026-11-13'),
      auroraMinor('3.12', '2027-02-17'),
      auroraMinor('3.13', '2027-08-27'),
      {
        version: '8.4',
        standardSupportEnd: '2032-04',
        note: '8.4.7 was released on 2026-05-21, 8.4.8 on 2026-09-03',
      },
      {
        version: '8.4.7',
        covers: ['8.4.7', '8.4.mysql_aurora.8.4.7'],
        isMinor: true,
        standardSupportEnd: '2027-11-30',
      },
      {
        version: '8.4.8',
        covers: ['8.4.8', '8.4.mysql_aurora.8.4.8'],
        isMinor: true,
        standardSupportEnd: '2028-03-31',
      },
    ],
  },
  {
    engine: 'aurora-postgresql',
    source:
      'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html',
    versions: [
      { version: '11', standardSupportEnd: '2024-02-29', extendedSupportEnd: '2027-03-31' },
      { version: '12', standardSupportEnd: '2025-02-28', extendedSupportEnd: '2028-02-29' },
      { version: '13', standardSupportEnd: '2026-02-28', extendedSupportEnd: '2029-02-28' },
      { version: '14', standardSupportEnd: '2027-02-28', extendedSupportEnd: '2030-02-28' },
      { version: '15', standardSupportEnd: '2028-02-29', extendedSupportEnd: '2031-02-28' },
      { version: '16', standardSupportEnd: '2029-02-28', extendedSupportEnd: '2032-02-28' },
      { version: '17', standardSupportEnd: '2030-02-28', extendedSupportEnd: '2033-02-28' },
      { version: '18', standardSupportEnd: '2031-02-28', extendedSupportEnd: '2034-02-28' },
    ],
  },
];

function auroraMinor(version: string, standardSupportEnd: string, note?: string): Calendar['versions'][number] {
  const minor = { version, covers: [`8.0.mysql_aurora.${version}`], isMinor: true, standardSupportEnd } as const;
  return note === undefined ? minor : { ...minor, note };
}
