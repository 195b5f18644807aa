import type { Property, PropertyType, Resource, SpecDatabase } from '@aws-cdk/service-spec-types';
import { isObject } from '../../src/core/data.ts';
import type { Data } from '../../src/core/model.ts';

export type Spec = SpecDatabase;

/** What the service specification has to say against a resource, each as `Path: complaint`. Functions may stand for any value. */
export function complaints(spec: Spec, name: string, resource: Data): readonly string[] {
  const type = isObject(resource) ? resource['Type'] : undefined;
  const properties = isObject(resource) ? (resource['Properties'] ?? {}) : {};
  const described = typeof type === 'string' ? resourceOf(spec, type) : undefined;
  return described === undefined
    ? [`${name}: no such type`]
    : inProperties(spec, name, described.properties, properties);
}

/** Whether `Fn::GetAtt` knows an attribute of a resource type: the specification lists it, or it is a property. */
export function hasAttribute(spec: Spec, type: string, attribute: string): boolean {
  const { attributes = {}, properties = {} } = resourceOf(spec, type) ?? {};
  return attribute in attributes || attribute in properties;
}

function resourceOf(spec: Spec, type: string): Resource | undefined {
  return spec.lookup('resource', 'cloudFormationType', 'equals', type)[0];
}

function inProperties(
  spec: Spec,
  path: string,
  properties: Readonly<Record<string, Property>>,
  value: Data,
): readonly string[] {
  if (!isObject(value)) return [`${path}: not a mapping`];
  const missing = Object.entries(properties).filter(([key, { required }]) => required === true && !(key in value));
  return [
    ...missing.map(([key]) => `${path}.${key}: required`),
    ...Object.entries(value).flatMap(([key, nested]) => {
      const property = properties[key];
      return property === undefined
        ? [`${path}.${key}: unknown`]
        : inType(spec, `${path}.${key}`, property.type, nested);
    }),
  ];
}

function inType(spec: Spec, path: string, type: PropertyType, value: Data): readonly string[] {
  if (isFunction(value) || type.type === 'json') return [];
  switch (type.type) {
    case 'ref':
      return inProperties(spec, path, spec.get('typeDefinition', type.reference.$ref).properties, value);
    case 'array':
      if (!isList(value)) return [`${path}: not a list`];
      return value.flatMap((item, index) => inType(spec, `${path}[${index}]`, type.element, item));
    case 'map':
      if (!isObject(value)) return [`${path}: not a mapping`];
      return Object.entries(value).flatMap(([key, item]) => inType(spec, `${path}.${key}`, type.element, item));
    case 'union': {
      const all = type.types.map(one => inType(spec, path, one, value));
      return all.some(found => found.length === 0) ? [] : (all[0] ?? []);
    }
    default:
      return isScalarOf(type, value) ? [] : [`${path}: ${JSON.stringify(value)} is no ${type.type}`];
  }
}

function isScalarOf(type: PropertyType, value: Data): boolean {
  switch (type.type) {
    case 'string':
      return typeof value === 'string' && (type.allowedValues?.includes(value) ?? true);
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return Number.isInteger(value) && (type.allowedValues?.includes(Number(value)) ?? true);
    case 'tag':
      return isObject(value) && Object.keys(value).join() === 'Key,Value';
    default:
      return false;
  }
}

/** `{ Ref: … }` or `{ Fn::…: … }`. */
function isFunction(value: Data): boolean {
  const [key, ...more] = isObject(value) ? Object.keys(value) : [];
  return key !== undefined && more.length === 0 && /^(?:Ref|Fn::\w+)$/.test(key);
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}
