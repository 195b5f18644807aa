import type { Importing } from '../../language.ts';
import type { TextEdit } from '../../../model.ts';
import type { Imports, SymbolName } from '../../program.ts';

/** Namespaces whose spelling does not follow from the module, as `jsii.targets.dotnet` of aws-cdk-lib 2.276 has them. */
export const namespaces: Readonly<Record<string, string>> = {
  backup: 'Backup',
  cassandra: 'Cassandra',
  cloudwatch: 'CloudWatch',
  dax: 'DAX',
  dms: 'DMS',
  docdb: 'DocDB',
  docdbelastic: 'DocDBElastic',
  dsql: 'DSQL',
  dynamodb: 'DynamoDB',
  ec2: 'EC2',
  elasticache: 'ElastiCache',
  events: 'Events',
  iam: 'IAM',
  kms: 'KMS',
  lambda: 'Lambda',
  logs: 'Logs',
  memorydb: 'MemoryDB',
  neptune: 'Neptune',
  neptunegraph: 'NeptuneGraph',
  opensearchservice: 'OpenSearchService',
  rds: 'RDS',
  redshift: 'Redshift',
  redshiftserverless: 'RedshiftServerless',
  s3: 'S3',
  secretsmanager: 'SecretsManager',
  sns: 'SNS',
  ssm: 'SSM',
  timestream: 'Timestream',
};

/**
 * Names a class in full. A namespace of a service is not imported for it: that could make names ambiguous which the file
 * uses. `using Amazon.CDK` is, where it cannot.
 */
export function importing(symbol: SymbolName, imports: Imports, text: string): Importing | undefined {
  const [module = '', ...path] = symbol.split('.');
  const namespace = namespaceOf(module);
  const name = path.join('.');
  if (namespace === undefined || name === '') return undefined;
  const isSafe = module === 'core' && imports.wildcards.length > 0 && !isTaken(path[0] ?? '', text);
  return isSafe ? { name, edits: [usingLine(namespace, text)] } : { name: `${namespace}.${name}`, edits: [] };
}

export function namespaceOf(module: string): string | undefined {
  if (module === 'core') return 'Amazon.CDK';
  if (module === 'cdk-nag') return 'Cdklabs.CdkNag';
  const [service = '', alpha] = module.split('-');
  const namespace = namespaces[service];
  return namespace === undefined ? undefined : `Amazon.CDK.AWS.${namespace}${alpha === 'alpha' ? '.Alpha' : ''}`;
}

/** `Environment` and `TimeZone` are in `System`, too. */
function isTaken(name: string, text: string): boolean {
  return new RegExp(
    String.raw`\b(?:Environment|TimeZone)\b|\b(?:class|enum|interface|record|struct|using)\s+${name}\b`,
  ).test(text);
}

/** In its place among the sorted directives for namespaces of the CDK, else behind the last directive. */
export function usingLine(namespace: string, text: string): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [...text.matchAll(/^(?<indent>[ \t]*)using\s+(?!static\b)(?<path>[\w.]+)\s*;/gm)];
  const ofCdk = lines.filter(line => line.groups?.['path']?.startsWith('Amazon.CDK') === true);
  const next = ofCdk.find(line => (line.groups?.['path'] ?? '') > namespace);
  const last = ofCdk.at(-1) ?? lines.at(-1);
  const line = `${(next ?? last)?.groups?.['indent'] ?? ''}using ${namespace};`;
  if (next !== undefined) return insertion(next.index, line + newline);
  return last === undefined ? insertion(0, line + newline) : insertion(last.index + last[0].length, newline + line);
}

const insertion = (at: number, text: string): TextEdit => ({ span: { start: at, end: at }, text });
