/** The resource type that most rules of a prefix are about. */
const types: Readonly<Record<string, string>> = {
  backup: 'AWS::Backup::BackupVault',
  dax: 'AWS::DAX::Cluster',
  dms: 'AWS::DMS::ReplicationInstance',
  docdb: 'AWS::DocDB::DBCluster',
  dsql: 'AWS::DSQL::Cluster',
  dynamodb: 'AWS::DynamoDB::Table',
  elasticache: 'AWS::ElastiCache::ReplicationGroup',
  keyspaces: 'AWS::Cassandra::Table',
  memorydb: 'AWS::MemoryDB::Cluster',
  neptune: 'AWS::Neptune::DBCluster',
  neptunegraph: 'AWS::NeptuneGraph::Graph',
  qldb: 'AWS::QLDB::Ledger',
  rds: 'AWS::RDS::DBInstance',
  redshift: 'AWS::Redshift::Cluster',
  redshiftserverless: 'AWS::RedshiftServerless::Namespace',
  timestream: 'AWS::Timestream::InfluxDBInstance',
};

export interface Draft {
  /** Name of the constant that holds the rule. */
  readonly name: string;
  /** Path of the rule, from the folder of the rules. */
  readonly module: string;
  /** Files to write, by their paths in the project. */
  readonly files: readonly { readonly file: string; readonly text: string }[];
}

/** Why no rule can be made of this id; undefined where one can. */
export function problemWith(id: string, existing: readonly string[]): string | undefined {
  const [service = ''] = id.split('-');
  if (id === '') return 'Name the rule: npm run new-rule -- <service>-<subject>, such as rds-instance-storage-type';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    return `"${id}" is no rule id: write lower-case words joined by hyphens, such as rds-instance-storage-type`;
  }
  if (existing.includes(id)) return `There is a rule ${id} already`;
  if (!Object.hasOwn(types, service)) {
    return `No service is called "${service}": begin the id with one of ${Object.keys(types).join(', ')}`;
  }
  return undefined;
}

/** The files of a rule that is still to be written. The id must be free of problems. */
export function draftRule(id: string): Draft {
  const [service = '', ...subject] = id.split('-');
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const module = `${service}/${subject.join('-')}.ts`;
  const type = types[service] ?? '';
  return {
    name,
    module,
    files: [
      { file: `src/core/rules/${module}`, text: ruleText(id, name, type) },
      { file: `test/rules/${id}/template.yaml`, text: fixtureText(type) },
    ],
  };
}

/** The list of rules with one more: beside the rules of its service, else at the end. */
export function withListed(list: string, { name, module }: Draft): string {
  const [folder = ''] = module.split('/');
  const imports = [...list.matchAll(/^import \{ (?<rule>\w+) \} from '\.\/(?<folder>[\w-]+)\/.*\n/gm)];
  const beside = imports.findLast(({ groups }) => groups?.['folder'] === folder) ?? imports.at(-1);
  const last = beside?.groups?.['rule'] ?? '';
  const line = beside?.[0] ?? '';
  return list
    .replace(line, () => `${line}import { ${name} } from './${module}';\n`)
    .replace(`\n  ${last},\n`, () => `\n  ${last},\n  ${name},\n`);
}

function ruleText(id: string, name: string, type: string): string {
  return `import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';

export const ${name}: Rule = {
  id: '${id}',
  title: '',
  category: 'reliability',
  severity: 'warning',
  // Say why these profiles hold the rule.
  profiles: ['recommended'],
  resources: ['${type}'],
  properties: ['PropertyName'],
  message: '',
  why: '',
  how: '',
  links: [],
  sameAs: {},
  check(resource, report) {
    const value = effective(resource, 'PropertyName');
    if (isTrue(value) === false) report(value);
  },
};
`;
}

function fixtureText(type: string): string {
  return `Parameters:
  Value:
    Type: String
Resources:
  GoodOrders:
    Type: ${type}
    Properties:
      PropertyName: true

  MissingOrders:
    Type: ${type}

  ExplicitOrders:
    Type: ${type}
    Properties:
      PropertyName: false

  UnknownOrders:
    Type: ${type}
    Properties:
      PropertyName: !Ref Value
`;
}
