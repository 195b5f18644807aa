import { jsonEntry, separated } from './json.ts';
import { margin, spaced, type Line, type Place } from './lines.ts';
import { parametersOf } from './parameters.ts';
import type { Block, Node, Recipe, ResourceNode, Text } from './recipe.ts';
import { yamlEntry } from './yaml.ts';

/** A language in which CloudFormation templates are written. */
export type TemplateSyntax = 'yaml' | 'json';

type Entry = readonly [key: Text, node: Node];

/** The resources of a recipe, as they stand below `Resources`. */
export function resourceLines(recipe: Recipe, syntax: TemplateSyntax): readonly Line[] {
  return resourcesAt(recipe, syntax, margin);
}

/** A whole template. */
export function templateLines(recipe: Recipe, syntax: TemplateSyntax): readonly Line[] {
  return syntax === 'yaml' ? yamlTemplate(recipe) : jsonTemplate(recipe);
}

function yamlTemplate(recipe: Recipe): readonly Line[] {
  const resources = [title('Resources:', 0), ...resourcesAt(recipe, 'yaml', inside(margin))];
  const sections = [head(recipe), parameters(recipe), outputs(recipe)].map(entries =>
    entries.flatMap(([key, node]) => yamlEntry(key, node, margin)),
  );
  const [first = [], second = [], last = []] = sections;
  return spaced([first, second, resources, last].filter(lines => lines.length > 0));
}

function jsonTemplate(recipe: Recipe): readonly Line[] {
  const place = inside(margin);
  const written = (entries: readonly Entry[]): readonly (readonly Line[])[] =>
    entries.map(([key, node]) => jsonEntry(key, node, place));
  const resources = [title('"Resources": {', 1), ...resourcesAt(recipe, 'json', inside(place)), title('}', 1)];
  const sections = [...written(head(recipe)), ...written(parameters(recipe)), resources, ...written(outputs(recipe))];
  return [title('{', 0), ...separated(sections), title('}', 0)];
}

function resourcesAt({ resources }: Recipe, syntax: TemplateSyntax, place: Place): readonly Line[] {
  return syntax === 'yaml'
    ? spaced(resources.map(resource => yamlEntry(resource.name, bodyOf(resource), place)))
    : separated(resources.map(resource => jsonEntry(resource.name, bodyOf(resource), place)));
}

function bodyOf({ type, attributes, properties }: ResourceNode): Block {
  return { Type: type, ...attributes, ...(Object.keys(properties).length === 0 ? {} : { Properties: properties }) };
}

function head({ description, transforms = [] }: Recipe): readonly Entry[] {
  const [only, ...more] = transforms;
  const transform = only === undefined ? [] : [['Transform', more.length === 0 ? only : transforms] as const];
  return [['AWSTemplateFormatVersion', '2010-09-09'], ...transform, ['Description', description]];
}

function parameters(recipe: Recipe): readonly Entry[] {
  const blocks = [...parametersOf(recipe)].map(
    ([name, { type, description }]) => [name, { Type: type, Description: description }] as const,
  );
  return section('Parameters', Object.fromEntries(blocks));
}

function outputs({ outputs: all = [] }: Recipe): readonly Entry[] {
  const blocks = all.map(({ name, description, value }) => [name, { Description: description, Value: value }] as const);
  return section('Outputs', Object.fromEntries(blocks));
}

function section(name: string, block: Block): readonly Entry[] {
  return Object.keys(block).length === 0 ? [] : [[name, block]];
}

function title(text: string, levels: number): Line {
  return { levels, spaces: 0, pieces: [text] };
}

function inside({ levels, spaces }: Place): Place {
  return { levels: levels + 1, spaces };
}
