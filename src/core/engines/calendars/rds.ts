import type { Calendar } from '../calendar.ts';

// Versions that ended before the calendars of AWS begin; their dates are kept by endoflife.date.
const archive = 'https://github.com/endoflife-date/endoflife.date';
const mysql97 =
  'https://aws.amazon.com/blogs/database/amazon-rds-for-mysql-lts-version-9-7-is-now-generally-available/';

export const rds: readonly Calendar[] = [
  {
    engine: 'mysql',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html',
    versions: [
      { version: '5.6', standardSupportEnd: '2022-03-01', source: archive },
      {
        version: '5.7',
        standardSupportEnd: '2024-02-29',
        extendedSupportEnd: '2029-06-30',
        note: 'AWS moved the end of Extended Support from 2027-02-28 to 2029-06-30',
        source: mysql97,
      },
      { version: '8.0', standardSupportEnd: '2026-07-31', extendedSupportEnd: '2029-07-31' },
      { version: '8.4', standardSupportEnd: '2029-07-31', extendedSupportEnd: '2032-07-31' },
      { version: '9.7', note: 'Newest long-term support release', source: mysql97 },
    ],
  },
  {
    engine: 'postgres',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html',
    versions: [
      { version: '9.6', standardSupportEnd: '2022-04-30' },
      { version: '10', standardSupportEnd: '2023-04' },
      { version: '11', standardSupportEnd: '2024-02-29', extendedSupportEnd: '2027-03-31' },
      { version: '12', standardSupportEnd: '2025-02-28', extendedSupportEnd: '2028-02-29' },
      { version: '13', standardSupportEnd: '2026-02-28', extendedSupportEnd: '2029-02-28' },
      { version: '14', standardSupportEnd: '2027-02-28', extendedSupportEnd: '2030-02-28' },
      { version: '15', standardSupportEnd: '2028-02-29', extendedSupportEnd: '2031-02-28' },
      { version: '16', standardSupportEnd: '2029-02-28', extendedSupportEnd: '2032-02-29' },
      { version: '17', standardSupportEnd: '2030-02-28', extendedSupportEnd: '2033-02-28' },
      { version: '18', standardSupportEnd: '2031-02-28', extendedSupportEnd: '2034-02-28' },
    ],
  },
  {
    engine: 'mariadb',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html',
    versions: [
      { version: '10.3', standardSupportEnd: '2023-10-23', source: archive },
      { version: '10.4', standardSupportEnd: '2025-02-28' },
      { version: '10.5', standardSupportEnd: '2026-08-31' },
      { version: '10.6', standardSupportEnd: '2026-12-31' },
      { version: '10.11', standardSupportEnd: '2028-02-29' },
      { version: '11.4', standardSupportEnd: '2029-05-31' },
      { version: '11.8', standardSupportEnd: '2028-06-30' },
      { version: '12.3', standardSupportEnd: '2029-06-30' },
    ],
  },
  {
    engine: 'sqlserver',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_SQLServer.html',
    versions: [
      {
        version: '2016',
        covers: ['13'],
        standardSupportEnd: '2026-07-14',
        note: 'Engine version 13.00; no new instances since 2026-01-15, and remaining instances are moved to 2019',
        source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.VersionSupport.html',
      },
      { version: '2017', covers: ['14'] },
      { version: '2019', covers: ['15'] },
      { version: '2022', covers: ['16'] },
      { version: '2025', covers: ['17'], note: 'Engine version 17.00' },
    ],
  },
  {
    engine: 'oracle',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Oracle.Concepts.database-versions.html',
    versions: [
      { version: '19c', covers: ['19'] },
      { version: '21c', covers: ['21'] },
      {
        version: '26ai',
        covers: ['26'],
        note: 'Engine version 26.0.0.0, since 2026-07-07; Enterprise Edition and container databases only',
        source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/amazon-rds-oracle-database-26ai/',
      },
    ],
  },
  {
    engine: 'db2',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Db2.html',
    versions: [
      { version: '11.5', note: 'Standard and Advanced Edition' },
      { version: '12.1', note: 'Standard, Advanced and Community Edition' },
    ],
  },
];
