import { lookUp } from '../../lookUp.ts';

/**
 * Sizes of the families whose sizes are known for good; a newer family is not judged.
 * Source: https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html, as of 2026-11-20.
 */
const sizes: Readonly<Record<string, readonly string[]>> = {
  dc2: ['large', '8xlarge'],
  ra3: ['large', 'xlplus', '4xlarge', '16xlarge'],
};

/**
 * Families that AWS no longer offers.
 * Source: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html, as of 2026-11-20.
 */
const withdrawn: readonly string[] = ['dc1', 'ds2'];

/** Whether Redshift certainly has no such node: another form than `family.size`, or no size of a known family. */
export function isUnknownNodeType(nodeType: string): boolean {
  const [family = '', size = '', ...others] = nodeType.split('.');
  if (others.length > 0 || family === '' || size === '') return true;
  return lookUp(sizes, family)?.includes(size) === false;
}

export function isWithdrawnNodeType(nodeType: string): boolean {
  return withdrawn.includes(familyOf(nodeType));
}

/** Nodes that keep their data in managed storage: RA3 and its successor RG. */
export function hasManagedStorage(nodeType: string): boolean {
  return ['ra3', 'rg'].includes(familyOf(nodeType));
}

export function familyOf(nodeType: string): string {
  return nodeType.split('.')[0] ?? '';
}
