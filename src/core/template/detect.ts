const databaseType =
  /\bAWS::(?:RDS|DynamoDB|DAX|ElastiCache|MemoryDB|DocDB|DocDBElastic|Neptune|NeptuneGraph|Cassandra|Timestream|QLDB|Redshift|RedshiftServerless|DMS|Backup|ManagedBlockchain|DSQL|SDB|Serverless::SimpleTable)\b/;
const resources = /["']?\bResources["']?\s*:/;

/**
 * Whether a text is worth parsing: it has a `Resources` section and names a database resource type.
 * Two scans, so that foreign YAML and JSON (Kubernetes, OpenAPI, lock files) cost no parse.
 */
export function looksLikeTemplate(text: string): boolean {
  return databaseType.test(text) && resources.test(text);
}
