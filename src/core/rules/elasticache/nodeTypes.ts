const graviton = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'];
const intel5 = ['large', 'xlarge', '2xlarge', '4xlarge', '12xlarge', '24xlarge'];
const burstable = ['micro', 'small', 'medium'];

/**
 * Sizes of each family of node types, by the word between `cache.` and the size. Families that are not here are newer
 * than this table. Sources: the node types that the API lists by Region, as carried by cfn-lint 1.51.0, and for
 * families that are no longer sold https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheNode.html, as of
 * 2026-11-20.
 */
export const nodeTypes: Readonly<Record<string, readonly string[]>> = {
  t1: ['micro'],
  t2: burstable,
  t3: burstable,
  t4g: burstable,
  m1: ['small', 'medium', 'large', 'xlarge'],
  m2: ['xlarge', '2xlarge', '4xlarge'],
  m3: ['medium', 'large', 'xlarge', '2xlarge'],
  m4: ['large', 'xlarge', '2xlarge', '4xlarge', '10xlarge'],
  m5: intel5,
  // The template reference names 24xlarge for m6g and r6g, the API does not: nothing is said of it.
  m6g: [...graviton, '24xlarge'],
  m7g: graviton,
  c1: ['xlarge'],
  c7gn: graviton,
  r3: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge'],
  r4: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '16xlarge'],
  r5: intel5,
  r6g: [...graviton, '24xlarge'],
  r6gd: ['xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'],
  r7g: graviton,
};

/** Families that run on, but of which ElastiCache creates no new nodes. Source: API_CacheNode, as of 2026-11-20. */
export const retiredFamilies: readonly string[] = ['t1', 'm1', 'm2', 'm3', 'c1', 'r3'];
