import assert from 'node:assert/strict';
import { assemblyOf, type AssemblyType } from '../../scripts/assembly.ts';
import { constructs } from '../../src/core/cdk/constructs.ts';
import { readCdk } from './reading.ts';

// Where a construct has a property that its table does not know, everything that is left out is unknown, and most
// findings are silent. Each property that the CDK gives a construct is therefore tried alone, with a value from elsewhere.

/** Resources that one property may well open: the construct, its property and the resource, and why. */
const exceptions: readonly (readonly [of: RegExp, reason: string])[] = [
  [/ AWS::EC2::/, 'what a network leaves out is no finding'],
  [/ AWS::(?:SecretsManager::SecretTargetAttachment|RDS::DBProxyTargetGroup)$/, 'it only says what belongs together'],
  [/^rds\.DatabaseCluster(?:FromSnapshot)? (?:instanceProps|writer) AWS::RDS::DBInstance$/, 'all it says of instances'],
  [/^(?:docdb|neptune-alpha)\.DatabaseCluster instances AWS::\w+::DBInstance$/, 'how many there are'],
];

describe('properties of constructs', () => {
  it('are known to the tables', async function () {
    this.timeout(30_000);
    const opened: string[] = [];
    for (const [symbol, { structs }] of Object.entries(constructs)) {
      const struct = structs[''];
      if (struct !== undefined) opened.push(...(await openedIn(symbol, propertiesOf(fullName(struct)))));
    }
    const isExcepted = (one: string): boolean => exceptions.some(([of]) => of.test(one));
    assert.deepEqual(
      opened.filter(one => !isExcepted(one)),
      [],
    );
    assert.deepEqual(
      exceptions.filter(([of]) => !opened.some(one => of.test(one))),
      [],
      'every exception is one',
    );
  });
});

/** The resources that are open where a construct has one property alone. */
async function openedIn(symbol: string, properties: readonly string[]): Promise<readonly string[]> {
  const [module = '', ...names] = symbol.split('.');
  const library = module.endsWith('-alpha') ? `@aws-cdk/aws-${module}` : `aws-cdk-lib/aws-${module}`;
  const lines = properties.map(name => `new lib.${names.join('.')}(scope, '${name}', { ${name}: elsewhere() });`);
  const { resources } = await readCdk(`import * as lib from '${library}';\n${lines.join('\n')}\n`);
  return resources
    .filter(({ properties: { open } }) => open)
    .map(({ name, type }) => `${symbol} ${name.replace(/\/.*/, '')} ${type}`);
}

/** Of a struct, those of the structs that it extends included. */
function propertiesOf(struct: string): readonly string[] {
  const type = types().get(struct);
  assert.ok(type !== undefined, `${struct} is there`);
  const { properties = [], interfaces = [] } = type;
  return [...new Set([...properties.map(({ name }) => name), ...interfaces.flatMap(propertiesOf)])];
}

/** `rds.DatabaseClusterProps` → `aws-cdk-lib.aws_rds.DatabaseClusterProps`. */
function fullName(symbol: string): string {
  return /^[^.]*-alpha\./.test(symbol) ? `@aws-cdk/aws-${symbol}` : `aws-cdk-lib.aws_${symbol}`;
}

let known: ReadonlyMap<string, AssemblyType> | undefined;

function types(): ReadonlyMap<string, AssemblyType> {
  const alphas = ['elasticache', 'neptune', 'redshift'].map(name => `@aws-cdk/aws-${name}-alpha`);
  known ??= new Map(['aws-cdk-lib', ...alphas].flatMap(library => Object.entries(assemblyOf(library).types)));
  return known;
}
