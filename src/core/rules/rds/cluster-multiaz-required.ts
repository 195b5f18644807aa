import type { Resource, Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { removeProperty } from '../replacement.ts';
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

    const [first, ...others] = isClusterCopy(cluster) === false ? lacking(cluster) : [];
    if (first !== undefined) {
      const needs = [...others, first].join(' and ');
      report(get(cluster, first), { message: `cannot be created: a Multi-AZ DB cluster needs ${needs}` });
    }
    for (const property of auroraOnly) {
      const value = get(cluster, property);
      if (!isForAurora(property, value)) continue;
      const message = `sets ${property}, which only Aurora clusters have`;
      report(value, { message, fixes: [removeProperty(cluster, property)] });
    }
  },
};

/** What is not written and has no default. With gp3 the IOPS have one, so only the older types need them. */
function lacking(cluster: Resource): readonly string[] {
  const isProvisioned = isOneOf(get(cluster, 'StorageType'), ['io1', 'io2']) === true;
  const required = ['AllocatedStorage', 'DBClusterInstanceClass', ...(isProvisioned ? ['Iops'] : [])];
  return required.filter(property => isPresent(get(cluster, property)) === false);
}

/** Whether a property asks for what only Aurora has. `false`, and the engine mode that is the default, ask for nothing. */
function isForAurora(property: string, value: Value): boolean {
  if (property === 'EngineMode') return isOneOf(value, ['provisioned']) === false;
  return isPresent(value) === true && isTrue(value) !== false;
}
