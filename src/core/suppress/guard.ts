import type { Document } from '../model.ts';
import { attribute, textOf } from '../values.ts';
import { listIn } from './listIn.ts';
import type { Overlooked } from './overlooked.ts';

/**
 * `Metadata: { guard: { SuppressedRules: [RDS_STORAGE_ENCRYPTED] } }` in a resource.
 * Source: AWS Guard Rules Registry, the filters of its rules.
 */
export function inGuard({ resources }: Document): readonly Overlooked[] {
  return resources.flatMap(resource =>
    listIn(attribute(resource, 'Metadata'), 'guard', 'SuppressedRules').flatMap(item => {
      const id = textOf(item);
      const { span } = item;
      return id === undefined ? [] : [{ tool: 'Guard', id, names: 'one', reason: '', span, covers: resource.span }];
    }),
  );
}
