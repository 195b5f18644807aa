import { scalar } from '../../codecs.ts';
import type { Part, Parts, Site, Source } from '../../construct.ts';
import type { Expression } from '../../program.ts';
import { attributeDefinitions, given, keySchema, keysOf, localKeysOf, placeOf } from './keys.ts';
import { throughput, type Mode } from './mode.ts';
import { insights, projection, structs, warmThroughput, type Sources } from './settings.ts';

/** Where the indexes of a construct are said: in a list property and by calls behind it. */
interface Places {
  readonly global: string | undefined;
  readonly local: string | undefined;
}

/** The key of a table, its indexes, and the attributes of all of them. */
export function keysAndIndexes(site: Site, places: Places, globalIndex: (index: Site) => Part): Sources {
  const global = given(site, places.global, 'addGlobalSecondaryIndex', 'indexName');
  const local = given(site, places.local, 'addLocalSecondaryIndex', 'indexName');
  const siteOf = (object: Expression): Site => ({ ...site, props: site.propsOf(object) });
  const partsOf = ({ objects, open }: typeof global, part: (index: Site) => Part): Source => ({
    parts: (): Parts => ({ items: objects.map(object => ({ ...part(siteOf(object)), at: placeOf(object) })), open }),
  });
  const keys = [
    keysOf(site),
    ...global.objects.map(object => keysOf(siteOf(object))),
    ...local.objects.map(object => localKeysOf(site, siteOf(object))),
  ];
  const isOpen = global.open || local.open;
  return {
    AttributeDefinitions: {
      computed: () => (isOpen ? { kind: 'unknown' } : attributeDefinitions(keys)),
    },
    GlobalSecondaryIndexes: partsOf(global, globalIndex),
    KeySchema: { computed: () => keySchema(keysOf(site)) },
    LocalSecondaryIndexes: partsOf(local, index => localIndex(site, index)),
  };
}

/** Of a `Table`, whose indexes are added by calls. */
export function tableIndexes(site: Site, mode: Mode): Sources {
  return keysAndIndexes(site, { global: undefined, local: undefined }, index => ({
    props: index.props,
    structs: { ...structs, '': 'dynamodb.GlobalSecondaryIndexProps' },
    ignored: [
      'contributorInsightsEnabled',
      'contributorInsightsSpecification',
      'maxReadRequestUnits',
      'maxWriteRequestUnits',
      'partitionKey',
      'partitionKeys',
      'readCapacity',
      'sortKey',
      'sortKeys',
      'writeCapacity',
    ],
    properties: {
      ...insights(index, 'contributorInsightsEnabled'),
      IndexName: { prop: 'indexName', codec: scalar },
      KeySchema: { computed: () => keySchema(keysOf(index)) },
      ...projection,
      ...throughput(mode),
      ...warmThroughput,
    },
  }));
}

function localIndex(table: Site, index: Site): Part {
  return {
    props: index.props,
    structs: { '': 'dynamodb.LocalSecondaryIndexProps', sortKey: 'dynamodb.Attribute' },
    ignored: ['sortKey'],
    properties: {
      IndexName: { prop: 'indexName', codec: scalar },
      KeySchema: { computed: () => keySchema(localKeysOf(table, index)) },
      ...projection,
    },
  };
}
