/** Database services, and the resources round them that rules look at: secrets, security groups, delivery streams. */
const databaseType =
  /\bAWS::(?:RDS|DynamoDB|DAX|ElastiCache|MemoryDB|DocDB|DocDBElastic|Neptune|NeptuneGraph|Cassandra|Timestream|QLDB|Redshift|RedshiftServerless|DMS|Backup|ManagedBlockchain|DSQL|ODB|SDB|SecretsManager|EC2::SecurityGroup|EC2::SecurityGroupIngress|Lightsail::Database|KinesisFirehose::DeliveryStream|OpsWorks|Serverless::SimpleTable)\b/;
const resources = /["']?\bResources["']?\s*:/;

/**
 * Whether a text is worth parsing: it has a `Resources` section and names a resource type that concerns databases.
 * Two scans, so that foreign YAML and JSON (Kubernetes, OpenAPI, lock files) cost no parse.
 */
export function looksLikeTemplate(text: string): boolean {
  return databaseType.test(text) && resources.test(text);
}
