import type { Resource, Value } from '../../model.ts';
import { child, get } from '../../values.ts';

/** What has settings such as backups and deletion protection of its own: a table, or one replica of a global table. */
export interface Place {
  readonly of: Value;
  /** What the paths of its properties begin with: nothing, or `Replicas.0.`. */
  readonly path: string;
}

/** Replicas that a condition or a macro decides on are left out; those beside them are not. */
export function placesOf(table: Resource): readonly Place[] {
  if (table.type !== 'AWS::DynamoDB::GlobalTable') return [{ of: table.properties, path: '' }];
  const replicas = get(table, 'Replicas');
  return (replicas.kind === 'list' ? replicas.items : [])
    .map((of, i) => ({ of, path: `Replicas.${i}.` }))
    .filter(({ of }) => of.kind === 'mapping');
}

/** Whether a global table is where its stack is and nowhere else, so that nobody thinks of it as of replicas. */
export function isOnlyReplica(table: Resource): boolean {
  const replicas = get(table, 'Replicas');
  return replicas.kind === 'list' && !replicas.open && replicas.items.length === 1;
}

/** The value at a dotted path. */
export function at({ of }: Place, path: string): Value {
  return path.split('.').reduce(child, of);
}

/** Where to show a value of the place: a replica that says nothing by its Region, so that not the whole block is underlined. */
export function shown(value: Value, { of, path }: Place): Value {
  if (value.kind !== 'absent' || path === '' || value.span.start !== of.span.start) return value;
  const region = child(of, 'Region');
  return region.kind === 'absent' ? value : region;
}
