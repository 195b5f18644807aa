import { editWith } from '../document.ts';
import { getOrInsert } from '../getOrInsert.ts';
import type { Change, Mapping, Resource, TextEdit, Value } from '../model.ts';
import type { CdkLanguage } from './language.ts';
import { behindComment, indentAt, layoutAt, newlineOf, type SourceText } from './layout.ts';
import type { Expression, Imports } from './program.ts';
import { rawOf, type Places } from './raw.ts';
import type { Made } from './resources.ts';
import type { Root } from './roots.ts';
import { createSpellers, type Speller } from './spell.ts';
import { translate } from './translate.ts';
import type { Translated } from './translated.ts';
import { createWriter } from './writer.ts';

type Edit = (changes: readonly Change[]) => readonly TextEdit[] | undefined;

/** A file whose constructs are changed. */
interface File {
  readonly source: SourceText;
  readonly language: CdkLanguage;
  readonly imports: Imports;
}

/** Edits for changes of CloudFormation resources, carried out on the constructs that make them. */
export function createEdit(text: string, made: readonly Made[], language: CdkLanguage, imports: Imports): Edit {
  let edit: Edit | undefined;
  // Most files are read and not changed.
  return changes => (edit ??= editOf({ source: { text }, language, imports }, made))(changes);
}

function editOf({ source, language, imports }: File, made: readonly Made[]): Edit {
  const byResource = new Map(made.map(one => [one.resource, one]));
  const spellers = createSpellers(language.spelling, imports, source.text);
  const places: Places = new Map();
  const subjectOf = subjects(places);
  return changes => {
    const speller = spellers();
    const translated = changes.flatMap((change): readonly (Translated | undefined)[] => {
      const from = 'resource' in change ? byResource.get(change.resource) : undefined;
      if (change.verb === 'replaceText') return [change];
      const steps = from === undefined ? undefined : translate(from, change);
      return steps?.map(step => ({ ...step, fix: change.fix })) ?? [undefined];
    });
    if (translated.some(one => one === undefined)) return undefined;
    const steps = withoutRepetition(translated.flatMap(one => one ?? []));
    if (steps.length === 0 && changes.length > 0) return undefined;
    const known = steps.flatMap(step => {
      const change = carriedOut(step, source, language, speller, subjectOf);
      return change === undefined ? [] : [{ ...change, fix: step.fix }];
    });
    if (known.length < steps.length) return undefined;
    const edits = editWith(createWriter(source, places, speller), known);
    const complete = edits === undefined ? [] : [...edits, ...speller.imports()];
    return edits === undefined || language.leavesUnused?.(source, complete) === true ? undefined : complete;
  };
}

/** One subject for each construct, however many changes it has. */
function subjects(places: Places): (root: Root) => Resource {
  const known = new Map<Expression, Resource>();
  return root => getOrInsert(known, root.expression ?? root.creation, () => subject(root, places));
}

/** The properties of a construct as they are written, in the form in which a document is edited. */
function subject(root: Root, places: Places): Resource {
  const { creation, expression, structAt, resolve } = root;
  const span = expression?.span ?? creation.span;
  const props: Value | undefined =
    expression === undefined ? undefined : rawOf({ expression, path: '', structAt, resolve }, places);
  const entries = new Map(props === undefined ? [] : [['props', props]]);
  const body: Mapping = { kind: 'mapping', span, entries, open: false };
  places.set(body, { expression: creation, path: '', structAt, resolve });
  return { type: '', name: '', nameSpan: span, span, properties: body, body };
}

/** DeletionPolicy and UpdateReplacePolicy are one thing to the CDK, and so on. */
function withoutRepetition(steps: readonly Translated[]): readonly Translated[] {
  const known = new Set<string>();
  return steps.filter(step => {
    if (step.verb === 'append') return true;
    const { root, ...rest } = { root: undefined, ...step, fix: undefined };
    const identity = JSON.stringify([root === undefined ? '' : root.creation.span.start, root?.expression?.span, rest]);
    return known.size < known.add(identity).size;
  });
}

function carriedOut(
  step: Translated,
  source: SourceText,
  language: CdkLanguage,
  speller: Speller,
  subjectOf: (root: Root) => Resource,
): Change | undefined {
  switch (step.verb) {
    case 'replaceText':
      return step;
    case 'respell': {
      const { span } = step.expression;
      const spelled = speller.value(step.to, { path: '', structAt: () => undefined }, layoutAt(source, span.start));
      return spelled === undefined ? undefined : { verb: 'replaceText', span, text: spelled };
    }
    case 'callBehind':
      return callBehind(step, source, language, speller);
    case 'set':
      return { verb: 'set', resource: subjectOf(step.root), path: ['props', ...step.path], to: step.to };
    case 'remove':
      return { verb: 'remove', resource: subjectOf(step.root), path: ['props', ...step.path] };
    case 'append':
      return { verb: 'append', resource: subjectOf(step.root), path: ['props', ...step.path], item: step.item };
  }
}

/** A method called on the construct, in a statement behind the one that creates it, or at once where no variable holds it. */
function callBehind(
  { method, arg, root }: Extract<Translated, { verb: 'callBehind' }>,
  source: SourceText,
  { spelling }: CdkLanguage,
  speller: Speller,
): Change | undefined {
  const { creation, statement } = root;
  const spelled = speller.value(arg, { path: '', structAt: () => undefined }, layoutAt(source, creation.span.start));
  if (statement === undefined || spelled === undefined) return undefined;
  // `applyRemovalPolicy` takes options behind the policy at the L1 level alone.
  const isL1 = /\.Cfn[A-Z]\w*$/.test(creation.symbol);
  const args = isL1 && spelling.leftOut !== undefined ? [spelled, spelling.leftOut] : [spelled];
  const before = source.text.slice(statement.start, creation.span.start);
  if (before.trim() === '') {
    const call = spelling.method('', method, args);
    return insertionAt(creation.span.end, call);
  }
  const [, variable] = /(?<![\w.$])([\w.$]+)\s*(?::\s*[\w.<>[\]]+\s*)?:?=\s*$/.exec(before) ?? [];
  // What is assigned to `_` is held by nothing.
  if (variable === undefined || variable === '_') return undefined;
  const call = spelling.method(variable, method, args) + spelling.statementEnd;
  return insertionAt(
    behindComment(source, statement.end),
    newlineOf(source) + indentAt(source, statement.start) + call,
  );
}

function insertionAt(offset: number, text: string): Change {
  return { verb: 'replaceText', span: { start: offset, end: offset }, text };
}
