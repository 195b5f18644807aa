import { lookUp } from '../lookUp.ts';
import type { Resource } from '../model.ts';
import { caches } from './posture/caches.ts';
import { clusters } from './posture/clusters.ts';
import { dynamodb } from './posture/dynamodb.ts';
import { others } from './posture/others.ts';
import { rds } from './posture/rds.ts';
import type { Posture, Postures } from './posture/facets.ts';

const postures: Postures = { ...rds, ...dynamodb, ...caches, ...clusters, ...others };

/** What is worth knowing at a glance of a resource that holds data; undefined for every other type. */
export function postureOf(resource: Resource): Posture | undefined {
  return lookUp(postures, resource.type)?.(resource);
}
