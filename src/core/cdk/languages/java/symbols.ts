import type { Node } from '@vscode/tree-sitter-wasm';
import type { SymbolName } from '../../program.ts';
import { isConstant } from '../names.ts';
import { resolve } from '../symbols.ts';
import { isVariable } from '../uses.ts';
import type { JavaFile } from './file.ts';
import { dotted, typeName } from './names.ts';

/** The class that a type stands for; undefined where it is not of the CDK. */
export function typeSymbol(type: Node | null, { imports }: JavaFile): SymbolName | undefined {
  const path = typeName(type);
  return path === undefined ? undefined : resolve(path, imports, imports.hidden);
}

/** The class that a static method or constant is looked up in; variables of the file are none. */
export function ownerSymbol(node: Node, { imports, uses }: JavaFile): SymbolName | undefined {
  const path = dotted(node);
  const [first] = path ?? [];
  return path === undefined || first === undefined || isVariable(uses, first)
    ? undefined
    : resolve(path, imports, imports.hidden);
}

/** A method or constant that a static import brings, called by its name alone. */
export function staticSymbol(name: string, { imports, uses }: JavaFile): SymbolName | undefined {
  if (isVariable(uses, name)) return undefined;
  const isWild = isConstant(name) && imports.wildcards.some(wildcard => wildcard.includes('.'));
  return imports.names.get(name) ?? (isWild ? `*.${name}` : undefined);
}
