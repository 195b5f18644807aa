import type { Expression, ObjectExpression } from '../../program.ts';

/**
 * Parameters that come before the properties, in their order. Python may pass them by name as well, and nothing tells
 * them from properties then. From the jsii assembly of aws-cdk-lib 2.276, as far as databases use them: methods by name,
 * functions of classes with their class, and classes.
 */
const parameters: Readonly<Record<string, readonly string[]>> = {
  addDeletionOverride: ['path'],
  addEgressRule: ['peer', 'connection', 'description', 'remoteRule'],
  addIngressRule: ['peer', 'connection', 'description', 'remoteRule'],
  addOverride: ['path', 'value'],
  addPropertyDeletionOverride: ['propertyPath'],
  addPropertyOverride: ['propertyPath', 'value'],
  allowDefaultPortFrom: ['other', 'description'],
  allowDefaultPortFromAnyIpv4: ['description'],
  allowDefaultPortInternally: ['description'],
  allowFrom: ['other', 'portRange', 'description'],
  allowFromAnyIpv4: ['portRange', 'description'],
  allowInternally: ['portRange', 'description'],
  applyRemovalPolicy: ['policy'],
  'AuroraMysqlEngineVersion.of': ['auroraMysqlFullVersion', 'auroraMysqlMajorVersion'],
  'AuroraPostgresEngineVersion.of': ['auroraPostgresFullVersion', 'auroraPostgresMajorVersion'],
  'Capacity.fixed': ['iops'],
  'ClusterInstance.provisioned': ['id'],
  'ClusterInstance.serverlessV2': ['id'],
  'Credentials.fromGeneratedSecret': ['username'],
  'Credentials.fromPassword': ['username', 'password'],
  'Credentials.fromSecret': ['secret', 'username'],
  'Credentials.fromUsername': ['username'],
  'Duration.days': ['amount'],
  'Duration.hours': ['amount'],
  'Duration.minutes': ['amount'],
  'Duration.seconds': ['amount'],
  InstanceType: ['instanceTypeIdentifier'],
  'InstanceType.of': ['instanceClass', 'instanceSize'],
  'MariaDbEngineVersion.of': ['mariaDbFullVersion', 'mariaDbMajorVersion'],
  'MysqlEngineVersion.of': ['mysqlFullVersion', 'mysqlMajorVersion'],
  'OracleEngineVersion.of': ['oracleFullVersion', 'oracleMajorVersion'],
  'Peer.ipv4': ['cidrIp'],
  'Peer.ipv6': ['cidrIp'],
  'Peer.prefixList': ['prefixListId'],
  'Peer.securityGroupId': ['securityGroupId', 'sourceSecurityGroupOwnerId'],
  'Port.tcp': ['port'],
  'Port.tcpRange': ['startPort', 'endPort'],
  'Port.udp': ['port'],
  'Port.udpRange': ['startPort', 'endPort'],
  'PostgresEngineVersion.of': ['postgresFullVersion', 'postgresMajorVersion'],
  'SecretValue.plainText': ['secret'],
  'SecretValue.secretsManager': ['secretId'],
  'SecretValue.ssmSecure': ['parameterName', 'version'],
  'SecretValue.unsafePlainText': ['secret'],
  'SqlServerEngineVersion.of': ['sqlServerFullVersion', 'sqlServerMajorVersion'],
};

/** @param symbol of a function or class, or the name of a method */
export function parametersOf(symbol: string): readonly string[] {
  return parameters[symbol.slice(symbol.indexOf('.') + 1)] ?? [];
}

/** Positional arguments, with those in their places that are passed by name; undefined where no keyword argument is left. */
export function positioned(
  names: readonly string[],
  positional: readonly Expression[],
  keywords: ObjectExpression,
): { readonly positional: readonly Expression[]; readonly keywords: ObjectExpression | undefined } {
  const missing = names.slice(positional.length);
  const values = missing.map(name => keywords.entries.find(entry => entry.name === name)?.value);
  const count = values.findLastIndex(value => value !== undefined) + 1;
  const others = keywords.entries.filter(({ name }) => !missing.includes(name));
  const isEmpty = others.length === 0 && keywords.spreads.length === 0;
  const unseen: Expression = { kind: 'unknown', span: keywords.span };
  return {
    positional: [...positional, ...values.slice(0, count).map(value => value ?? unseen)],
    keywords: isEmpty ? undefined : { ...keywords, entries: others },
  };
}
