import { literalOf } from '../codecs.ts';
import type { ConstructResource, Draft, Site } from '../construct.ts';

// Clusters make their instances themselves: those of DocumentDB and Neptune by number.

/** How many instances a cluster makes: one, or as many as it is told; none where the number cannot be seen. */
export function clusterCount({ props, resolve }: Site): number {
  const prop = props.get('instances');
  if (prop.kind === 'absent') return 1;
  const count = prop.kind === 'written' ? literalOf(resolve(prop.value)) : undefined;
  return typeof count === 'number' && count > 0 && count <= 16 ? count : 0;
}

/** Stands for instances of which it cannot be seen how many there are, or what they are like. */
export function unseenInstances(type: string, of: Site): ConstructResource {
  return {
    type,
    suffix: '/{instance}',
    props: of.propsOf({ kind: 'unknown', span: { start: 0, end: 0 } }),
    properties: { DBClusterIdentifier: { computed: () => of.self } },
    removal: { prop: undefined, otherwise: 'unknown' },
  };
}

/** The name of an instance, where the names of its siblings or of the cluster are chosen. */
export function clusterIdentifier({ props, resolve }: Site, index: number): Draft {
  const [base, cluster] = [props.get('instanceIdentifierBase'), props.get('dbClusterName')];
  const prop = base.kind === 'absent' ? cluster : base;
  if (prop.kind === 'absent') return { kind: 'absent' };
  const name = prop.kind === 'written' ? literalOf(resolve(prop.value)) : undefined;
  if (prop.kind !== 'written' || typeof name !== 'string') return { kind: 'unknown' };
  const value = base.kind === 'absent' ? `${name}instance${index}` : `${name}${index}`;
  return { kind: 'literal', value, at: prop.value };
}
