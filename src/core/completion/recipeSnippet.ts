import { getOrInsert } from '../getOrInsert.ts';
import type { Span } from '../model.ts';
import type { TemplateSyntax } from '../recipes/frame.ts';
import { parametersOf } from '../recipes/parameters.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { freeNames, withValues } from '../recipes/rename.ts';
import { snippetBody, type Extent } from '../recipes/render.ts';
import { withBehind } from './entry.ts';
import { entry, scalarOf, type OutlineNode } from './outline.ts';
import type { Scene } from './scene.ts';

/** Where resources go. */
export interface Place extends Indentation {
  /** What they take the place of: mostly nothing. */
  readonly span: Span;
  /** What the text needs before and behind them. */
  readonly before: string;
  readonly behind: string;
}

/** How the lines of a snippet are indented. */
export interface Indentation {
  /** Of the lines behind the first. */
  readonly indent: string;
  /** One level more. */
  readonly unit: string;
}

/** The resources of a recipe as a snippet for a place. */
export function placed(recipe: Recipe, { syntax, root }: Scene, { before, behind, ...indentation }: Place): string {
  return before + withBehind(recipeSnippet(recipe, syntax, 'resources', root, indentation), behind);
}

/** A recipe as a snippet for a text: with names that are free there, and with the parameters that are there already. */
export function recipeSnippet(
  recipe: Recipe,
  syntax: TemplateSyntax,
  extent: Extent,
  root: OutlineNode,
  indentation: Indentation,
): string {
  const names = namesIn(root);
  const values = new Map([...freeNames(recipe, name => names.has(name)), ...knownParameters(recipe, root)]);
  const body =
    values.size === 0 ? remembered(recipe, syntax, extent) : snippetBody(withValues(recipe, values), syntax, extent);
  return indented(body, indentation);
}

function indented(body: string, { indent, unit }: Indentation): string {
  const lines = body.split('\n').map(line => line.replace(/^\t+/, tabs => unit.repeat(tabs.length)));
  return lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join('\n');
}

const bodies = new Map<string, string>();

/** Every request for completions asks for every recipe, and most of them are as they are in themselves. */
function remembered(recipe: Recipe, syntax: TemplateSyntax, extent: Extent): string {
  return getOrInsert(bodies, `${recipe.id} ${syntax} ${extent}`, () => snippetBody(recipe, syntax, extent));
}

const taken = new WeakMap<OutlineNode, ReadonlySet<string>>();

/** The names of resources and parameters, which share them. */
function namesIn(root: OutlineNode): ReadonlySet<string> {
  const known = taken.get(root);
  if (known !== undefined) return known;
  const nodes = ['Resources', 'Parameters'].flatMap(section => entry(root, section)?.children ?? []);
  const names = new Set(nodes.map(({ key }) => key));
  taken.set(root, names);
  return names;
}

/** Of a template's parameters of these types there is one, and whatever its name is, it is meant. */
const telling: readonly string[] = ['AWS::EC2::VPC::Id', 'List<AWS::EC2::Subnet::Id>'];

function knownParameters(recipe: Recipe, root: OutlineNode): readonly (readonly [label: string, name: string])[] {
  const known = entry(root, 'Parameters')?.children ?? [];
  if (known.length === 0) return [];
  return [...parametersOf(recipe)].flatMap(([label, { type }]) => {
    const found = known.filter(parameter => scalarOf(entry(parameter, 'Type')) === type);
    const [only, ...others] = found;
    const isMeant = only !== undefined && others.length === 0 && only.key !== label && telling.includes(type);
    return isMeant ? [[label, only.key] as const] : [];
  });
}
