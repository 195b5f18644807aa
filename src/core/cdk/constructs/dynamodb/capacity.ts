import { argumentOf, draftOf, isSymbol, scalar, symbolOf, type Codec } from '../../codecs.ts';
import { call, leftOut } from '../../code.ts';
import type { Draft, Site } from '../../construct.ts';

// `Billing.provisioned({ readCapacity: Capacity.fixed(5), writeCapacity: Capacity.autoscaled({ maxCapacity: 50 }) })`
// and `Billing.onDemand({ maxReadRequestUnits: 100 })`, as a `TableV2` has them.

type Direction = 'Read' | 'Write';

const nothing: Draft = { kind: 'absent' };

/** `Capacity.fixed(5)` or `Capacity.autoscaled({ … })` as settings of a provisioned table. */
export function capacity(direction: Direction): Codec {
  return {
    read: (expression, site) => {
      if (isSymbol(symbolOf(expression), 'dynamodb.Capacity.fixed')) return fixed(direction, site, expression);
      if (!isSymbol(symbolOf(expression), 'dynamodb.Capacity.autoscaled')) return undefined;
      const settings = autoscaled({ ...site, props: site.propsOf(argumentOf(expression)) });
      return { kind: 'mapping', entries: { [`${direction}CapacityAutoScalingSettings`]: settings } };
    },
  };
}

function fixed(direction: Direction, site: Site, expression: Parameters<Codec['read']>[0]): Draft {
  const units = argumentOf(expression);
  const value = units === undefined ? undefined : scalar.read(site.resolve(units), site);
  return { kind: 'mapping', entries: { [`${direction}CapacityUnits`]: value ?? { kind: 'unknown' } } };
}

function autoscaled(site: Site): Draft {
  const said = (prop: string, otherwise?: number): Draft => {
    const draft = draftOf(site, prop, scalar);
    return draft.kind === 'absent' && otherwise !== undefined ? { kind: 'literal', value: otherwise } : draft;
  };
  const target: Draft = { kind: 'mapping', entries: { TargetValue: said('targetUtilizationPercent', 70) }, open: true };
  return {
    kind: 'mapping',
    entries: {
      MaxCapacity: said('maxCapacity'),
      MinCapacity: said('minCapacity', 1),
      SeedCapacity: said('seedCapacity'),
      TargetTrackingScalingPolicyConfiguration: target,
    },
  };
}

/** The mode of a `Billing`. */
export const billing: Codec = {
  read: expression => {
    const symbol = symbolOf(expression);
    if (isSymbol(symbol, 'dynamodb.Billing.onDemand')) return { kind: 'literal', value: 'PAY_PER_REQUEST' };
    return isSymbol(symbol, 'dynamodb.Billing.provisioned') ? { kind: 'literal', value: 'PROVISIONED' } : undefined;
  },
  write: data => (data === 'PAY_PER_REQUEST' ? call('dynamodb.Billing.onDemand', leftOut) : undefined),
};

/** What a `Billing` provisions for reads or writes. */
export function provisioned(direction: Direction): Codec {
  return fromBilling('provisioned', `${direction.toLowerCase()}Capacity`, capacity(direction));
}

/** The most requests that a `Billing` allows. */
export function mostRequests(direction: Direction): Codec {
  return fromBilling('onDemand', `max${direction}RequestUnits`, scalar);
}

function fromBilling(method: string, prop: string, codec: Codec): Codec {
  return {
    read: (expression, site) => {
      const symbol = symbolOf(expression);
      const known = ['onDemand', 'provisioned'].filter(name => isSymbol(symbol, `dynamodb.Billing.${name}`));
      if (known.length === 0) return undefined;
      if (!known.includes(method)) return nothing;
      return draftOf({ ...site, props: site.propsOf(argumentOf(expression)) }, prop, codec);
    },
  };
}
