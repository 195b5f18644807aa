import type { Resource, Value } from '../../model.ts';
import { fix, removing, type Rule } from '../../rule.ts';
import { get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { isClusterCopy, isMultiAzCluster } from './subject.ts';

/** Sources: API_CreateDBCluster and the CloudFormation reference of AWS::RDS::DBCluster, as of 2026-11-20. */
const auroraOnly = [
  'AvailabilityZones',
  'Domain',
  'DomainIAMRoleName',
  'EnableGlobalWriteForwarding',
  'EnableHttpEndpoint',
  'EngineMode',
  'GlobalClusterIdentifier',
  'ScalingConfiguration',
  'ServerlessV2ScalingConfiguration',
  'SourceRegion',
];

export const rdsClusterMultiazRequired: Rule = {
  id: 'rds-cluster-multiaz-required',
  title: 'Multi-AZ DB cluster incomplete or mixed with Aurora',
  category: 'correctness',
  severity: 'error',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['DBClusterInstanceClass', 'AllocatedStorage', 'Iops', 'StorageType', 'Engine', ...auroraOnly],
  message: 'cannot be created: a Multi-AZ DB cluster needs a class and a size of its storage',
  why: 'A cluster of MySQL or PostgreSQL brings its three instances along, so it must say how big they are. What belongs to Aurora, such as serverless capacity or global databases, it does not have, and RDS refuses to create it.',
  how: 'Fails when a cluster whose `Engine` is `mysql` or `postgres` lacks `DBClusterInstanceClass` or `AllocatedStorage`, or `Iops` with a `StorageType` of io1 or io2. Also fails on properties that are for Aurora only. Clusters restored from a snapshot or another cluster may leave out what they take over.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html',
  ],
  sameAs: { 'cfn-lint': ['E3692'] },
  check(cluster, report) {
    if (isMultiAzCluster(cluster) !== true) return;

    for (const property of isClusterCopy(cluster) === false ? required(cluster) : []) {
      const value = get(cluster, property);
      if (isPresent(value) === false)
        report(value, { message: `cannot be created: a Multi-AZ DB cluster needs ${property}` });
    }
    for (const property of auroraOnly) {
      const value = get(cluster, property);
      if (!isForAurora(property, value)) continue;
      const remove = fix({ title: `Remove ${property}`, impact: 'none' }, removing(cluster, property));
      report(value, { message: `sets ${property}, which only Aurora clusters have`, fixes: [remove] });
    }
  },
};

/** With gp3 the IOPS have a default, so only the older types need them. */
function required(cluster: Resource): readonly string[] {
  const isProvisioned = isOneOf(get(cluster, 'StorageType'), ['io1', 'io2']) === true;
  return ['DBClusterInstanceClass', 'AllocatedStorage', ...(isProvisioned ? ['Iops'] : [])];
}

/** Whether a property asks for what only Aurora has. `false`, and the engine mode that is the default, ask for nothing. */
function isForAurora(property: string, value: Value): boolean {
  if (property === 'EngineMode') return isOneOf(value, ['provisioned']) === false;
  return isPresent(value) === true && isTrue(value) !== false;
}
