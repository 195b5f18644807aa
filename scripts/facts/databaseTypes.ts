import type { Resource } from '@aws-cdk/service-spec-types';
import { serviceSpec } from '../serviceSpec.ts';

const services =
  /^AWS::(RDS|DynamoDB|DAX|ElastiCache|MemoryDB|DocDB|DocDBElastic|Neptune|NeptuneGraph|Cassandra|Timestream|QLDB|Redshift|RedshiftServerless|DMS|Backup|ManagedBlockchain|DSQL|SDB|ODB)::/;

/** Resource types of the database services, in the order of the alphabet. */
export async function databaseTypes(): Promise<readonly Resource[]> {
  return resourcesWhere(type => services.test(type));
}

/** Types of the specification by their names, in the order of the alphabet. */
export async function resourcesWhere(isWanted: (type: string) => boolean): Promise<readonly Resource[]> {
  const spec = await serviceSpec();
  return [...spec.all('resource')]
    .filter(({ cloudFormationType }) => isWanted(cloudFormationType))
    .toSorted((a, b) => (a.cloudFormationType < b.cloudFormationType ? -1 : 1));
}
