import type { Calendar } from '../calendar.ts';

export const neptune: readonly Calendar[] = [
  {
    engine: 'neptune',
    source: 'https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases.html',
    versions: [
      { version: '1.0.2.0', standardSupportEnd: '2020-05-19' },
      { version: '1.0.2.1 and 1.0.2.2', covers: ['1.0.2.1', '1.0.2.2'], standardSupportEnd: '2022-07-29' },
      {
        version: '1.0.3 to 1.0.5',
        covers: ['1.0.3', '1.0.4', '1.0.5'],
        standardSupportEnd: '2023-01-30',
      },
      { version: '1.1.0.0', standardSupportEnd: '2025-03-15' },
      { version: '1.1.1.0', standardSupportEnd: '2026-12-04' },
      { version: '1.2.x', covers: ['1.2'], standardSupportEnd: '2026-12-04' },
      { version: '1.3.x', covers: ['1.3'], standardSupportEnd: '2027-03-06' },
      {
        version: '1.4.0 to 1.4.6.1',
        covers: ['1.4.0', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.6.0', '1.4.6.1'],
        standardSupportEnd: '2027-03-06',
      },
      {
        version: '1.4.6.2 to 1.4.7.1',
        covers: ['1.4.6.2', '1.4.6.3', '1.4.7'],
        standardSupportEnd: '2027-06-03',
      },
      { version: '1.4.8.0', standardSupportEnd: '2027-10-27', note: 'Released on 2026-07-27' },
    ],
  },
];
