import { ofType, perReading } from '../../inventory.ts';
import type { Fix, Resource, Value } from '../../model.ts';
import { get, isOneOf, isPresent, resolve } from '../../values.ts';
import { pointing } from '../links.ts';
import { manageMasterPassword } from '../plaintextPassword.ts';
import { isClusterCopy, isClusterMember, isRdsCustom, isReplica } from './subject.ts';

/** Whether Secrets Manager can certainly keep the password of the master user. */
export function canBeManaged(database: Resource, resources: readonly Resource[]): boolean {
  return database.type === 'AWS::RDS::DBInstance'
    ? isManageableInstance(database, resources)
    : isManageableCluster(database, resources);
}

/** The way out for a password that the template tells; in the branch of a condition it would reach into the other one. */
export function managedInstead(database: Resource, password: Value, resources: readonly Resource[]): readonly Fix[] {
  return password.kind !== 'choice' && canBeManaged(database, resources) ? [manageMasterPassword(database)] : [];
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
  const globals = pointing(cluster, resources, 'AWS::RDS::GlobalCluster', 'SourceDBClusterIdentifier');
  const others = [
    isPresent(get(cluster, 'GlobalClusterIdentifier')),
    isClusterCopy(cluster),
    isOneOf(get(cluster, 'EngineMode'), ['serverless']) ?? false,
  ];
  return globals.resources.length === 0 && others.every(answer => answer === false);
}
