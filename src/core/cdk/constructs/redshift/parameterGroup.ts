import { isObject } from '../../../data.ts';
import { literalOf, scalar } from '../../codecs.ts';
import type { ConstructType, Part, Parts, Site } from '../../construct.ts';
import type { Data } from '../../../model.ts';
import type { Entry, MethodCall } from '../../program.ts';

// `parameters: { require_ssl: 'true' }` becomes a list, each of whose items names a parameter and its value.

export const clusterParameterGroup: ConstructType = {
  structs: { '': 'redshift-alpha.ClusterParameterGroupProps' },
  ignored: ['parameters'],
  calls: ['addParameter'],
  resources: () => [
    {
      type: 'AWS::Redshift::ClusterParameterGroup',
      suffix: '',
      properties: {
        Description: { prop: 'description', codec: scalar, otherwise: 'unknown' },
        ParameterGroupFamily: { computed: () => ({ kind: 'literal', value: 'redshift-1.0' }) },
        Parameters: { parts: parameters },
      },
    },
  ],
};

function parameters(site: Site): Parts {
  const prop = site.props.get('parameters');
  const object = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
  const written = object?.kind === 'object' ? object.entries.map(entry => parameter(site, entry, prop)) : [];
  const called = site.calls('addParameter').map(call => added(site, call));
  const isOpen = object?.kind !== 'object' || object.spreads.length > 0;
  return { items: [...written, ...called], open: isOpen, added: asEntry };
}

/** The parameters are the properties of their items. */
function parameter(site: Site, { name, key, span }: Entry, prop: ReturnType<Site['props']['get']>): Part {
  return {
    at: { span, nameSpan: key },
    props: site.propsOf(prop.kind === 'written' ? prop.value : undefined),
    properties: {
      ParameterName: { computed: () => ({ kind: 'literal', value: name, at: { span: key } }) },
      ParameterValue: { prop: name, codec: scalar },
    },
  };
}

/** `group.addParameter('require_ssl', 'true')` */
function added({ resolve }: Site, { args: [name, value], span }: MethodCall): Part {
  const draft = (expression: typeof name) => {
    const literal = expression === undefined ? undefined : literalOf(resolve(expression));
    return literal === undefined || expression === undefined
      ? ({ kind: 'unknown' } as const)
      : ({ kind: 'literal', value: literal, at: expression } as const);
  };
  return {
    at: { span, nameSpan: span },
    properties: { ParameterName: { computed: () => draft(name) }, ParameterValue: { computed: () => draft(value) } },
  };
}

function asEntry(item: Data): ReturnType<NonNullable<Parts['added']>> {
  const name = isObject(item) ? item['ParameterName'] : undefined;
  const value = isObject(item) ? item['ParameterValue'] : undefined;
  return typeof name === 'string' && value !== undefined ? { path: ['parameters', name], to: value } : undefined;
}
