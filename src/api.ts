import type { Uri } from 'vscode';

// What other extensions can ask of this one; docs/api.md says how. The file needs nothing else of this project, so that
// it can be copied.

/** What `vscode.extensions.getExtension('aws-database-lens.aws-database-lens').activate()` resolves to. */
export interface Api {
  /** Grows when something changes that an extension may rely on. */
  readonly version: 1;
  /**
   * Checks a text that need not be a file, by the settings of the user and no team file.
   * @param languageId of VS Code, such as `yaml`, `json` or `typescript`
   * @returns the findings in the order of the text; none where it holds no AWS database
   */
  lint(text: string, languageId: string): Promise<readonly Finding[]>;
  /**
   * The findings in a file, by its team file and settings: of an open file as it stands in the editor, of any other as it
   * is stored. None where it cannot be read, is left out or holds no AWS database.
   */
  findings(file: Uri): Promise<readonly Finding[]>;
}

/** Plain data. Lines and characters count from 0, characters in UTF-16 units, as those of `vscode.Position`. */
export interface Finding {
  /** Stable id of the rule: `rds-instance-multi-az`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** One line of plain text. */
  readonly message: string;
  /** Logical id of the resource; empty where the finding is about the file itself. */
  readonly resource: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
}

export interface Fix {
  /** What it does, with its consequence: `Turn on deletion protection (no interruption)`. */
  readonly title: string;
  /** What it does to a database that runs already. */
  readonly impact: 'none' | 'cost' | 'interruption' | 'replacement';
  /** In the order of the text, to be made together. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface Range {
  readonly start: Position;
  /** Behind the last character. */
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}
