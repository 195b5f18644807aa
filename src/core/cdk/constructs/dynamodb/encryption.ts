import { call } from '../../code.ts';
import { argumentOf, construct, isSymbol, readWith, symbolOf, type Codec } from '../../codecs.ts';
import type { Draft, Site, Source } from '../../construct.ts';
import type { Expression } from '../../program.ts';

// `TableEncryptionV2.customerManagedKey(key, { 'eu-west-1': '…' })`, as a `TableV2` has it.

const nothing: Draft = { kind: 'absent' };
const on: Draft = { kind: 'literal', value: true };
const kms: Draft = { kind: 'literal', value: 'KMS' };

type Method = 'dynamoOwnedKey' | 'awsManagedKey' | 'customerManagedKey';

function byMethod(drafts: Readonly<Record<Method, (expression: Expression, site: Site) => Draft>>): Codec {
  return {
    read: (expression, site) => {
      const methods = ['dynamoOwnedKey', 'awsManagedKey', 'customerManagedKey'] as const;
      const method = methods.find(name => isSymbol(symbolOf(expression), `dynamodb.TableEncryptionV2.${name}`));
      return method === undefined ? undefined : drafts[method](expression, site);
    },
  };
}

const enabled: Codec = {
  ...byMethod({
    dynamoOwnedKey: () => ({ kind: 'literal', value: false }),
    awsManagedKey: () => on,
    customerManagedKey: () => on,
  }),
  // Where a fix asks for encryption, it is with the key that needs no further resource.
  write: data => call(`dynamodb.TableEncryptionV2.${data === true ? 'awsManagedKey' : 'dynamoOwnedKey'}`),
};

export const tableEncryption: Readonly<Record<string, Source>> = {
  'SSESpecification.SSEEnabled': { prop: 'encryption', codec: enabled },
  'SSESpecification.SSEType': {
    prop: 'encryption',
    codec: byMethod({ dynamoOwnedKey: () => nothing, awsManagedKey: () => kms, customerManagedKey: () => kms }),
  },
};

/** The key of one replica: that of the table where the table is, else one by its Region. */
export function replicaKey(region: string | undefined): Source {
  const codec = byMethod({
    dynamoOwnedKey: () => nothing,
    awsManagedKey: () => nothing,
    customerManagedKey: (expression, site) => (region === undefined ? tableKey(expression, site) : { kind: 'unknown' }),
  });
  return { prop: 'encryption', codec, ofConstruct: true };
}

function tableKey(expression: Expression, site: Site): Draft {
  const key = argumentOf(expression);
  return key === undefined ? { kind: 'unknown' } : { at: key, ...readWith(site, construct, key) };
}
