import { cacheNodes, daxNodes, memoryNodes, redshiftNodes, replicationClasses } from '../../engines/currentClasses.ts';
import { lookUp } from '../../lookUp.ts';
import { canSnapshot } from '../../rules/snapshotPolicy.ts';
import type { Subject } from '../subject.ts';
import { classes, clusterInstanceClass, engine, engineVersion, instanceClass } from './engines.ts';
import { logExports, majorEngineVersion, port, storageType } from './engines.ts';
import { family } from './families.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';

const byProperty: Readonly<Record<string, Suggestions>> = {
  Engine: engine,
  EngineVersion: engineVersion,
  MajorEngineVersion: majorEngineVersion,
  DBInstanceClass: instanceClass,
  DBClusterInstanceClass: clusterInstanceClass,
  CacheNodeType: () => classes(cacheNodes),
  NodeType: ({ type }) => classes(nodesOf[type] ?? []),
  ReplicationInstanceClass: () => classes(replicationClasses),
  Family: family,
  CacheParameterGroupFamily: family,
  EnableCloudwatchLogsExports: logExports,
  Port: port,
  StorageType: storageType,
};

const nodesOf: Readonly<Record<string, typeof memoryNodes>> = {
  'AWS::MemoryDB::Cluster': memoryNodes,
  'AWS::Redshift::Cluster': redshiftNodes,
  'AWS::DAX::Cluster': daxNodes,
};

/** What is worth writing as the value of a property of a database resource. */
export function propertyValues(subject: Subject, property: string, today: string): readonly Suggestion[] {
  return lookUp(byProperty, property)?.(subject, today) ?? [];
}

/** What is worth writing as the value of a resource attribute. */
export function attributeValues({ type }: Subject, attribute: string): readonly Suggestion[] {
  if (attribute !== 'DeletionPolicy' && attribute !== 'UpdateReplacePolicy') return [];
  const policies: readonly (Suggestion | undefined)[] = [
    canSnapshot({ type }) ? { value: 'Snapshot', detail: 'a last snapshot is taken' } : undefined,
    { value: 'Retain', detail: 'the resource stays' },
    attribute === 'DeletionPolicy'
      ? { value: 'RetainExceptOnCreate', detail: 'stays unless its creation fails' }
      : undefined,
    { value: 'Delete', detail: 'the data is lost' },
  ];
  return policies.filter(policy => policy !== undefined);
}
