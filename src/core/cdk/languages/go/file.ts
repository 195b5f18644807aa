import type { Node } from '@vscode/tree-sitter-wasm';
import { withPaths, type Call } from '../calls.ts';
import { groupBy } from '../../../groupBy.ts';
import { noteArguments } from '../passing.ts';
import { createUses, type Uses } from '../uses.ts';
import { importsOf, type GoImports } from './imports.ts';
import { lastOf } from './names.ts';
import { changeOwner, readers, type Draft } from './variables.ts';

/** What of a file the reading of its program starts from, each in the order of the text. */
export interface GoFile {
  readonly imports: GoImports;
  /** Functions, types and variables of the file: no dot import has brought them. */
  readonly hidden: ReadonlySet<string>;
  /** Names of packages of the CDK. */
  readonly packages: ReadonlySet<string>;
  /** Receivers of methods: what `this` is elsewhere. */
  readonly receivers: ReadonlySet<string>;
  readonly uses: Uses;
  readonly calls: readonly Call[];
  /** Assignments to fields of variables. */
  readonly assignments: readonly Node[];
}

export function readFile(root: Node): GoFile {
  const types = [...Object.keys(readers), 'call_expression', 'import_spec'];
  const nodes = groupBy(
    root.descendantsOfType(types).filter(node => node !== null),
    ({ type }) => type,
  );
  const ofType = (type: string): readonly Node[] => nodes.get(type) ?? [];
  const imports = importsOf(ofType('import_spec'));
  const draft: Draft = {
    packages: new Set(imports.names.keys()),
    receivers: new Set(ofType('method_declaration').flatMap(receiverNames)),
    uses: createUses(),
    own: [],
    assignments: [],
  };
  for (const [type, reader] of Object.entries(readers)) for (const node of ofType(type)) reader(node, draft);
  const calls = withPaths(ofType('call_expression'), root);
  for (const call of calls) changeByCall(call, draft);
  passByCalls(calls, root, imports, draft);
  return { ...draft, imports, calls, hidden: new Set([...draft.own, ...draft.uses.values.keys()]) };
}

function receiverNames(method: Node): readonly string[] {
  const names = method.childForFieldName('receiver')?.descendantsOfType('identifier') ?? [];
  return names.flatMap(name => (name === null ? [] : [name.text]));
}

/** Setters, and the functions of Go that change a map or slice. */
function changeByCall({ node, path }: Call, draft: Draft): void {
  if (path === undefined) return;
  if (path === 'delete' || path === 'clear' || path === 'copy') {
    const changed = node.lastNamedChild?.firstNamedChild;
    if (changed !== undefined && changed !== null) changeOwner(changed, draft);
  } else if (isSetter(lastOf(path))) {
    const [first = '', second = ''] = path.split('.');
    draft.uses.changed.add(draft.receivers.has(first) ? second : first);
  }
}

/** Functions that leave what they are given as it is. */
const harmless = /^(?:len|cap|append|panic|print|println|string|fmt\.\w+|log\.\w+|strings\.\w+)$/;

/** What is called `New…` makes something of what it is given. */
function passByCalls(calls: readonly Call[], { text, startIndex }: Node, imports: GoImports, draft: Draft): void {
  for (const { node, path } of calls) {
    if (path === undefined || harmless.test(path) || lastOf(path).startsWith('New')) continue;
    const owner = path.replace(/\..*$/, '');
    if (draft.packages.has(owner) || owner === imports.jsii) continue;
    const own = text.slice(node.startIndex - startIndex, node.endIndex - startIndex);
    noteArguments({ call: node, path, text: own }, draft.uses, draft.receivers);
  }
}

/** `SetMultiAz` sets `multiAz`. */
export const isSetter = (name: string): boolean => /^Set[A-Z]/.test(name);
