import type { Node } from '@vscode/tree-sitter-wasm';
import type { CdkLanguage } from '../../cdk/language.ts';
import type { Imports } from '../../cdk/program.ts';

/** Where a recipe is written: what the file has already. */
export interface Setting {
  readonly language: CdkLanguage;
  readonly imports: Imports;
  readonly source: string;
  /** What stands for the stack: `this`. */
  readonly scope: string;
  /** Whether a variable or the id of a construct is there already. */
  readonly isTaken: (name: string) => boolean;
}

/** A file that is parsed. */
export function settingOf(source: string, language: CdkLanguage, root: Node): Setting {
  const nothing = { construct: () => false, method: () => false };
  const { imports } = language.program(root, nothing);
  const names = new Set(source.match(/(?<![.\w])[A-Za-z_]\w*/g));
  return { language, imports, source, isTaken: name => names.has(name), scope: scopeIn(source, language) };
}

/** In Go, the variable that holds the stack, which `cdk init` calls so. */
function scopeIn(source: string, { composing }: CdkLanguage): string {
  const [, stack] = /\b(\w+)\s*:?=\s*(?:\w+\.)?NewStack\(/.exec(source) ?? [];
  return composing.scope === 'stack' ? (stack ?? 'stack') : composing.scope;
}
