import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../scripts/host/paths.ts';
import { cdkName, propertyByAnyName } from '../../src/core/facts/cdkName.ts';
import { loadFacts, type Facts, type PropertyFacts } from '../../src/core/facts/facts.ts';
import { assets } from '../assets.ts';

const library = path.join(project, 'node_modules/aws-cdk-lib');

/** What the CDK leaves out: of DMS what AWS has given up, of SAM what it is too old for. */
const leftOut = [
  'AWS::DMS::MigrationProject.InstanceProfileArn',
  'AWS::DMS::MigrationProject.InstanceProfileName',
  'AWS::DMS::MigrationProject.MigrationProjectCreationTime',
  'AWS::Serverless::SimpleTable.KMSMasterKeyId',
  'AWS::Serverless::SimpleTable.PointInTimeRecoverySpecification',
  'AWS::Serverless::SimpleTable.SSEType',
];

let facts: Facts;

before(async () => {
  facts = await loadFacts(assets);
});

describe('CDK names', () => {
  it('are those of the L1 constructs, for every property of every type', () => {
    let compared = 0;
    for (const type of facts.types) {
      const { declarations, resource } = moduleOf(type);
      for (const [name, properties] of interfacesOf(type)) {
        const members = membersOf(declarations, resource, name);
        const missing = properties.filter(property => !members.has(cdkName(property.name)));
        assert.deepEqual(
          missing.map(property => `${type}.${property.name}`).filter(full => !leftOut.includes(full)),
          [],
          `Cfn${resource}, ${name ?? 'its properties'}`,
        );
        compared += properties.length;
      }
    }
    assert.ok(compared > 2000, String(compared));
  });

  it('find a property in any spelling', () => {
    const properties = facts.resource('AWS::RDS::DBInstance')?.properties ?? [];
    const found = (name: string): string | undefined => propertyByAnyName(properties, name)?.name;
    assert.deepEqual(['MultiAZ', 'multiAz', 'multi_az', 'MultiAz'].map(found), Array(4).fill('MultiAZ'));
    assert.equal(found('dbInstanceClass'), 'DBInstanceClass');
    assert.equal(found('vpc_security_groups'), 'VPCSecurityGroups');
    assert.equal(found('multi'), undefined);
  });

  it('know the names that follow no rule', () => {
    assert.deepEqual(
      ['VPCs', 'PreferredCacheClusterAZs', 'AssociatedRoleARNs', 'S3Bucket', 'SSESpecification'].map(cdkName),
      ['vpcs', 'preferredCacheClusterAZs', 'associatedRoleArns', 's3Bucket', 'sseSpecification'],
    );
  });
});

/** The declarations of the L1 constructs of a type's service. */
function moduleOf(type: string): { readonly declarations: string; readonly resource: string } {
  const [, service = '', resource = ''] = type.split('::');
  const folder = path.join(library, service === 'Serverless' ? 'aws-sam' : `aws-${service.toLowerCase()}`, 'lib');
  const file = readdirSync(folder).find(name => /^[a-z0-9]+\.generated\.d\.ts$/.test(name)) ?? '';
  return { declarations: readFileSync(path.join(folder, file), 'utf8'), resource };
}

/** The properties of the type, under no name, and those of each nested type under its own. */
function interfacesOf(type: string): ReadonlyMap<string | undefined, readonly PropertyFacts[]> {
  const found = new Map<string | undefined, readonly PropertyFacts[]>();
  const add = (name: string | undefined, properties: readonly PropertyFacts[]): void => {
    if (found.has(name)) return;
    found.set(name, properties);
    const nested = properties.filter(
      property => property.type === 'object' && !leftOut.includes(`${type}.${property.name}`),
    );
    for (const property of nested) add(property.typeName, property.properties);
  };
  add(undefined, facts.resource(type)?.properties ?? []);
  return found;
}

/** Names of the members of `CfnTableProps`, or of the interface of a nested type. */
function membersOf(declarations: string, resource: string, name: string | undefined): ReadonlySet<string> {
  const isNested = name !== undefined;
  const from = isNested ? declarations.indexOf(`namespace Cfn${resource} {`) : 0;
  const start = declarations.indexOf(
    isNested ? `interface ${name}Property {` : `interface Cfn${resource}Props {`,
    from,
  );
  const end = declarations.indexOf(isNested ? '\n    }' : '\n}', start);
  assert.ok(from >= 0 && start >= 0, `Cfn${resource} ${name ?? ''}`);
  return new Set([...declarations.slice(start, end).matchAll(/readonly (\w+)\??:/g)].map(([, member = '']) => member));
}
