import type { Resource } from '../../model.ts';
import { get, isOneOf, isPresent } from '../../values.ts';
import { some, type Answer } from '../answers.ts';
import { isClusterMember, isReplica } from '../rds/subject.ts';

/** Whether data is lost with the resource: not with one that shares, copies or merely caches it in Memcached. */
export function holdsDataOfItsOwn(resource: Resource): Answer {
  const isBorrowed = borrows(resource);
  return isBorrowed === undefined ? undefined : !isBorrowed;
}

function borrows(resource: Resource): Answer {
  switch (resource.type) {
    case 'AWS::RDS::DBInstance':
      return some(isClusterMember(resource), isReplica(resource));
    case 'AWS::RDS::DBCluster':
      return isPresent(get(resource, 'ReplicationSourceIdentifier'));
    case 'AWS::ElastiCache::CacheCluster':
      return isOneOf(get(resource, 'Engine'), ['memcached']);
    default:
      return false;
  }
}
