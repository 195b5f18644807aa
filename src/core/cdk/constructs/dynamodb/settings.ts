import { lookUp } from '../../../lookUp.ts';
import { constantOf, enumeration, listOf, scalar, type Codec } from '../../codecs.ts';
import type { Draft, Site, Source } from '../../construct.ts';
import type { SymbolName } from '../../program.ts';
import { policyOf } from '../iam.ts';
import type { Props } from '../../props.ts';

// What both constructs of tables say in the same words.

export type Sources = Readonly<Record<string, Source>>;

const [oldRecovery, newRecovery] = ['pointInTimeRecovery', 'pointInTimeRecoverySpecification'] as const;

/** A replica has what the table has, unless it says something itself. `table`: of the construct, for a replica. */
export function recovery(own: Props, table?: Props): Sources {
  const owners = [
    { props: own, prop: newRecovery },
    { props: table, prop: newRecovery, ofConstruct: true as const },
    { props: own, prop: oldRecovery },
    { props: table, prop: oldRecovery, ofConstruct: true as const },
  ];
  const owner = owners.find(({ props, prop }) => props !== undefined && props.get(prop).kind !== 'absent');
  const ofConstruct = (owner === undefined ? table !== undefined : owner.ofConstruct === true) ? inConstruct : {};
  const enabled = owner?.prop === oldRecovery ? oldRecovery : `${newRecovery}.pointInTimeRecoveryEnabled`;
  return {
    'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': { prop: enabled, codec: scalar, ...ofConstruct },
    'PointInTimeRecoverySpecification.RecoveryPeriodInDays': {
      prop: `${newRecovery}.recoveryPeriodInDays`,
      codec: scalar,
      ...ofConstruct,
    },
  };
}

const inConstruct = { ofConstruct: true } as const;

/** What a table says of itself, and so of each replica that says nothing. */
export function settings({ props }: Site): Sources {
  return {
    DeletionProtectionEnabled: { prop: 'deletionProtection', codec: scalar },
    ...recovery(props),
    TableClass: { prop: 'tableClass', codec: enumeration('dynamodb.TableClass') },
  };
}

/** `old` is the property that says it with a boolean. */
export function insights({ props }: Site, old: string): Sources {
  const property = 'ContributorInsightsSpecification';
  if (props.get(old).kind === 'written') return { [`${property}.Enabled`]: { prop: old, codec: scalar } };
  const prop = 'contributorInsightsSpecification';
  return {
    [`${property}.Enabled`]: { prop: `${prop}.enabled`, codec: scalar },
    [`${property}.Mode`]: { prop: `${prop}.mode`, codec: enumeration('dynamodb.ContributorInsightsMode') },
  };
}

export const timeToLive: Sources = {
  'TimeToLiveSpecification.AttributeName': { prop: 'timeToLiveAttribute', codec: scalar },
  'TimeToLiveSpecification.Enabled': {
    prop: 'timeToLiveAttribute',
    codec: { read: ({ kind }) => (kind === 'literal' ? { kind: 'literal', value: true } : undefined) },
  },
};

export const warmThroughput: Sources = {
  'WarmThroughput.ReadUnitsPerSecond': { prop: 'warmThroughput.readUnitsPerSecond', codec: scalar },
  'WarmThroughput.WriteUnitsPerSecond': { prop: 'warmThroughput.writeUnitsPerSecond', codec: scalar },
};

export const projection: Sources = {
  'Projection.NonKeyAttributes': { prop: 'nonKeyAttributes', codec: listOf(scalar) },
  'Projection.ProjectionType': {
    prop: 'projectionType',
    codec: enumeration('dynamodb.ProjectionType'),
    otherwise: 'ALL',
  },
};

export const structs: Readonly<Record<string, SymbolName>> = {
  contributorInsightsSpecification: 'dynamodb.ContributorInsightsSpecification',
  partitionKey: 'dynamodb.Attribute',
  pointInTimeRecoverySpecification: 'dynamodb.PointInTimeRecoverySpecification',
  sortKey: 'dynamodb.Attribute',
  warmThroughput: 'dynamodb.WarmThroughput',
};

/** A policy may come with the construct or from a call behind it. */
export function policy(prop: string, method: string): Source {
  return {
    computed: (site): Draft => {
      const document = policyOf(site, prop, site.calls(method));
      return document.kind === 'mapping' ? { kind: 'mapping', entries: { PolicyDocument: document } } : document;
    },
  };
}

/** A fact that follows from a constant: `whether('dynamodb.TableEncryption', { DEFAULT: false })`. */
export function following(owner: SymbolName, facts: Readonly<Record<string, Draft>>): Codec {
  return {
    read: expression => {
      const name = constantOf(expression, owner);
      return name === undefined ? undefined : lookUp(facts, name);
    },
  };
}
