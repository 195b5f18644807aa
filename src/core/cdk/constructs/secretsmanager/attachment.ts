import type { ConstructResource, Draft, Site } from '../../construct.ts';

// Secrets that know their database, and what rotates them. Names are those of the resources.

/** What `secret.attach(…)` takes, by class. */
const targetTypes: Readonly<Record<string, string>> = {
  'docdb.DatabaseCluster': 'AWS::DocDB::DBCluster',
  'docdb.DatabaseInstance': 'AWS::DocDB::DBInstance',
  'rds.DatabaseCluster': 'AWS::RDS::DBCluster',
  'rds.DatabaseClusterFromSnapshot': 'AWS::RDS::DBCluster',
  'rds.DatabaseInstance': 'AWS::RDS::DBInstance',
  'rds.DatabaseInstanceFromSnapshot': 'AWS::RDS::DBInstance',
  'rds.DatabaseInstanceReadReplica': 'AWS::RDS::DBInstance',
  'rds.DatabaseProxy': 'AWS::RDS::DBProxy',
  'rds.ServerlessCluster': 'AWS::RDS::DBCluster',
  'rds.ServerlessClusterFromSnapshot': 'AWS::RDS::DBCluster',
  'redshift-alpha.Cluster': 'AWS::Redshift::Cluster',
};

/** @param secret name of the secret's resource; undefined where it is not known */
export function attachment(secret: string | undefined, target: Site | undefined): Omit<ConstructResource, 'suffix'> {
  const type = targetTypes[target?.symbol ?? ''];
  return {
    type: 'AWS::SecretsManager::SecretTargetAttachment',
    properties: {
      SecretId: { computed: () => named(secret) },
      TargetId: { computed: () => target?.self ?? { kind: 'unknown' } },
      TargetType: { computed: () => (type === undefined ? { kind: 'unknown' } : { kind: 'literal', value: type }) },
    },
  };
}

/** A function that a construct makes for the purpose rotates the secret. */
export function rotation(secret: string | undefined): Omit<ConstructResource, 'suffix'> {
  return {
    type: 'AWS::SecretsManager::RotationSchedule',
    properties: {
      RotationLambdaARN: { computed: () => ({ kind: 'unknown' }) },
      RotationRules: { computed: () => ({ kind: 'unknown' }) },
      SecretId: { computed: () => named(secret) },
    },
  };
}

function named(secret: string | undefined): Draft {
  return secret === undefined ? { kind: 'unknown' } : { kind: 'reference', target: secret };
}
