/**
 * Properties that hold the password of a database, by resource type. Source: the CloudFormation template reference,
 * as of 2026-11-20.
 */
export const credentials: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBInstance': ['MasterUserPassword', 'TdeCredentialPassword'],
  'AWS::RDS::DBCluster': ['MasterUserPassword'],
  'AWS::DocDB::DBCluster': ['MasterUserPassword'],
  'AWS::DocDBElastic::Cluster': ['AdminUserPassword'],
  'AWS::Redshift::Cluster': ['MasterUserPassword'],
  'AWS::RedshiftServerless::Namespace': ['AdminUserPassword'],
  'AWS::ElastiCache::ReplicationGroup': ['AuthToken'],
  'AWS::ElastiCache::User': ['Passwords', 'AuthenticationMode.Passwords'],
  'AWS::MemoryDB::User': ['AuthenticationMode.Passwords'],
  'AWS::Timestream::InfluxDBInstance': ['Password'],
  'AWS::Timestream::InfluxDBCluster': ['Password'],
  'AWS::DMS::Endpoint': [
    'Password',
    'MongoDbSettings.Password',
    'GcpMySQLSettings.Password',
    'MicrosoftSqlServerSettings.Password',
    'RedisSettings.AuthPassword',
  ],
  'AWS::Lightsail::Database': ['MasterUserPassword'],
  'AWS::SecretsManager::Secret': ['SecretString'],
};
