import { isObject } from '../data.ts';
import type { Data } from '../model.ts';
import type { SymbolName } from './program.ts';

// Changes are plain data. What a CDK file needs beyond that, a call or a constant, is an object with a key that no property has.

export interface CallCode {
  readonly symbol: SymbolName;
  readonly args: readonly Data[];
}

/** `Duration.days(7)`: `call('core.Duration.days', 7)`. */
export function call(symbol: SymbolName, ...args: readonly Data[]): Data {
  return { '()': symbol, args };
}

/** An optional argument of a call that is not given, which some languages want to see. */
export const leftOut: Data = { '?': null };

export function isLeftOut(data: Data): boolean {
  return isObject(data) && '?' in data;
}

/** `new LogType('slowquery')`: `creation('neptune-alpha.LogType', 'slowquery')`. */
export function creation(symbol: SymbolName, ...args: readonly Data[]): Data {
  return { new: symbol, args };
}

/** `RemovalPolicy.RETAIN`: `member('core.RemovalPolicy.RETAIN')`. */
export function member(symbol: SymbolName): Data {
  return { '.': symbol };
}

export function asCall(data: Data): CallCode | undefined {
  return withArgs(data, '()');
}

export function asCreation(data: Data): CallCode | undefined {
  return withArgs(data, 'new');
}

function withArgs(data: Data, key: string): CallCode | undefined {
  const symbol = isObject(data) ? data[key] : undefined;
  const args = isObject(data) ? data['args'] : undefined;
  return typeof symbol === 'string' && Array.isArray(args) ? { symbol, args } : undefined;
}

export function asMember(data: Data): SymbolName | undefined {
  return isObject(data) && typeof data['.'] === 'string' ? data['.'] : undefined;
}
