/** An engine or an engine mode that RDS creates no longer. */
export interface Withdrawn {
  readonly property: 'Engine' | 'EngineMode';
  /** In lower case. */
  readonly value: string;
  /** ISO date. */
  readonly since: string;
  /** Follows the name of the resource. */
  readonly message: string;
}

const withAuroraMysql1 = 'which ended with Aurora MySQL 1 on 2023-02-28';

/**
 * Sources, as of 2026-11-20: aurora-serverless-v2.upgrade of the Aurora User Guide for Serverless v1, the release
 * calendar of Aurora MySQL for version 1 and the engine modes it alone had, and API_CreateDBInstance, which does not
 * list the Oracle editions any more.
 */
export const withdrawn: readonly Withdrawn[] = [
  {
    property: 'EngineMode',
    value: 'serverless',
    since: '2025-03-31',
    message: 'asks for Aurora Serverless v1, which AWS ended on 2025-03-31',
  },
  ...['parallelquery', 'global', 'multimaster'].map((mode): Withdrawn => ({
    property: 'EngineMode',
    value: mode,
    since: '2023-02-28',
    message: `asks for the engine mode ${mode}, ${withAuroraMysql1}`,
  })),
  {
    property: 'Engine',
    value: 'aurora',
    since: '2023-02-28',
    message: 'asks for the engine aurora, which is Aurora MySQL 1 and ended on 2023-02-28',
  },
  ...['oracle-se', 'oracle-se1'].map((engine): Withdrawn => ({
    property: 'Engine',
    value: engine,
    since: '2021-01-01',
    message: `asks for the engine ${engine}, which RDS does not offer any more`,
  })),
];
