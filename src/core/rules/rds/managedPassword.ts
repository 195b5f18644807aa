import { ofType, perReading } from '../../inventory.ts';
import type { Resource } from '../../model.ts';
import { get, isOneOf, isPresent, resolve } from '../../values.ts';
import { isClusterCopy, isClusterMember, isRdsCustom, isReplica } from './subject.ts';

/** Whether Secrets Manager can certainly keep the password of the master user. */
export function canBeManaged(database: Resource, resources: readonly Resource[]): boolean {
  return database.type === 'AWS::RDS::DBInstance'
    ? isManageableInstance(database, resources)
    : isManageableCluster(database, resources);
}

/** RDS manages no passwords for members, replicas, RDS Custom and, SQL Server aside, for sources of replicas. */
function isManageableInstance(instance: Resource, resources: readonly Resource[]): boolean {
  const others = [isClusterMember(instance), isReplica(instance), isRdsCustom(instance) ?? false];
  return !replicated(resources).has(instance) && others.every(answer => answer === false);
}

/** The instances of which another one of the file is a replica. */
const replicated = perReading(
  resources =>
    new Set(
      ofType(resources, 'AWS::RDS::DBInstance').map(replica =>
        resolve(get(replica, 'SourceDBInstanceIdentifier'), resources),
      ),
    ),
);

/** Aurora manages no passwords for global databases, for copies of another Region and for Serverless v1. */
function isManageableCluster(cluster: Resource, resources: readonly Resource[]): boolean {
  const isGlobal = ofType(resources, 'AWS::RDS::GlobalCluster').some(
    global => resolve(get(global, 'SourceDBClusterIdentifier'), resources) === cluster,
  );
  const others = [
    isPresent(get(cluster, 'GlobalClusterIdentifier')),
    isClusterCopy(cluster),
    isOneOf(get(cluster, 'EngineMode'), ['serverless']) ?? false,
  ];
  return !isGlobal && others.every(answer => answer === false);
}
