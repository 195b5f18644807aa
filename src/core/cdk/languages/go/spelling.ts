import type { Scalar } from '../../../model.ts';
import type { Layout, Spelling } from '../../language.ts';
import { pascal } from '../names.ts';
import { importing } from './importing.ts';
import { jsiiPath } from './imports.ts';

const imported = new RegExp(String.raw`(?:(\b\w+|\.)[ \t]+)?"${jsiiPath.replaceAll('.', String.raw`\.`)}"`);

export const spelling: Spelling = {
  excerpt: text => imported.exec(text)?.[0] ?? '',
  namesStructs: true,
  entry: (name, value) => `${pascal(name)}: ${value}`,
  scalar,
  list,
  object: (struct, entries, layout) => (struct === undefined ? undefined : `&${struct}{${laidOut(entries, layout)}}`),
  dictionary,
  pair: (key, value) => `${quoted(key)}: ${value}`,
  call: (callee, method, args) => `${callee}_${pascal(method)}(${args.join(', ')})`,
  create: (callee, args) => `${callee.replace(/\w+$/, 'New$&')}(${args.join(', ')})`,
  member: (owner, name) => `${owner}_${name}${isGetter(owner) ? '()' : ''}`,
  method: (receiver, name, args) => `${receiver}.${pascal(name)}(${args.join(', ')})`,
  leftOut: 'nil',
  statementEnd: '',
  qualified: (module, name) => `${module}.${name.replaceAll('.', '_')}`,
  importing,
};

/** jsii takes pointers, for which it has functions of its own. */
function scalar(value: Scalar, text: string): string {
  if (value === null) return 'nil';
  const jsii = packageOf(text);
  if (typeof value === 'boolean') return `${jsii}Bool(${value})`;
  return typeof value === 'number' ? `${jsii}Number(${value})` : `${jsii}String(${quoted(value)})`;
}

function packageOf(text: string): string {
  const [, alias = 'jsii'] = imported.exec(text) ?? [];
  return alias === '.' ? '' : `${alias === 'import' ? 'jsii' : alias}.`;
}

const quoted = (value: string): string => JSON.stringify(value).replaceAll('\\u007f', '\u007F');

/** The type of a list follows from what its items are. */
function list(items: readonly string[]): string {
  const [, jsii = '', kind = ''] = /^(\w+\.|)(String|Number|Bool)\(/.exec(items[0] ?? '') ?? [];
  const prefix = `${jsii}${kind}(`;
  if (kind !== '' && items.every(item => item.startsWith(prefix))) {
    return `${jsii}${kind}s(${items.map(item => item.slice(prefix.length, -1)).join(', ')})`;
  }
  return `&[]${itemType(items)}{${items.join(', ')}}`;
}

/** Structs of the L1 level (`CfnTable_KeySchemaProperty`) stand in lists of `interface{}`, others in lists of their own. */
function itemType(items: readonly string[]): string {
  const [, struct] = /^&([\w.]+)\{/.exec(items[0] ?? '') ?? [];
  const [, constant] = /^((?:\w+\.)?[A-Za-z\d]+)_[A-Z\d_]+(?:\(\))?$/.exec(items[0] ?? '') ?? [];
  if (struct !== undefined && !/Cfn\w+_\w+$/.test(struct)) return `*${struct}`;
  return constant ?? 'interface{}';
}

function dictionary(entries: readonly (readonly [key: string, value: string])[]): string {
  const isText = entries.every(([, value]) => /^(?:\w+\.)?String\(/.test(value));
  const written = entries.map(([key, value]) => `${quoted(key)}: ${value}`).join(', ');
  return `&map[string]${isText ? '*string' : 'interface{}'}{${written}}`;
}

/**
 * Classes whose constants are static properties, which Go has to call, and no enums. From the jsii assemblies of
 * aws-cdk-lib 2.276 and the alpha modules, as far as databases use them.
 */
function isGetter(owner: string): boolean {
  return /(?:EngineVersion|ElasticsearchVersion|CaCertificate|Database(?:Cluster|Instance)Engine|SessionPinningFilter|ParameterGroupFamily)$|neptune\w*\.(?:InstanceType|LogType)$/.test(
    owner,
  );
}

/** On one line where that is short; else one per line with a comma behind each. */
function laidOut(entries: readonly string[], { indent, unit, newline, lead = 0 }: Layout): string {
  const line = entries.join(', ');
  const isShort = entries.length <= 2 && !line.includes('\n') && indent.length + lead + line.length < 80;
  if (isShort) return line;
  return `${newline}${entries.map(entry => `${indent}${unit}${entry},${newline}`).join('')}${indent}`;
}
