import { lookUp } from '../../lookUp.ts';
import type { Resource } from '../../model.ts';
import { askNumber, askText, get, isPresent, itemsOf } from '../../values.ts';
import { some, type Answer } from '../answers.ts';
import { groupOf, isOn, parameterOf } from '../parameterGroup.ts';

/** Whether the group spreads its data over shards, be it only one: by its own properties or by its parameter group. */
export function isInClusterMode(group: Resource, resources: readonly Resource[]): Answer {
  return some(
    whereGiven(
      group,
      'NumNodeGroups',
      askNumber(get(group, 'NumNodeGroups'), shards => shards > 1),
    ),
    whereGiven(group, 'NodeGroupConfiguration', hasSeveral(group, 'NodeGroupConfiguration')),
    whereGiven(
      group,
      'ClusterMode',
      askText(get(group, 'ClusterMode'), mode => lookUp(modes, mode)),
    ),
    whereGiven(group, 'CacheParameterGroupName', isSetByParameters(group, resources)),
  );
}

function whereGiven(group: Resource, property: string, answer: Answer): Answer {
  return isPresent(get(group, property)) === false ? false : answer;
}

function hasSeveral(group: Resource, property: string): Answer {
  const items = itemsOf(get(group, property));
  return items === undefined ? undefined : items.length > 1;
}

function isSetByParameters(group: Resource, resources: readonly Resource[]): Answer {
  const parameters = groupOf(group, resources, 'AWS::ElastiCache::ParameterGroup');
  if (parameters === undefined) {
    const name = get(group, 'CacheParameterGroupName');
    return askText(name, text => (text.startsWith('default.') ? text.endsWith('.cluster.on') : undefined));
  }
  const mode = parameterOf(parameters, 'cluster-enabled');
  return isPresent(mode) === false ? false : isOn(mode);
}

/** `compatible` is the way from one to the other. */
const modes: Readonly<Record<string, boolean>> = { enabled: true, disabled: false };
