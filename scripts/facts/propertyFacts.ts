import { readFile } from 'node:fs/promises';
import type { Resource } from '@aws-cdk/service-spec-types';
import type { EncodedResource } from '../../src/core/facts/encoding.ts';
import { serviceSpec } from '../serviceSpec.ts';
import { undisputed } from './contested.ts';
import { databaseTypes, resourcesWhere } from './databaseTypes.ts';
import { firstParagraph } from './documentation.ts';
import { encodeProperties, type Collection, type Extent } from './encode.ts';
import { isMadeUpId, refOf } from './ref.ts';
import { simpleTable } from './simpleTable.ts';

/**
 * Types that stand beside databases: rules look at them and recipes write them. Their names and types are kept,
 * their documentation is not, because what they are for is not the business of this extension.
 */
const beside: readonly string[] = [
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::ApplicationAutoScaling::ScalingPolicy',
  'AWS::CloudWatch::Alarm',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::SecurityGroupEgress',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::Subnet',
  'AWS::EC2::VPC',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::SNS::Topic',
  'AWS::SecretsManager::ResourcePolicy',
  'AWS::SecretsManager::RotationSchedule',
  'AWS::SecretsManager::Secret',
  'AWS::SecretsManager::SecretTargetAttachment',
];

/** Old types, of which the specification does not say what an update does. */
const silentOnUpdates: readonly string[] = [
  'AWS::ElastiCache::SecurityGroup',
  'AWS::ElastiCache::SecurityGroupIngress',
  'AWS::RDS::DBSecurityGroupIngress',
  'AWS::SDB::Domain',
];

/** `src/core/generated/propertyFacts.json`: one line for each resource type and for each nested type. */
export async function propertyFactsSource(): Promise<string> {
  const collection: Collection = { spec: await serviceSpec(), definitions: [], positions: new Map() };
  const besides = await resourcesWhere(type => beside.includes(type));
  const encoded = [
    ...[...(await databaseTypes()), await simpleTable()].map(resource => encode(resource, 'documented', collection)),
    ...besides.map(resource => encode(resource, 'bare', collection)),
  ];
  const types = encoded.map(([type, facts]) => `${JSON.stringify(type)}:${JSON.stringify(facts)}`);
  const definitions = collection.definitions.map(definition => JSON.stringify(definition));
  return `{"asOf":${JSON.stringify(await version())},"types":{\n${types.join(',\n')}\n},"definitions":[\n${definitions.join(',\n')}\n]}\n`;
}

function encode(resource: Resource, extent: Extent, into: Collection): readonly [string, EncodedResource] {
  const documentation = extent === 'documented' ? firstParagraph(resource.documentation) : '';
  const ref = refOf(resource);
  const real = Object.entries(resource.attributes).filter(([name]) => extent === 'bare' || !isMadeUpId(resource, name));
  const attributes = encodeProperties(Object.fromEntries(real), extent, into);
  const facts: EncodedResource = {
    ...(extent === 'bare' && { b: 1 }),
    ...(silentOnUpdates.includes(resource.cloudFormationType) && { u: 1 }),
    ...(documentation !== '' && { d: documentation }),
    ...(ref !== undefined && { r: ref }),
    p: encodeProperties(undisputed(resource), extent, into),
    ...(Object.keys(attributes).length > 0 && { a: attributes }),
  };
  return [resource.cloudFormationType, facts];
}

async function version(): Promise<string> {
  const address = import.meta.resolve('@aws-cdk/aws-service-spec/package.json');
  const { version }: { version: string } = JSON.parse(await readFile(new URL(address), 'utf8'));
  return version;
}
