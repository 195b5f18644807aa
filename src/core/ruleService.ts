import type { Service } from './reference/service.ts';
import { serviceOf } from './reference/services.ts';
import type { Rule } from './rule.ts';

/** The service that a rule is listed under: undefined where it is about none, or about more than two. */
export function serviceOfRule({ resources }: Rule): Service | undefined {
  const services = new Set(resources.flatMap(type => serviceOf(type) ?? []));
  return services.size > 2 ? undefined : [...services][0];
}
