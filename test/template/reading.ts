import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/document.ts';
import type { Change, Data, Resource, Value } from '../../src/core/model.ts';
import { readTemplate } from '../../src/core/template/template.ts';
import { get } from '../../src/core/values.ts';

/** A template with one database `Orders` whose properties are the given lines. */
export function database(...properties: readonly string[]): string {
  return [
    'Parameters:',
    '  Free: { Type: String }',
    '  Secret: { Type: String, NoEcho: true }',
    '  Flag: { Type: String, Default: "false", AllowedValues: ["true", "false"] }',
    '  Off: { Type: String, AllowedValues: ["false", "no"] }',
    '  Days: { Type: Number, Default: 1, MaxValue: 35 }',
    '  Stored: { Type: "AWS::SSM::Parameter::Value<String>", Default: /a/b }',
    'Mappings:',
    '  Sizes:',
    '    eu-west-1: { class: db.m7g.large, days: 7 }',
    '    us-east-1: { class: db.m7g.large, days: 14 }',
    'Resources:',
    '  Key: { Type: AWS::KMS::Key }',
    '  Orders:',
    '    Type: AWS::RDS::DBInstance',
    '    Properties:',
    ...properties.map(line => `      ${line}`),
    '',
  ].join('\n');
}

/** The value of property `P` in `database(...)`, its spans left out. */
export function valueOf(text: string, reading: 'resources' | 'resourcesByDefault' = 'resources'): unknown {
  return bare(get(resourceOf(text, 'Orders', reading), 'P'));
}

export function resourceOf(
  text: string,
  name: string,
  reading: 'resources' | 'resourcesByDefault' = 'resources',
): Resource {
  const resource = readTemplate(text)[reading].find(candidate => candidate.name === name);
  assert.ok(resource !== undefined, `no resource ${name} was read`);
  return resource;
}

/** The text after setting properties of a resource, or undefined where the document refuses. */
export function afterSetting(
  text: string,
  name: string,
  ...sets: readonly (readonly [string, Data])[]
): string | undefined {
  return afterChanges(text, name, resource =>
    sets.map(([path, to]) => ({ verb: 'set', resource, path: ['Properties', ...path.split('.')], to })),
  );
}

export function afterChanges(
  text: string,
  name: string,
  changes: (resource: Resource) => readonly Change[],
): string | undefined {
  const document = readTemplate(text);
  const resource = document.resourcesByDefault.find(candidate => candidate.name === name);
  assert.ok(resource !== undefined, `no resource ${name} was read`);
  const edits = document.edit(changes(resource));
  return edits === undefined ? undefined : applyEdits(text, edits);
}

function bare(value: Value): unknown {
  const { span: _, key: __, ...rest } = value;
  if (rest.kind === 'mapping') {
    return { ...rest, entries: Object.fromEntries([...rest.entries].map(([name, inner]) => [name, bare(inner)])) };
  }
  if (rest.kind === 'list') return { ...rest, items: rest.items.map(bare) };
  return rest.kind === 'choice' ? { ...rest, alternatives: rest.alternatives.map(bare) } : rest;
}
