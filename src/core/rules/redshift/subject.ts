import type { Resource } from '../../model.ts';
import { get, isPresent } from '../../values.ts';
import type { Answer } from '../answers.ts';

/** Whether the cluster begins as a copy of a snapshot, which brings along much of what is not written. */
export function isRestore(cluster: Resource): Answer {
  return isPresent(get(cluster, 'SnapshotIdentifier'));
}
