import { editWith } from '../document.ts';
import type { Change, Mapping, Resource, TextEdit, Value } from '../model.ts';
import type { CdkLanguage } from './language.ts';
import { behindComment, indentAt, layoutAt, newlineOf } from './layout.ts';
import type { Expression, Imports } from './program.ts';
import { rawOf, type Places } from './raw.ts';
import type { Made } from './resources.ts';
import type { Root } from './roots.ts';
import { createSpeller, type Speller } from './spell.ts';
import { translate } from './translate.ts';
import type { Translated } from './translated.ts';
import { createWriter } from './writer.ts';

/** Edits for changes of CloudFormation resources, carried out on the constructs that make them. */
export function createEdit(
  text: string,
  made: readonly Made[],
  language: CdkLanguage,
  imports: Imports,
): (changes: readonly Change[]) => readonly TextEdit[] | undefined {
  const byResource = new Map(made.map(one => [one.resource, one]));
  const places: Places = new Map();
  const subjects = new Map<Expression, Resource>();
  const subjectOf = (root: Root): Resource => {
    const key = root.expression ?? root.creation;
    const known = subjects.get(key) ?? subject(root, places);
    subjects.set(key, known);
    return known;
  };
  return changes => {
    const speller = createSpeller(language.spelling, imports, text);
    const translated = changes.flatMap((change): readonly (Translated | undefined)[] => {
      const from = 'resource' in change ? byResource.get(change.resource) : undefined;
      if (change.verb === 'replaceText') return [change];
      return from === undefined ? [undefined] : (translate(from, change) ?? [undefined]);
    });
    if (translated.some(one => one === undefined)) return undefined;
    const steps = withoutRepetition(translated.flatMap(one => one ?? []));
    if (steps.length === 0 && changes.length > 0) return undefined;
    const all = steps.map(step => carriedOut(step, text, language, speller, subjectOf));
    const known = all.filter(change => change !== undefined);
    if (known.length < all.length) return undefined;
    const edits = editWith(createWriter(text, places, speller), known);
    return edits === undefined ? undefined : [...edits, ...speller.imports()];
  };
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
    const { root, ...rest } = { root: undefined, ...step };
    const identity = JSON.stringify([root === undefined ? '' : root.creation.span.start, root?.expression?.span, rest]);
    return known.size < known.add(identity).size;
  });
}

function carriedOut(
  step: Translated,
  text: string,
  language: CdkLanguage,
  speller: Speller,
  subjectOf: (root: Root) => Resource,
): Change | undefined {
  switch (step.verb) {
    case 'replaceText':
      return step;
    case 'respell': {
      const { span } = step.expression;
      const spelled = speller.value(step.to, { path: '', structAt: () => undefined }, layoutAt(text, span.start));
      return spelled === undefined ? undefined : { verb: 'replaceText', span, text: spelled };
    }
    case 'callBehind':
      return callBehind(step, text, language, speller);
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
  text: string,
  { spelling }: CdkLanguage,
  speller: Speller,
): Change | undefined {
  const { creation, statement } = root;
  const spelled = speller.value(arg, { path: '', structAt: () => undefined }, layoutAt(text, creation.span.start));
  if (statement === undefined || spelled === undefined) return undefined;
  // `applyRemovalPolicy` takes options behind the policy at the L1 level alone.
  const isL1 = /\.Cfn[A-Z]\w*$/.test(creation.symbol);
  const args = isL1 && spelling.leftOut !== undefined ? [spelled, spelling.leftOut] : [spelled];
  const before = text.slice(statement.start, creation.span.start);
  if (before.trim() === '') {
    const call = spelling.method('', method, args);
    return insertionAt(creation.span.end, call);
  }
  const [, variable] = /(?<![\w.$])([\w.$]+)\s*(?::\s*[\w.<>[\]]+\s*)?:?=\s*$/.exec(before) ?? [];
  // What is assigned to `_` is held by nothing.
  if (variable === undefined || variable === '_') return undefined;
  const call = spelling.method(variable, method, args) + spelling.statementEnd;
  return insertionAt(behindComment(text, statement.end), newlineOf(text) + indentAt(text, statement.start) + call);
}

function insertionAt(offset: number, text: string): Change {
  return { verb: 'replaceText', span: { start: offset, end: offset }, text };
}
