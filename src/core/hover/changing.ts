import type { Update } from '../facts/facts.ts';
import { effectOn } from '../facts/wording.ts';
import { lookUp } from '../lookUp.ts';
import type { Resource } from '../model.ts';
import { holdsDataOfItsOwn } from '../rules/lifecycle/ownData.ts';
import { statefulTypes } from '../rules/lifecycle/statefulTypes.ts';
import { attribute, textOf } from '../values.ts';
import { isPolicy } from './facet.ts';
import type { Spot } from './locate.ts';
import { postureOf } from './posture.ts';

/** What changing the property or attribute does to the resource. */
export function changing({ resource, place, path }: Spot, update: Update = 'unknown'): string[] {
  if (place === 'attribute') return isPolicy(path) ? ['*Changing it* does not touch the running database.'] : [];
  if (update === 'unknown') return [];
  const service = postureOf(resource)?.service;
  const noun = service === undefined || service === 'backup' ? 'resource' : 'database';
  return [`${effectOn(noun, update)}${loss(resource, update)}.`];
}

/** What a replacement costs where the resource holds data. */
function loss(resource: Resource, update: Update): string {
  const holdsData = statefulTypes.includes(resource.type) && holdsDataOfItsOwn(resource) === true;
  if (update === 'no replacement' || !holdsData) return '';
  return `: ${update === 'replacement' ? '' : 'then '}a new one is made, and the old one ${fateOfOld(resource)}`;
}

function fateOfOld(resource: Resource): string {
  const policy = attribute(resource, 'UpdateReplacePolicy');
  const text = policy.kind === 'absent' ? 'Delete' : textOf(policy);
  return lookUp(fates, text ?? '') ?? 'is deleted with its data unless `UpdateReplacePolicy` keeps it';
}

const fates: Readonly<Record<string, string>> = {
  Delete: '**is deleted with its data**',
  Retain: 'stays as it is, outside of the stack',
  Snapshot: 'is deleted, leaving a snapshot',
};
