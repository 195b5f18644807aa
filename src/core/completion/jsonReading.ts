import type { Span } from '../model.ts';
import type { OutlineNode } from './outline.ts';

/** A node while it is read. */
interface Open extends OutlineNode {
  value: string;
  valueStart: number;
  end: number;
  readonly children: Open[];
}

/** A bracket that is open. */
export interface Frame {
  readonly node: Open;
  readonly isList: boolean;
  /** `comma`: an entry or an item has ended. */
  awaits: 'key' | 'colon' | 'value' | 'comma';
}

/** How far JSON is read. */
export interface Reading {
  readonly root: Open;
  readonly frames: Frame[];
  /** End of the token before. */
  end: number;
}

export interface Token extends Span {
  readonly text: string;
}

export function begin(): Reading {
  return { root: nodeOf('', { start: 0, end: 0 }), frames: [], end: 0 };
}

/** Takes the next token in, whatever it is: what is missing or too much before it is passed over. */
export function step(reading: Reading, token: Token): void {
  const frame = reading.frames.at(-1);
  if (token.text === '{' || token.text === '[') open(reading, frame, token);
  else if (token.text === '}' || token.text === ']') close(reading, token);
  else if (frame !== undefined && token.text === ':') colon(frame, token);
  else if (frame !== undefined && token.text === ',') frame.awaits = frame.isList ? 'value' : 'key';
  else if (frame !== undefined) word(frame, token);
  reading.end = token.end;
}

function open({ root, frames }: Reading, frame: Frame | undefined, token: Token): void {
  const node = frame === undefined ? root : containerIn(frame, token);
  node.valueStart = token.start;
  const isList = token.text === '[';
  frames.push({ node, isList, awaits: isList ? 'value' : 'key' });
}

/** What a bracket is the value of; where it is none, it is read and forgotten. */
function containerIn({ node, isList, awaits }: Frame, token: Token): Open {
  const last = node.children.at(-1);
  if (!isList && awaits === 'value' && last !== undefined) return last;
  const added = nodeOf('', token, isList);
  if (isList) node.children.push(added);
  return added;
}

function close({ frames }: Reading, token: Token): void {
  const depth = frames.findLastIndex(({ isList }) => isList === (token.text === ']'));
  if (depth < 0) return;
  for (const { node } of frames.splice(depth)) node.end = token.end;
  const outer = frames.at(-1);
  if (outer !== undefined) outer.awaits = 'comma';
}

/** Where a value is missing, the next key was taken for it. */
function colon(frame: Frame, token: Token): void {
  const last = frame.node.children.at(-1);
  if (frame.isList || last === undefined) return;
  if (frame.awaits === 'comma' && last.value !== '') {
    frame.node.children.push(nodeOf(unquoted(last.value), { start: last.valueStart, end: last.end }));
    last.value = '';
    last.end = last.keySpan.end;
  }
  const key = frame.node.children.at(-1);
  if (key !== undefined) key.valueStart = token.end;
  frame.awaits = 'value';
}

function word(frame: Frame, token: Token): void {
  const { node, isList } = frame;
  if (isList || frame.awaits !== 'value') node.children.push(nodeOf(isList ? '' : unquoted(token.text), token, isList));
  const last = node.children.at(-1);
  if (last !== undefined && (isList || frame.awaits === 'value')) {
    last.value = token.text;
    last.valueStart = token.start;
    last.end = token.end;
  }
  frame.awaits = isList || frame.awaits === 'value' ? 'comma' : 'colon';
}

function nodeOf(key: string, { start, end }: Span, isItem = false): Open {
  return { key, keySpan: { start, end }, column: 0, value: '', valueStart: 0, end, isItem, children: [] };
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, text.length > 1 && text.endsWith('"') ? -1 : undefined) : text;
}
