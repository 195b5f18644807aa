import type { Node, Parser } from '@vscode/tree-sitter-wasm';
import type { CdkLanguage } from '../../cdk/language.ts';
import type { Span, TextEdit } from '../../model.ts';
import { defaultOf } from '../../recipes/lines.ts';
import { snippetOf } from '../../recipes/snippet.ts';
import type { CdkCode } from '../../recipes/cdk/code.ts';
import { blankPlace, statementPlace, type CodePlace } from './place.ts';
import { writeCdk } from './render.ts';
import { settingOf, type Setting } from './setting.ts';

/** How a recipe comes into a file of source code. */
export interface CodeInsertion {
  readonly span: Span;
  /** In the grammar of VS Code snippets, with the indentation that the lines are to have. */
  readonly snippet: string;
  /** What it says when nothing is typed, at the margin. */
  readonly text: string;
  /** The imports that are missing. */
  readonly edits: readonly TextEdit[];
}

/** What is known of a file once a place for a recipe is found in it. */
export interface CodeScene {
  readonly place: CodePlace;
  readonly setting: Setting;
  /** What the lines are indented with. */
  readonly unit: string;
}

/**
 * Where a statement that somebody is typing can be a recipe; undefined elsewhere, and in files without the CDK.
 *
 * @param word what is typed of it
 */
export function sceneOfWord(
  text: string,
  language: CdkLanguage,
  parser: Parser,
  word: Span,
  unit: string,
): CodeScene | undefined {
  const blank = text.slice(0, word.start) + ' '.repeat(word.end - word.start) + text.slice(word.end);
  return sceneIn(blank, language, parser, unit, root => blankPlace(root, blank, word));
}

/** Where a recipe goes that is asked for: at the cursor, or behind the statement that it is in. */
export function sceneOfCursor(
  text: string,
  language: CdkLanguage,
  parser: Parser,
  offset: number,
  unit: string,
): CodeScene | undefined {
  return sceneIn(text, language, parser, unit, root => statementPlace(root, text, offset));
}

function sceneIn(
  text: string,
  language: CdkLanguage,
  parser: Parser,
  unit: string,
  placeIn: (root: Node) => CodePlace | undefined,
): CodeScene | undefined {
  const tree = parser.parse(text);
  try {
    const place = tree === null ? undefined : placeIn(tree.rootNode);
    return tree === null || place === undefined
      ? undefined
      : { place, setting: settingOf(text, language, tree.rootNode), unit };
  } finally {
    tree?.delete();
  }
}

export function codeInsertion(code: CdkCode, { place, setting, unit }: CodeScene): CodeInsertion {
  const { lines, edits } = writeCdk(code, setting);
  const body = snippetOf(lines)
    .split('\n')
    .map(line => line.replace(/^\t+/, tabs => unit.repeat(tabs.length)))
    .map((line, index) => (index === 0 || line === '' ? line : place.indent + line))
    .join('\n');
  const text = lines.map(({ levels, pieces }) => unit.repeat(levels) + pieces.map(defaultOf).join('')).join('\n');
  return { span: place.span, text, snippet: place.before + body.replace(/\$0$/, `${place.behind}$0`), edits };
}
