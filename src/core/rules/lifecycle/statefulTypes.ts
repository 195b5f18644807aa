/**
 * Resource types whose deletion takes data with it. Not here are those that AWS refuses to delete while they
 * hold something (backup vaults, global clusters, Timestream databases), and the services that have ended. Source for
 * clusters of InfluxDB, as of 2026-11-20: https://docs.aws.amazon.com/timestream/latest/developerguide/deleting-a-cluster.html
 */
export const statefulTypes: readonly string[] = [
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBCluster',
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Serverless::SimpleTable',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::ElastiCache::CacheCluster',
  'AWS::MemoryDB::Cluster',
  'AWS::DocDB::DBCluster',
  'AWS::DocDBElastic::Cluster',
  'AWS::Neptune::DBCluster',
  'AWS::NeptuneGraph::Graph',
  'AWS::Cassandra::Keyspace',
  'AWS::Cassandra::Table',
  'AWS::Timestream::Table',
  'AWS::Timestream::InfluxDBInstance',
  'AWS::Timestream::InfluxDBCluster',
  'AWS::Redshift::Cluster',
  'AWS::RedshiftServerless::Namespace',
  'AWS::DSQL::Cluster',
  'AWS::SDB::Domain',
];
