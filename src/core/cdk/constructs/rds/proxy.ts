import {
  argumentOf,
  construct,
  draftOf,
  duration,
  enumeration,
  isSymbol,
  listOf,
  literalOf,
  scalar,
  symbolOf,
  type Codec,
} from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Effect, Part, Parts, Site, Source } from '../../construct.ts';
import type { Expression, MethodCall } from '../../program.ts';
import { connectionCalls } from '../ingress.ts';
import { groupsOr, ownGroup } from '../securityGroup.ts';
import { engineName } from './engine.ts';

// A `DatabaseProxy` makes the proxy and the group of its targets.

const unseen: Source = { computed: () => ({ kind: 'unknown' }) };

const ignored = [
  'borrowTimeout',
  'clientPasswordAuthType',
  'iamAuth',
  'initQuery',
  'maxConnectionsPercent',
  'maxIdleConnectionsPercent',
  'proxyTarget',
  'role',
  'secrets',
  'sessionPinningFilters',
  'vpc',
  'vpcSubnets',
];

const structs = { '': 'rds.DatabaseProxyProps' };

export const databaseProxy: ConstructType = {
  structs,
  ignored,
  calls: connectionCalls,
  resources: site => [...proxyWith('', site, targetOf(site)), ...ownGroup(site, 'ProxySecurityGroup')],
};

/** `db.addProxy('id', { secrets, vpc })`. */
export const addProxy: Effect = ({ span, args }: MethodCall, site) => {
  const name = literalOf(args[0]);
  if (typeof name !== 'string') return [];
  const props = site.propsOf(args[1]);
  const at = { span, nameSpan: args[0]?.span ?? span };
  const proxy = { ...site, props };
  // What the call returns, whose connections could let somebody in, is not followed.
  const groups = ownGroup({ ...proxy, calls: () => [] }, `${name}/ProxySecurityGroup`);
  return [...proxyWith(`/${name}`, proxy, site), ...groups].map(resource => ({
    ...resource,
    at,
    props,
    structs: { '': 'rds.DatabaseProxyOptions' },
    ignored,
  }));
};

function proxyWith(suffix: string, site: Site, target: Site | undefined): readonly ConstructResource[] {
  const self: Draft = site.self.kind === 'reference' ? { ...site.self, target: site.self.target + suffix } : site.self;
  const isCluster = /Cluster/.test(target?.symbol ?? '');
  const identifiers = (use: boolean): Draft =>
    target === undefined ? { kind: 'unknown' } : use ? { kind: 'list', items: [target.self] } : { kind: 'absent' };
  return [
    {
      type: 'AWS::RDS::DBProxy',
      suffix,
      properties: {
        Auth: { parts: authOf },
        DBProxyName: { prop: 'dbProxyName', codec: scalar, otherwise: 'unknown' },
        DebugLogging: { prop: 'debugLogging', codec: scalar },
        DefaultAuthScheme: { prop: 'defaultAuthScheme', codec: enumeration('rds.DefaultAuthScheme') },
        EngineFamily: { computed: () => familyOf(target) },
        IdleClientTimeout: { prop: 'idleClientTimeout', codec: duration('seconds') },
        RequireTLS: { prop: tlsIn(site), codec: scalar, otherwise: true },
        RoleArn: unseen,
        VpcSecurityGroupIds: {
          prop: 'securityGroups',
          codec: listOf(construct),
          otherwise: () => groupsOr(`${suffix}/ProxySecurityGroup`.slice(1))(site),
        },
        VpcSubnetIds: unseen,
      },
    },
    {
      type: 'AWS::RDS::DBProxyTargetGroup',
      suffix: `${suffix}/ProxyTargetGroup`,
      properties: {
        ConnectionPoolConfigurationInfo: unseen,
        DBClusterIdentifiers: { computed: () => identifiers(isCluster) },
        DBInstanceIdentifiers: { computed: () => identifiers(!isCluster) },
        DBProxyName: { computed: () => self },
        TargetGroupName: { computed: () => ({ kind: 'literal', value: 'default' }) },
      },
    },
  ];
}

/** In Python and Java the abbreviation is a word, from which it cannot be told that TypeScript writes it in capitals. */
function tlsIn({ props }: Site): string {
  return props.names.includes('requireTls') ? 'requireTls' : 'requireTLS';
}

/** `ProxyTarget.fromInstance(db)`. */
function targetOf(site: Site): Site | undefined {
  const prop = site.props.get('proxyTarget');
  const target = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
  const database = target === undefined || !isTarget(target) ? undefined : argumentOf(target);
  return database === undefined ? undefined : site.named(database);
}

function isTarget(expression: Expression): boolean {
  return ['rds.ProxyTarget.fromInstance', 'rds.ProxyTarget.fromCluster'].some(symbol =>
    isSymbol(symbolOf(expression), symbol),
  );
}

const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:mysql|mariadb|aurora|aurora-mysql)$/, 'MYSQL'],
  [/^(?:postgres|aurora-postgresql)$/, 'POSTGRESQL'],
  [/^sqlserver-/, 'SQLSERVER'],
];

function familyOf(target: Site | undefined): Draft {
  const engine = target === undefined ? undefined : draftOf(target, 'engine', engineName);
  const name = engine?.kind === 'literal' ? String(engine.value) : '';
  const family = families.find(([engines]) => engines.test(name))?.[1];
  return family === undefined ? { kind: 'unknown' } : { kind: 'literal', value: family };
}

/** The same for each secret. */
function authOf(site: Site): Parts {
  const prop = site.props.get('secrets');
  if (prop.kind !== 'written') return { items: [], open: prop.kind === 'hidden' };
  const secrets = site.resolve(prop.value);
  if (secrets.kind !== 'list') return { items: [], open: true };
  const items = secrets.items.map(({ span }): Part => ({
    at: { span, nameSpan: span },
    props: site.props,
    ignored: site.props.names,
    structs,
    properties: {
      AuthScheme: { computed: () => ({ kind: 'literal', value: 'SECRETS' }) },
      ClientPasswordAuthType: { prop: 'clientPasswordAuthType', codec: enumeration('rds.ClientPasswordAuthType') },
      IAMAuth: { prop: 'iamAuth', codec: demanded, otherwise: 'DISABLED' },
      SecretArn: unseen,
    },
  }));
  return { items, open: secrets.open };
}

const demanded: Codec = {
  read: expression => {
    const value = literalOf(expression);
    return typeof value === 'boolean' ? { kind: 'literal', value: value ? 'REQUIRED' : 'DISABLED' } : undefined;
  },
  write: data => (data === 'REQUIRED' ? true : data === 'DISABLED' ? false : undefined),
};
