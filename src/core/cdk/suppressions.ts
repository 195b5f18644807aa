import type { ForeignSuppression, Span } from '../model.ts';
import { argumentOf, isSymbol, literalOf } from './codecs.ts';
import type { Expression, Statement } from './program.ts';
import { propsOf, resolveName } from './props.ts';
import type { Creation, Reading } from './reading.ts';

// cdk-nag is told what to overlook in code: with `NagSuppressions` up to version 2, with `Validations` from version 3 on.
// Sources, as of 2026-11-20: nag-suppressions.d.ts of cdk-nag 2.36 and the README of cdk-nag 3.0.

/** Methods that tell cdk-nag what to overlook. */
export const suppressingMethods: readonly string[] = [
  'acknowledge',
  'addResourceSuppressions',
  'addResourceSuppressionsByPath',
  'addStackSuppressions',
];

/** What the code of a file tells cdk-nag to overlook. */
export function suppressionsIn(reading: Reading): readonly ForeignSuppression[] {
  return reading.program.statements.flatMap(statement => {
    const said = saidBy(reading, statement);
    if (said === undefined) return [];
    return said.items.flatMap(item => suppressed(reading, item, said.covers));
  });
}

interface Said {
  /** Objects with `id` and `reason`. */
  readonly items: readonly Expression[];
  readonly covers: readonly Span[];
}

function saidBy(reading: Reading, statement: Statement): Said | undefined {
  if (statement.kind === 'call') return acknowledged(reading, statement);
  if (statement.kind !== 'static') return undefined;
  const { call } = statement;
  const [subject, suppressions, children] = call.args;
  const items = suppressions === undefined ? [] : itemsOf(reading, suppressions);
  if (subject === undefined) return undefined;
  if (isSymbol(call.symbol, 'cdk-nag.NagSuppressions.addStackSuppressions')) return { items, covers: [whole(reading)] };
  if (isSymbol(call.symbol, 'cdk-nag.NagSuppressions.addResourceSuppressions')) {
    const isDeep = children !== undefined && literalOf(children) === true;
    return { items, covers: itemsOf(reading, subject).flatMap(one => coveredBy(reading, one, isDeep)) };
  }
  if (!isSymbol(call.symbol, 'cdk-nag.NagSuppressions.addResourceSuppressionsByPath')) return undefined;
  const [, paths, byPath] = call.args;
  const named = paths === undefined ? [] : itemsOf(reading, paths).flatMap(path => onPath(reading, literalOf(path)));
  return { items: byPath === undefined ? [] : itemsOf(reading, byPath), covers: named };
}

/** `Validations.of(db).acknowledge({ id, reason })` */
function acknowledged(reading: Reading, { on, method, args }: Extract<Statement, { kind: 'call' }>): Said | undefined {
  const isOurs = method === 'acknowledge' && 'call' in on && isSymbol(on.call.symbol, 'core.Validations.of');
  const subject = isOurs ? argumentOf(on.call) : undefined;
  return subject === undefined ? undefined : { items: args, covers: coveredBy(reading, subject, true) };
}

function itemsOf({ program }: Reading, expression: Expression): readonly Expression[] {
  const resolved = resolveName(program, expression);
  return resolved.kind === 'list' ? resolved.items : [expression];
}

/** A construct of the file with what is said of it; a stack or application with all that it holds. */
function coveredBy(reading: Reading, subject: Expression, isDeep: boolean): readonly Span[] {
  const found = reading.behind(subject);
  if (found.length > 0) return found.flatMap(one => spansOf(reading, one));
  const isStack =
    subject.kind === 'name' && (subject.path.length === 0 || /(?:^|\.)(?:stack|app)$/i.test(subject.path.join('.')));
  return isStack && isDeep ? [whole(reading)] : [];
}

/** `/OrdersStack/Database/Resource` */
function onPath(reading: Reading, path: unknown): readonly Span[] {
  const segments = typeof path === 'string' ? path.split('/') : [];
  return reading.creations.flatMap(creation => (segments.includes(creation.name) ? spansOf(reading, creation) : []));
}

function spansOf(reading: Reading, creation: Creation): readonly Span[] {
  return [creation.construct.creation.span, ...reading.statementsOn(creation).map(({ span }) => span)];
}

function whole({ text }: Reading): Span {
  return { start: 0, end: text.length };
}

function suppressed({ program }: Reading, item: Expression, covers: readonly Span[]): readonly ForeignSuppression[] {
  const props = propsOf(program, item);
  const [id, reason] = ['id', 'reason'].map(name => {
    const prop = props.get(name);
    return prop.kind === 'written' ? literalOf(resolveName(program, prop.value)) : undefined;
  });
  if (typeof id !== 'string') return [];
  const text = typeof reason === 'string' ? reason : '';
  return covers.map(span => ({ ids: [ruleIn(id)], reason: text, span: item.span, covers: span }));
}

/** An id may carry the name of its pack and the resource that it is about: `AwsSolutions::AwsSolutions-IAM5[Resource::*]`. */
function ruleIn(id: string): string {
  return id.replace(/\[.*$/, '').replace(/^.*::/, '');
}
