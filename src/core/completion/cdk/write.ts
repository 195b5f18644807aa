import { enclosed, type Struct as Parts } from '../../cdk/composing.ts';
import type { CdkLanguage, Layout } from '../../cdk/language.ts';
import type { Naming } from '../../cdk/naming.ts';
import type { SymbolName } from '../../cdk/program.ts';
import { partsOf, type Stop, type Text } from '../../recipes/recipe.ts';
import { variablesIn } from '../../recipes/cdk/names.ts';
import type { CdkCode, Code, Creation, Invocation, List, Noted, Statement, Struct } from '../../recipes/cdk/code.ts';
import type { Marks } from './marks.ts';

/** What a recipe is written with. */
export interface Pen {
  readonly language: CdkLanguage;
  readonly naming: Naming;
  readonly marks: Marks;
  /** The file, whose quotes are followed. */
  readonly source: string;
  /** What stands for the stack: `this`. */
  readonly scope: string;
  /** Variables in the spelling of the language, by their names in TypeScript; those that the user tells are marked. */
  variable(name: string): string;
}

/** The statements of a recipe with marks in them, a text for each. */
export function writeStatements(code: CdkCode, pen: Pen, layout: Layout): readonly string[] {
  const used = new Set(code.flatMap(variablesIn));
  return code.map((statement, index) => {
    const lead = index > 0 && statement.kind === 'creation' ? layout.newline : '';
    return lead + layout.indent + writeStatement(statement, used.has(nameOf(statement)), pen, layout);
  });
}

function nameOf(statement: Statement): string {
  return statement.kind === 'creation' ? statement.variable : statement.on;
}

function writeStatement(statement: Statement, isUsed: boolean, pen: Pen, layout: Layout): string {
  const { spelling, composing } = pen.language;
  if (statement.kind === 'invocation') return invocation(statement, pen, layout) + spelling.statementEnd;
  const isKept = isUsed || !composing.asksForUse;
  const type = nameIn(pen, statement.symbol);
  const declared = (created: string): string =>
    isKept ? composing.declaration(pen.variable(statement.variable), type, created) : created;
  return declared(creation(statement, pen, { ...layout, lead: declared('').length })) + spelling.statementEnd;
}

function creation({ symbol, id, props }: Creation, pen: Pen, layout: Layout): string {
  const { composing, spelling } = pen.language;
  const callee = nameIn(pen, symbol);
  const place = [pen.scope, text(id, pen)] as const;
  const lead = (layout.lead ?? 0) + spelling.create(callee, place).length;
  return composing.construct(callee, place, structOf(props, pen, layout), { ...layout, lead });
}

function invocation({ on, method, args }: Invocation, pen: Pen, layout: Layout): string {
  const spell = (spelled: readonly string[]): string => pen.language.spelling.method(pen.variable(on), method, spelled);
  return spell(written(args, pen, { ...layout, lead: (layout.lead ?? 0) + spell([]).length }));
}

/** Arguments, of which a struct at the end may be keyword arguments. */
function written(args: readonly Code[], pen: Pen, layout: Layout): readonly string[] {
  const { spelling, composing } = pen.language;
  const last = args.at(-1);
  const given = args.filter(arg => !isLeftOut(arg) || spelling.leftOut !== undefined);
  if (!isStruct(last)) {
    const texts = given.map(arg => write(arg, pen, layout));
    return texts.length < 2 ? texts : [enclosed(['', ''], texts, layout, { trailing: composing.isBare ? '' : ',' })];
  }
  const positional = given.slice(0, -1).map(arg => write(arg, pen, layout));
  const lead = positional.reduce((sum, arg) => sum + arg.length + 2, layout.lead ?? 0);
  return composing.args(positional, structOf(last, pen, layout), { ...layout, lead });
}

function write(code: Code, pen: Pen, layout: Layout): string {
  const { spelling, composing } = pen.language;
  if (typeof code !== 'object' || code === null) return spelling.scalar(code, pen.source);
  switch (code.kind) {
    case 'stop':
      return scalarStop(code, pen);
    case 'phrase':
      return text(code, pen);
    case 'struct':
      return structText(code, pen, layout);
    case 'dictionary':
      return composing.dictionary(
        Object.entries(code.entries).map(([key, value]) => [
          spelling.scalar(key, pen.source),
          write(value, pen, layout),
        ]),
        layout,
      );
    case 'list':
      return listText(code, pen, layout);
    case 'static':
    case 'new':
      return called(code.kind, code.symbol, code.args, pen, layout);
    case 'constant':
      return spelling.member(nameIn(pen, code.owner), plain(code.name, pen));
    case 'variable':
      return pen.variable(code.name);
    case 'member':
      return composing.member(write(code.of, pen, layout), code.name, code.of.kind === 'invocation');
    case 'invocation':
      return invocation(code, pen, layout);
    case 'leftOut':
      return spelling.leftOut ?? '';
    case 'noted':
      return write(code.value, pen, layout);
  }
}

function structText(struct: Struct, pen: Pen, layout: Layout): string {
  const { name, entries } = structOf(struct, pen, layout);
  const { spelling, composing } = pen.language;
  const called = spelling.namesStructs ? name() : undefined;
  // The others count the name themselves.
  const lead = (layout.lead ?? 0) + (composing.isBare ? 0 : (called?.length ?? 0));
  return spelling.object(called, entries, { ...layout, lead }) ?? '';
}

function structOf({ symbol, entries }: Struct, pen: Pen, layout: Layout): Parts {
  const within = { ...inside(layout), lead: 0 };
  const texts = Object.entries(entries).map(([name, code]) => entryText(name, code, pen, within));
  return { name: () => nameIn(pen, symbol), entries: texts };
}

function entryText(name: string, code: Code, pen: Pen, layout: Layout): string {
  const { spelling, commentSign } = pen.language;
  const value = write(code, pen, { ...layout, lead: spelling.entry(name, '').length });
  const isShort = value === name && commentSign === '//' && spelling.entry(name, value) === `${name}: ${name}`;
  const entry = isShort ? name : spelling.entry(name, value);
  return isNoted(code) ? `${commentSign} ${code.reason}${layout.newline}${layout.indent}${entry}` : entry;
}

function called(kind: 'static' | 'new', symbol: SymbolName, args: readonly Code[], pen: Pen, layout: Layout): string {
  const { spelling } = pen.language;
  const dot = symbol.lastIndexOf('.');
  const callee = nameIn(pen, kind === 'new' ? symbol : symbol.slice(0, dot));
  const method = symbol.slice(dot + 1);
  const spell = (spelled: readonly string[]): string =>
    kind === 'new' ? spelling.create(callee, spelled) : spelling.call(callee, method, spelled);
  return spell(written(args, pen, { ...layout, lead: (layout.lead ?? 0) + spell([]).length }));
}

function listText({ of, items }: List, pen: Pen, layout: Layout): string {
  const { hugs } = pen.language.composing;
  const at = hugs && items.length === 1 ? layout : { ...inside(layout), lead: 0 };
  const type = of === undefined || of === 'string' || !pen.language.composing.asksForUse ? of : nameIn(pen, of);
  return pen.language.composing.list(
    items.map(item => write(item, pen, at)),
    type,
    layout,
  );
}

function inside(layout: Layout): Layout {
  return { ...layout, indent: layout.indent + layout.unit };
}

/** A text between quotes. What of it may be typed is marked. */
function text(content: Text, pen: Pen): string {
  return pen.language.spelling.scalar(plain(content, pen), pen.source);
}

function plain(content: Text, { marks }: Pen): string {
  return partsOf(content)
    .map(part => (typeof part === 'string' ? part : marks.mark(part)))
    .join('');
}

/** Numbers are marked within what the language puts round them. */
function scalarStop(stop: Stop, pen: Pen): string {
  const [value] = stop.values;
  if (typeof value === 'string') return text(stop, pen);
  return pen.language.spelling.scalar(value, pen.source).replace(String(value), () => pen.marks.mark(stop));
}

function nameIn({ naming, language }: Pen, symbol: SymbolName): string {
  const dot = symbol.indexOf('.');
  return naming.nameOf(symbol) ?? language.spelling.qualified(symbol.slice(0, dot), symbol.slice(dot + 1));
}

const isStruct = (code: Code | undefined): code is Struct => isKind(code, 'struct');
const isNoted = (code: Code): code is Noted => isKind(code, 'noted');
const isLeftOut = (code: Code): boolean => isKind(code, 'leftOut');

function isKind(code: Code | undefined, kind: string): boolean {
  return typeof code === 'object' && code !== null && code.kind === kind;
}
