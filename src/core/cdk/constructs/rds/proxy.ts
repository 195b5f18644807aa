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
} from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Effect, Site, Source } from '../../construct.ts';
import type { Expression, MethodCall } from '../../program.ts';
import { connectionCalls, groupsOr, ownGroup } from '../securityGroup.ts';
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
  return proxyWith(`/${name}`, { ...site, props }, site).map(resource => ({
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
        Auth: { computed: authOf },
        DBProxyName: { prop: 'dbProxyName', codec: scalar, otherwise: 'unknown' },
        DebugLogging: { prop: 'debugLogging', codec: scalar },
        DefaultAuthScheme: { prop: 'defaultAuthScheme', codec: enumeration('rds.DefaultAuthScheme') },
        EngineFamily: { computed: () => familyOf(target) },
        IdleClientTimeout: { prop: 'idleClientTimeout', codec: duration('seconds') },
        RequireTLS: { prop: 'requireTLS', codec: scalar, otherwise: true },
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
function authOf(site: Site): Draft {
  const prop = site.props.get('secrets');
  if (prop.kind !== 'written') return { kind: prop.kind === 'absent' ? 'absent' : 'unknown' };
  const secrets = site.resolve(prop.value);
  if (secrets.kind !== 'list') return { kind: 'unknown' };
  const items = secrets.items.map((at): Draft => ({
    kind: 'mapping',
    at,
    entries: {
      AuthScheme: { kind: 'literal', value: 'SECRETS' },
      ClientPasswordAuthType: draftOf(site, 'clientPasswordAuthType', enumeration('rds.ClientPasswordAuthType')),
      IAMAuth: iamAuth(site),
      SecretArn: { kind: 'unknown' },
    },
  }));
  return { kind: 'list', items, open: secrets.open };
}

function iamAuth(site: Site): Draft {
  const draft = draftOf(site, 'iamAuth', scalar);
  if (draft.kind === 'absent') return { kind: 'literal', value: 'DISABLED' };
  return draft.kind === 'literal' ? { ...draft, value: draft.value === true ? 'REQUIRED' : 'DISABLED' } : draft;
}
