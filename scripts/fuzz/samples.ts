import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unmarked } from '../../test/marks.ts';
import { languageOf } from '../../src/core/fileNames.ts';
import { recipes } from '../../src/core/recipes/index.ts';
import { templateText } from '../../src/core/recipes/render.ts';
import { project } from '../host/paths.ts';

/** A text that the engine is to read. */
export interface Sample {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
}

/** Every text of the project that holds databases: fixtures, examples, stacks and what recipes become. */
export function allSamples(): readonly Sample[] {
  return [...fileSamples(), ...recipeSamples()];
}

const patterns = [
  'test/rules/*/*.{yaml,json,ts,py,java,cs,go}',
  'test/profiles/**/*.{yaml,json}',
  'test/languages/*/*tack.{ts,py,java,cs,go}',
  'test/languages/*/apps/*.{py,java,cs,go}',
  'test/cdk/{stacks,apps}/*.ts',
  'examples/**/*.{yaml,json,ts,py,java,cs,go}',
];

function fileSamples(): readonly Sample[] {
  return globSync(patterns, { cwd: project })
    .toSorted()
    .map(name => ({
      name: name.replaceAll(path.sep, '/'),
      languageId: languageOf(name) ?? '',
      text: asWritten(name, readFileSync(path.join(project, name), 'utf8')),
    }));
}

/** A fixture without the marks of findings and the titles of fixes, which JSON has no comments for. */
function asWritten(name: string, text: string): string {
  const plain = name.startsWith('test') ? unmarked(text) : text;
  return name.endsWith('.json') ? plain.replace(/^(?:\/\/.*\n)+/, '') : plain;
}

const syntaxes = ['yaml', 'json'] as const;

function recipeSamples(): readonly Sample[] {
  return recipes.flatMap(recipe =>
    syntaxes.map(languageId => ({
      name: `recipe ${recipe.id} in ${languageId}`,
      languageId,
      text: templateText(recipe, languageId),
    })),
  );
}
