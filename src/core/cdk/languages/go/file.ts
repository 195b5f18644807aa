import type { Node } from '@vscode/tree-sitter-wasm';
import { groupBy } from '../../../groupBy.ts';
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

export interface Call {
  readonly node: Node;
  /** What is called, where it is identifiers and nothing else: `awsrds.NewDatabaseInstance`. */
  readonly path: string | undefined;
}

export function readFile(root: Node): GoFile {
  const types = [...Object.keys(readers), 'call_expression', 'import_spec', 'method_declaration'];
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
  return { ...draft, imports, calls, hidden: new Set([...draft.own, ...draft.uses.values.keys()]) };
}

function receiverNames(method: Node): readonly string[] {
  const names = method.childForFieldName('receiver')?.descendantsOfType('identifier') ?? [];
  return names.flatMap(name => (name === null ? [] : [name.text]));
}

/**
 * Reads from the text what most calls are: a dotted path and a parenthesis. Asking the tree costs many times as much. Of
 * calls that begin at the same place, as in `a(x).B(y)`, the last one is the innermost.
 */
function withPaths(calls: readonly Node[], { text, startIndex }: Node): readonly Call[] {
  return calls.map((node, i) => {
    callee.lastIndex = node.startIndex - startIndex;
    const isOuter = calls[i + 1]?.startIndex === node.startIndex;
    return { node, path: isOuter ? undefined : callee.exec(text)?.[1] };
  });
}

const callee = /([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\(/y;

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

/** `SetMultiAz` sets `multiAz`. */
export const isSetter = (name: string): boolean => /^Set[A-Z]/.test(name);
