import { resourceLines, templateLines, type TemplateSyntax } from './frame.ts';
import { defaultOf, type Line } from './lines.ts';
import type { Recipe } from './recipe.ts';
import { snippetOf } from './snippet.ts';

/** What of a recipe is wanted: entries to go below `Resources`, or a whole file. */
export type Extent = 'resources' | 'template';

/**
 * The resources of a recipe as entries to go below `Resources`, with the values that its stops begin with: at the margin,
 * two spaces a level, without a line break at the end, in JSON with commas between them but not behind.
 */
export function resourceText(recipe: Recipe, syntax: TemplateSyntax): string {
  return plain(linesOf(recipe, syntax, 'resources'));
}

/** A whole template: the resources, parameters for what exists outside them, and outputs. Ends in a line break. */
export function templateText(recipe: Recipe, syntax: TemplateSyntax): string {
  return `${plain(linesOf(recipe, syntax, 'template'))}\n`;
}

/**
 * A recipe as the body of a VS Code snippet, for `SnippetString` or, split at the line breaks, for a snippet file. It reads
 * like `resourceText` or `templateText` without the last line break. Levels are tabs, which VS Code turns into the user's
 * own indentation.
 */
export function snippetBody(recipe: Recipe, syntax: TemplateSyntax, extent: Extent): string {
  return snippetOf(linesOf(recipe, syntax, extent));
}

/** What a recipe is inserted as. */
export function extentOf({ group }: Recipe): Extent {
  return group === 'template' ? 'template' : 'resources';
}

function linesOf(recipe: Recipe, syntax: TemplateSyntax, extent: Extent): readonly Line[] {
  return extent === 'resources' ? resourceLines(recipe, syntax) : templateLines(recipe, syntax).map(withParameters);
}

/** A whole template brings its parameters along, so that their names need not be asked for. */
function withParameters(line: Line): Line {
  const pieces = line.pieces.map(piece =>
    typeof piece === 'object' && piece.stop.parameter !== undefined ? defaultOf(piece) : piece,
  );
  return { ...line, pieces };
}

function plain(lines: readonly Line[]): string {
  return lines
    .map(({ levels, spaces, pieces }) =>
      pieces.length === 0 ? '' : ' '.repeat(2 * levels + spaces) + pieces.map(defaultOf).join(''),
    )
    .join('\n');
}
