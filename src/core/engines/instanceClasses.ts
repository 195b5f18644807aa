/** Instance classes that a database cannot have, and what to say of them in words that follow the name of the class and `which`. */
export interface Exclusion {
  /** Matches names without `db.`: `m5.large`. */
  readonly classes: RegExp;
  readonly words: string;
}

/** Date of the pages named below. A family that no exclusion names may be new. */
export const instanceClassesAsOf = '2026-10-09';

/** Families with a processor of AWS, such as `m6g`, `r8gd` and `t4g`. */
const graviton = /^[a-z]+\d+g[a-z]*\./;

/**
 * Instances of RDS outside a cluster.
 * Sources: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Support.html
 */
export const rdsInstance: readonly Exclusion[] = [
  { classes: /^(?:t2|m4|r4)\./, words: 'RDS has given up: no new ones since 2024-06-01' },
  { classes: /^(?:t1|m[1-3]|r3|cr1)\./, words: 'RDS has given up: there are no new ones' },
  { classes: /^serverless$/, words: 'is for members of Aurora clusters only' },
  {
    classes: /^t(?:3|4g)\.(?!micro$|small$|medium$|large$|xlarge$|2xlarge$)/,
    words: 'RDS does not have in this size',
  },
];

/** Engines of RDS that run on Intel and AMD processors alone. Source: as for `rdsInstance`. */
export const rdsWithoutGraviton: readonly Exclusion[] = [
  { classes: graviton, words: 'is AWS Graviton, on which this engine cannot run' },
];

/**
 * Members of Aurora clusters.
 * Sources: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.Types.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.SupportAurora.html
 */
export const auroraInstance: readonly Exclusion[] = [
  { classes: /^[mcz]\d/, words: 'Aurora does not have: its families are r, x and t' },
  { classes: /^(?:t1|r3|cr1)\./, words: 'Aurora no longer has' },
  { classes: /^t2\.(?!small$|medium$)/, words: 'Aurora does not have in this size' },
  { classes: /^t3\.(?!small$|medium$|large$)/, words: 'Aurora has in sizes medium and large only' },
  { classes: /^t4g\.(?!medium$|large$)/, words: 'Aurora has in sizes medium and large only' },
];

/** Members of Aurora PostgreSQL clusters, beyond what no Aurora has. Source: as for `auroraInstance`. */
export const auroraPostgresqlInstance: readonly Exclusion[] = [
  { classes: /^(?:t2\.|t3\.small$)/, words: 'is for Aurora MySQL only' },
];

/**
 * Multi-AZ DB clusters, whose instances have a local disk.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html
 */
export const multiAzCluster: readonly Exclusion[] = [
  {
    classes: /^(?:t[1-4]g?|[mr][1-6]|[mr]6(?:[gi]|in)|r5b|[mr]7[gi]|[mr]8[gia]|x1e?|x2g)\.|^serverless$/,
    words: 'lacks the local disk of a Multi-AZ DB cluster',
  },
];

/** Source: https://docs.aws.amazon.com/documentdb/latest/devguide/db-instance-classes.html */
export const docdbInstance: readonly Exclusion[] = [
  { classes: /^[mcz]\d/, words: 'DocumentDB does not have: its families are r and t' },
  { classes: /^(?:t1|t2|r3|cr1)\./, words: 'DocumentDB has never had' },
  { classes: /^t(?:3|4g)\.(?!medium$)/, words: 'DocumentDB has in size medium only' },
];

/** Source: https://docs.aws.amazon.com/neptune/latest/userguide/instance-types.html */
export const neptuneInstance: readonly Exclusion[] = [
  { classes: /^[mcz]\d/, words: 'Neptune does not have: its families are r, x and t' },
  { classes: /^(?:t1|t2|r3|r4|cr1)\./, words: 'Neptune no longer has' },
  { classes: /^t(?:3|4g)\.(?!medium$)/, words: 'Neptune has in size medium only' },
];
