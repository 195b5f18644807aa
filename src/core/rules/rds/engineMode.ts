import type { Resource } from '../../model.ts';
import { ask, get } from '../../values.ts';
import type { Answer } from '../answers.ts';

/** Whether a cluster asks for Aurora Serverless v1. Left out, the engine mode is `provisioned`. */
export function isServerlessV1(cluster: Resource): Answer {
  return ask(get(cluster, 'EngineMode'), leaf => {
    if (leaf.kind === 'absent') return false;
    return leaf.kind === 'literal' ? String(leaf.value).toLowerCase() === 'serverless' : undefined;
  });
}
