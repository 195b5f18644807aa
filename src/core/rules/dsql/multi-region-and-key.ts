import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { isCustomerKey } from '../customerKey.ts';
import { publicPrincipals } from '../publicPolicy.ts';

const key = 'KmsEncryptionKey';

export const dsqlMultiRegionAndKey: Rule = {
  id: 'dsql-multi-region-and-key',
  title: 'Aurora DSQL cluster: key, policy and witness Region',
  category: 'security',
  severity: 'hint',
  // Aurora DSQL encrypts every cluster; a key of one's own is for those who must control or withdraw it.
  profiles: [],
  resources: ['AWS::DSQL::Cluster'],
  properties: [key, 'PolicyDocument', 'MultiRegionProperties.WitnessRegion'],
  message: 'is encrypted with a key that AWS owns: nobody here can audit or withdraw it',
  why: 'With a customer managed key, key policies decide who may read, CloudTrail shows each use, and disabling the key makes the data unreadable. Aurora DSQL refuses policies that let everybody in, and two Regions need a third one as a witness.',
  how: 'Fails as a hint when `KmsEncryptionKey` is left out or names a key of AWS. A `PolicyDocument` that allows the principal `*` without a condition on the account, the organization, the VPC or the like is an error, and so is `MultiRegionProperties` without `WitnessRegion`. Only the author knows the key and the Region, so there are no fixes.',
  links: [
    'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/rbp-block-public-access.html',
    'https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_MultiRegionProperties.html',
    'https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_CreateCluster.html',
  ],
  sameAs: {},
  check(cluster, report) {
    const written = get(cluster, key);
    if (isCustomerKey(written) === false) report(written);

    const [principal] = publicPrincipals(get(cluster, 'PolicyDocument'));
    const isPublic = 'cannot be deployed: Aurora DSQL refuses a policy that lets everybody in';
    if (principal !== undefined) report(principal, { severity: 'error', message: isPublic });

    const regions = get(cluster, 'MultiRegionProperties');
    const witness = get(cluster, 'MultiRegionProperties.WitnessRegion');
    const isAlone = 'names no witness Region, without which Regions cannot form one cluster';
    if (isPresent(regions) === true && isPresent(witness) === false) {
      report(witness, { severity: 'error', message: isAlone });
    }
  },
};
