import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ruleNames } from '../src/core/team/names.ts';
import {
  fileKeys,
  keyWords,
  levels,
  levelWords,
  overrideKeys,
  profiles,
  profileWords,
  type Key,
  type Words,
} from '../src/core/team/words.ts';
import { project } from './host/paths.ts';

// Writes the JSON schema of team files, by which VS Code checks, completes and explains `.db-lens.json`.

export const teamSchemaFile = 'schemas/db-lens.schema.json';

/** A schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

export function teamSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Team file of AWS Database Lens',
    ...mapping(fileKeys),
    definitions: {
      texts: {
        anyOf: [
          { type: 'string', minLength: 1 },
          { type: 'array', items: { type: 'string', minLength: 1 } },
        ],
      },
      rules: { type: 'object', additionalProperties: false, properties: ruleProperties() },
      severity: words(levels, levelWords),
      rule: {
        anyOf: [
          reference('severity'),
          { type: 'object', additionalProperties: false, properties: { severity: reference('severity') } },
        ],
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function mapping(keys: readonly Key[]): Schema {
  const properties = keys.map(key => [key, { description: keyWords[key], ...shapeOf(key) }]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

function shapeOf(key: Key): Schema {
  switch (key) {
    case '$schema':
      return { type: 'string' };
    case 'profile':
      return words(profiles, profileWords);
    case 'rules':
      return reference('rules');
    case 'overrides':
      return { type: 'array', items: { ...mapping(overrideKeys), required: ['files'] } };
    case 'parameters':
      return { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } };
    case 'conditions':
      return { type: 'object', additionalProperties: { type: 'boolean' } };
    case 'honorOtherTools':
      return { type: 'boolean' };
    case 'extends':
    case 'files':
    case 'ignore':
    case 'requiredTags':
      return reference('texts');
  }
}

function ruleProperties(): Schema {
  return Object.fromEntries(
    [...ruleNames.values()].map(({ name, title }) => [name, { description: title, ...reference('rule') }]),
  );
}

function words<T extends string>(options: readonly T[], meanings: Words<T>): Schema {
  return { type: 'string', enum: options, enumDescriptions: options.map(option => meanings[option]) };
}

function reference(definition: 'texts' | 'rules' | 'rule' | 'severity'): Schema {
  return { $ref: `#/definitions/${definition}` };
}

async function writeSchema(): Promise<void> {
  const file = path.join(project, teamSchemaFile);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, teamSchema());
}

if (import.meta.main) await writeSchema();
