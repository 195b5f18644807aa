import type { ConstructType } from './construct.ts';
import { databaseCluster, databaseClusterFromSnapshot } from './constructs/rds/cluster.ts';
import {
  databaseInstance,
  databaseInstanceFromSnapshot,
  databaseInstanceReadReplica,
} from './constructs/rds/instance.ts';
import type { SymbolName } from './program.ts';

/** The constructs of the L2 level, by module and class. `Cfn…` classes need no entry. */
export const constructs: Readonly<Record<SymbolName, ConstructType>> = {
  'rds.DatabaseCluster': databaseCluster,
  'rds.DatabaseClusterFromSnapshot': databaseClusterFromSnapshot,
  'rds.DatabaseInstance': databaseInstance,
  'rds.DatabaseInstanceFromSnapshot': databaseInstanceFromSnapshot,
  'rds.DatabaseInstanceReadReplica': databaseInstanceReadReplica,
};
