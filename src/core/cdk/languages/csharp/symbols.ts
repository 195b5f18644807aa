import type { Node } from '@vscode/tree-sitter-wasm';
import type { SymbolName } from '../../program.ts';
import { isConstant } from '../names.ts';
import { resolve } from '../symbols.ts';
import { isVariable } from '../uses.ts';
import type { CSharpFile } from './file.ts';
import { dotted, typeName } from './names.ts';

/** The class that a type stands for; undefined where it is not of the CDK. */
export function typeSymbol(type: Node | null, file: CSharpFile): SymbolName | undefined {
  return symbolOf(typeName(type), file);
}

/** The class that a static method is looked up in; variables of the file are none. */
export function ownerSymbol(node: Node, file: CSharpFile): SymbolName | undefined {
  const path = dotted(node);
  return isVariable(file.uses, path?.[0] ?? '') ? undefined : symbolOf(path, file);
}

/** A class with its constant. A property may be called like the class of what it holds: `StorageType.GP3`. */
export function constantSymbol(node: Node, file: CSharpFile): SymbolName | undefined {
  const path = dotted(node) ?? [];
  const name = path.at(-1) ?? '';
  const isHidden = isVariable(file.uses, path[0] ?? '') && !isConstant(name);
  return isHidden || path.length < 2 ? undefined : symbolOf(path, file);
}

/** A method or constant of a class that the file uses statically, called by its name alone. */
export function staticSymbol(name: string, { imports, uses }: CSharpFile): SymbolName | undefined {
  const isWild = isConstant(name) && imports.wildcards.some(wildcard => wildcard.includes('.'));
  return isWild && !isVariable(uses, name) ? `*.${name}` : undefined;
}

/** A class with a member of its own name gets an underscore from jsii: `ec2.Instance_`. */
function symbolOf(path: readonly string[] | undefined, { imports }: CSharpFile): SymbolName | undefined {
  const names = path?.map(name => name.replace(/_$/, ''));
  return names === undefined ? undefined : resolve(names, imports, imports.hidden);
}
