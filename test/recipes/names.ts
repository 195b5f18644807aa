import { isObject } from '../../src/core/data.ts';
import type { Data } from '../../src/core/model.ts';
import { hasAttribute, type Spec } from './specification.ts';

/** What `Ref`, `Fn::GetAtt`, `Fn::Sub` and `DependsOn` name without its being in the template, and parameters without use. */
export function missingNames(spec: Spec, template: Data): readonly string[] {
  const resources = section(template, 'Resources');
  const parameters = Object.keys(section(template, 'Parameters'));
  const used = [...namesIn(resources), ...namesIn(section(template, 'Outputs'))];
  const unused = parameters.filter(name => !used.includes(name)).map(name => `${name} is not used`);
  return [...used.filter(name => !isThere(spec, resources, parameters, name)), ...unused];
}

function isThere(spec: Spec, resources: Section, parameters: readonly string[], used: string): boolean {
  const [name = '', ...rest] = used.split('.');
  if (rest.length === 0) return name in resources || parameters.includes(name) || name.startsWith('AWS::');
  const resource = resources[name];
  const type = resource !== undefined && isObject(resource) ? resource['Type'] : undefined;
  return typeof type === 'string' && hasAttribute(spec, type, rest.join('.'));
}

function namesIn(data: Data): readonly string[] {
  if (isList(data)) return data.flatMap(namesIn);
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => namesAt(key, value));
}

function namesAt(key: string, value: Data): readonly string[] {
  if (typeof value === 'string') {
    if (key === 'Ref' || key === 'DependsOn') return [value];
    if (key === 'Fn::Sub') return [...value.matchAll(/\$\{([^}]+)\}/g)].map(([, name = '']) => name);
  }
  return key === 'Fn::GetAtt' && isList(value) ? [value.map(String).join('.')] : namesIn(value);
}

interface Section {
  readonly [name: string]: Data;
}

function section(template: Data, name: string): Section {
  const found = isObject(template) ? template[name] : undefined;
  return found !== undefined && isObject(found) ? found : {};
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
