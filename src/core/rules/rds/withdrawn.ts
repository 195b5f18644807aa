/** An engine mode that RDS creates no longer. */
export interface WithdrawnMode {
  /** In lower case. */
  readonly mode: string;
  /** ISO date. */
  readonly since: string;
  /** Follows the name of the resource. */
  readonly message: string;
}

/**
 * Sources, as of 2026-11-20: aurora-serverless-v2.upgrade of the Aurora User Guide for Serverless v1, and the release
 * calendar of Aurora MySQL for version 1 and the engine modes it alone had.
 */
export const withdrawnModes: readonly WithdrawnMode[] = [
  {
    mode: 'serverless',
    since: '2025-03-31',
    message: 'asks for Aurora Serverless v1, which AWS ended on 2025-03-31',
  },
  ...['parallelquery', 'global', 'multimaster'].map((mode): WithdrawnMode => ({
    mode,
    since: '2023-02-28',
    message: `asks for the engine mode ${mode}, which ended with Aurora MySQL 1 on 2023-02-28`,
  })),
];
