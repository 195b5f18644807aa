import type { Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { tagOf } from '../tags.ts';

export const requiredTags: Rule = {
  id: 'required-tags',
  title: 'Database without a tag that the team requires',
  category: 'operations',
  severity: 'warning',
  // Silent until a team names the tags: then it wants them on every database.
  profiles: ['recommended', 'development'],
  resources: [
    'AWS::RDS::DBInstance',
    'AWS::RDS::DBCluster',
    'AWS::DSQL::Cluster',
    'AWS::DynamoDB::Table',
    'AWS::Serverless::SimpleTable',
    'AWS::DocDB::DBCluster',
    'AWS::DocDB::DBInstance',
    'AWS::DocDBElastic::Cluster',
    'AWS::Cassandra::Keyspace',
    'AWS::Cassandra::Table',
    'AWS::ElastiCache::ReplicationGroup',
    'AWS::ElastiCache::CacheCluster',
    'AWS::ElastiCache::ServerlessCache',
    'AWS::MemoryDB::Cluster',
    'AWS::DAX::Cluster',
    'AWS::Neptune::DBCluster',
    'AWS::Neptune::DBInstance',
    'AWS::NeptuneGraph::Graph',
    'AWS::Timestream::Database',
    'AWS::Timestream::Table',
    'AWS::Timestream::InfluxDBInstance',
    'AWS::Timestream::InfluxDBCluster',
    'AWS::Redshift::Cluster',
    'AWS::RedshiftServerless::Namespace',
    'AWS::RedshiftServerless::Workgroup',
    'AWS::QLDB::Ledger',
    'AWS::Lightsail::Database',
  ],
  properties: ['Tags'],
  message: 'lacks tags that the team requires, such as Owner',
  why: 'Tags say who owns a database and what it belongs to. Cost reports, access policies and backup plans go by them, and pass over what does not have them.',
  how: 'Fails when the template proves that a tag is missing whose key the team file names in `requiredTags`. Keys are compared letter by letter. Without a team file, or where it requires no tags, nothing is reported. Tags of the whole stack, which CloudFormation hands on to its resources, are not seen; the tags of a DynamoDB global table stand at its replicas and are not looked at.',
  links: ['https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html'],
  sameAs: {},
  check(database, report, { requiredTags }) {
    const tags = get(database, 'Tags');
    const missing = requiredTags.filter(key => isMissing(tags, key));
    if (missing.length > 0) report(tags, { message: `lacks tags that the team requires: ${list(missing)}` });
  },
};

function isMissing(tags: Value, key: string): boolean {
  return tagOf(tags, key).kind === 'absent';
}

function list(keys: readonly string[]): string {
  const shown = keys.slice(0, 3).join(', ');
  return keys.length > 3 ? `${shown} and ${keys.length - 3} more` : shown;
}
