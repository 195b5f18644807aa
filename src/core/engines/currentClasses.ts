import type { EngineId } from './engine.ts';

// Classes of the current generations, as suggestions. Each is offered in most Regions; older and rarer ones are left out.
// As of 2026-11-20, from the pages that `instanceClasses.ts` names and those named below.

/** An instance class or node type, and what it has. */
export interface InstanceClass {
  readonly name: string;
  /** `2 vCPUs, 16 GiB`; absent where the service does not give all of the machine's memory. */
  readonly size?: string;
}

/** Virtual processors by size, in every family but the burstable ones. */
const processors = { large: 2, xlarge: 4, '2xlarge': 8, '4xlarge': 16, '8xlarge': 32, '12xlarge': 48, '16xlarge': 64 };

type Size = keyof typeof processors;

const sizes: readonly Size[] = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'];

/** Burstable classes: virtual processors and GiB. */
const burstable = {
  micro: [2, 1],
  small: [2, 2],
  medium: [2, 4],
  large: [2, 8],
  xlarge: [4, 16],
  '2xlarge': [8, 32],
} as const;

/** A family of classes: of `m`, each processor has 4 GiB, of `r` 8 GiB. */
function family(prefix: string, name: string): readonly InstanceClass[] {
  const memory = name.startsWith('r') ? 8 : 4;
  return sizes.map(size => ({
    name: `${prefix}.${name}.${size}`,
    size: `${processors[size]} vCPUs, ${processors[size] * memory} GiB`,
  }));
}

function small(name: 't3' | 't4g', ...of: readonly (keyof typeof burstable)[]): readonly InstanceClass[] {
  return of.map(size => ({
    name: `db.${name}.${size}`,
    size: `${burstable[size][0]} vCPUs, ${burstable[size][1]} GiB, burstable`,
  }));
}

function named(...names: readonly string[]): readonly InstanceClass[] {
  return names.map(name => ({ name }));
}

function nodes(family: string, of: readonly string[] = sizes): readonly InstanceClass[] {
  return named(...of.map(size => `${family}.${size}`));
}

const serverless: InstanceClass = { name: 'db.serverless', size: 'scales by itself' };

const openSource = [
  ...family('db', 'm8g'),
  ...family('db', 'r8g'),
  ...small('t4g', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'),
  ...family('db', 'm7g'),
  ...family('db', 'r7g'),
];

/** Engines that do not run on AWS Graviton. */
const commercial = [
  ...family('db', 'm6i'),
  ...family('db', 'r6i'),
  ...small('t3', 'small', 'medium', 'large', 'xlarge', '2xlarge'),
];

const aurora = [serverless, ...family('db', 'r8g'), ...family('db', 'r7g'), ...small('t4g', 'medium', 'large')];

const byEngine: Readonly<Partial<Record<EngineId, readonly InstanceClass[]>>> = {
  mysql: openSource,
  postgres: openSource,
  mariadb: openSource,
  sqlserver: commercial,
  oracle: commercial,
  db2: commercial,
  'aurora-mysql': aurora,
  'aurora-postgresql': aurora,
  docdb: [serverless, ...family('db', 'r8g'), ...family('db', 'r6g'), ...small('t4g', 'medium')],
  neptune: [serverless, ...family('db', 'r8g'), ...family('db', 'r6g'), ...small('t4g', 'medium')],
};

/** Classes of database instances. Where the engine is not known, those of RDS for open-source engines. */
export function instanceClassesOf(engine: EngineId | undefined): readonly InstanceClass[] {
  return (engine === undefined ? undefined : byEngine[engine]) ?? openSource;
}

/** Multi-AZ DB clusters: classes with a local disk. */
export const multiAzClasses: readonly InstanceClass[] = [...family('db', 'm6gd'), ...family('db', 'r6gd')];

/** Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html */
export const cacheNodes: readonly InstanceClass[] = [
  ...nodes('cache.m7g'),
  ...nodes('cache.r7g'),
  ...nodes('cache.t4g', ['micro', 'small', 'medium']),
  ...nodes('cache.c7gn'),
  ...nodes('cache.r6gd', ['xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge']),
];

/** Source: https://docs.aws.amazon.com/memorydb/latest/devguide/nodes.supportedtypes.html */
export const memoryNodes: readonly InstanceClass[] = [
  ...nodes('db.r7g'),
  ...nodes('db.t4g', ['small', 'medium']),
  ...nodes('db.r6gd', ['xlarge', '2xlarge', '4xlarge', '8xlarge']),
];

/**
 * Sources: https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html and, for RG,
 * https://github.com/aws/redshift-test-drive/pull/182
 */
export const redshiftNodes = named('rg.xlarge', 'rg.4xlarge', 'ra3.large', 'ra3.xlplus', 'ra3.4xlarge', 'ra3.16xlarge');

/** Source: the AWS price list, by way of cfn-lint's `aws_dax_cluster/nodetype_enum.json`. */
export const daxNodes: readonly InstanceClass[] = [...nodes('dax.r5'), ...nodes('dax.t3', ['small', 'medium'])];

/** Source: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.Types.html */
export const replicationClasses: readonly InstanceClass[] = [
  ...nodes('dms.r6i'),
  ...nodes('dms.c6i'),
  ...nodes('dms.t3', ['small', 'medium', 'large']),
];
