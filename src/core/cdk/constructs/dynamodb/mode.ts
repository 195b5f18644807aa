import { constantOf, enumeration, scalar } from '../../codecs.ts';
import type { Site, Source } from '../../construct.ts';
import type { Sources } from './settings.ts';

/** How a `Table` is paid for, on which it depends what else may be said. */
export type Mode = 'PROVISIONED' | 'PAY_PER_REQUEST' | undefined;

/** Provisioned, unless the construct replicates the table. */
export const billingMode: Source = {
  prop: 'billingMode',
  codec: enumeration('dynamodb.BillingMode'),
  otherwise: ({ props }) =>
    props.get('replicationRegions').kind === 'absent'
      ? { kind: 'absent' }
      : { kind: 'literal', value: 'PAY_PER_REQUEST' },
};

export function modeOf({ props, resolve }: Site): Mode {
  const mode = props.get('billingMode');
  const replicas = props.get('replicationRegions').kind;
  if (mode.kind === 'hidden' || (mode.kind === 'absent' && replicas === 'hidden')) return undefined;
  if (mode.kind === 'absent') return replicas === 'absent' ? 'PROVISIONED' : 'PAY_PER_REQUEST';
  const name = constantOf(resolve(mode.value), 'dynamodb.BillingMode');
  return name === 'PROVISIONED' || name === 'PAY_PER_REQUEST' ? name : undefined;
}

/** Of a table, or of an index that has its own: five units of each capacity where nothing is said. */
export function throughput(mode: Mode): Sources {
  switch (mode) {
    case 'PROVISIONED':
      return {
        'ProvisionedThroughput.ReadCapacityUnits': { prop: 'readCapacity', codec: scalar, otherwise: 5 },
        'ProvisionedThroughput.WriteCapacityUnits': { prop: 'writeCapacity', codec: scalar, otherwise: 5 },
      };
    case 'PAY_PER_REQUEST':
      return {
        'OnDemandThroughput.MaxReadRequestUnits': { prop: 'maxReadRequestUnits', codec: scalar },
        'OnDemandThroughput.MaxWriteRequestUnits': { prop: 'maxWriteRequestUnits', codec: scalar },
      };
    case undefined: {
      const unknown: Source = { computed: () => ({ kind: 'unknown' }) };
      return { OnDemandThroughput: unknown, ProvisionedThroughput: unknown };
    }
  }
}
