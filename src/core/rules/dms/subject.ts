import type { Resource } from '../../model.ts';
import { get, isOneOf } from '../../values.ts';
import type { Answer } from '../answers.ts';

/** Whether an endpoint is one of the engines, named as in `EngineName`. */
export function isEndpointOf(endpoint: Resource, engines: readonly string[]): Answer {
  return isOneOf(get(endpoint, 'EngineName'), engines);
}
