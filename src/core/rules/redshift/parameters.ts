import type { Change, Resource, Value } from '../../model.ts';
import { appending, setting } from '../../rule.ts';
import { child, get, isOneOf, textOf } from '../../values.ts';

// Parameters that stand in a list, each with its name and its value: `Parameters` of a cluster parameter group and
// `ConfigParameters` of a serverless workgroup.

/** The value that the list gives to a parameter; absent only where the list is wholly written and does not name it. */
export function parameterOf(resource: Resource, parameter: string): Value {
  const { list, name } = kindOf(resource);
  return parameterIn(get(resource, list), name, parameter);
}

/** Gives the parameter a value: in its item where it has one, otherwise in a new one. */
export function settingParameter(resource: Resource, parameter: string, to: string): Change {
  const { list, name } = kindOf(resource);
  const written = get(resource, list);
  const items = written.kind === 'list' ? written.items : [];
  const index = items.findIndex(item => isOneOf(child(item, name), [parameter]) === true);
  if (index >= 0) return setting(resource, `${list}.${index}.ParameterValue`, to);
  const item = { [name]: parameter, ParameterValue: to };
  return written.kind === 'absent' ? setting(resource, list, [item]) : appending(resource, list, item);
}

function parameterIn(list: Value, name: string, parameter: string): Value {
  if (list.kind === 'choice') {
    return { ...list, alternatives: list.alternatives.map(alternative => parameterIn(alternative, name, parameter)) };
  }
  if (list.kind === 'absent') return list;
  const unknown: Value = { kind: 'unknown', span: list.span };
  if (list.kind !== 'list') return unknown;
  const item = list.items.find(each => isOneOf(child(each, name), [parameter]) === true);
  if (item !== undefined) return child(item, 'ParameterValue');
  const isKnown = !list.open && list.items.every(each => textOf(child(each, name)) !== undefined);
  return isKnown ? { kind: 'absent', span: list.key ?? list.span } : unknown;
}

function kindOf({ type }: Resource): { readonly list: string; readonly name: string } {
  return type === 'AWS::Redshift::ClusterParameterGroup'
    ? { list: 'Parameters', name: 'ParameterName' }
    : { list: 'ConfigParameters', name: 'ParameterKey' };
}
