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

/** `RemovalPolicy.RETAIN`: `member('core.RemovalPolicy.RETAIN')`. */
export function member(symbol: SymbolName): Data {
  return { '.': symbol };
}

export function asCall(data: Data): CallCode | undefined {
  if (!isObject(data) || typeof data['()'] !== 'string') return undefined;
  const args = data['args'];
  return { symbol: data['()'], args: Array.isArray(args) ? args : [] };
}

export function asMember(data: Data): SymbolName | undefined {
  return isObject(data) && typeof data['.'] === 'string' ? data['.'] : undefined;
}
