import { lookUp } from '../../lookUp.ts';

/**
 * Sizes of the node families of DAX, all Regions together. A family that is not here may be newer than this list.
 * Source: AWS price list by way of cfn-lint's `aws_dax_cluster/nodetype_enum.json`, as of 2026-11-20.
 */
const sizes: Readonly<Record<string, readonly string[]>> = {
  r3: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge'],
  r4: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '16xlarge'],
  r5: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge', '24xlarge'],
  t2: ['small', 'medium'],
  t3: ['small', 'medium'],
};

/** Whether DAX has no such node type, in lower case; false where the family is not known. */
export function isNoNodeType(nodeType: string): boolean {
  const [prefix, family = '', size = '', ...rest] = nodeType.split('.');
  if (prefix !== 'dax' || size === '' || rest.length > 0) return true;
  return lookUp(sizes, family)?.includes(size) === false;
}
