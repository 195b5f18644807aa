import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { demandTrue } from '../demand.ts';

export const docdbGlobalclusterEncrypted: Rule = {
  id: 'docdb-globalcluster-encrypted',
  title: 'DocumentDB global cluster not encrypted',
  category: 'security',
  severity: 'warning',
  // Encryption costs nothing, and it cannot be switched on later.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DocDB::GlobalCluster'],
  properties: ['StorageEncrypted', 'SourceDBClusterIdentifier'],
  message: 'asks for clusters that store their data unencrypted, and that cannot be changed later',
  why: 'The clusters of a global cluster keep the same data in several Regions. Unencrypted, whoever obtains a copy, a snapshot or a disk can read it.',
  how: 'Fails when `StorageEncrypted` is false, which is the default. A global cluster made from a cluster with `SourceDBClusterIdentifier` takes the encryption of that cluster and is left out.',
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/devguide/global-clusters.html',
    'https://docs.aws.amazon.com/documentdb/latest/APIReference/API_CreateGlobalCluster.html',
  ],
  sameAs: {},
  check: demandTrue(
    'StorageEncrypted',
    {
      title: 'Encrypt the storage',
      impact: 'replacement',
      consequence: 'for a new global cluster: a running one would be replaced',
    },
    { skip: global => isPresent(get(global, 'SourceDBClusterIdentifier')) },
  ),
};
