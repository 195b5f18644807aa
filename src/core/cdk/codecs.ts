import { cdkConstants } from '../generated/cdkConstants.ts';
import type { Data, Scalar } from '../model.ts';
import { call, member } from './code.ts';
import type { Draft, Site } from './construct.ts';
import type { Expression, SymbolName } from './program.ts';

/** How the value of a CDK property becomes that of a CloudFormation property, and back. */
export interface Codec {
  /** Undefined: it cannot be known. Constants of the file are resolved already, and of a choice each alternative comes alone. */
  read(expression: Expression, site: Site): Draft | undefined;
  /** What a fix writes; undefined where the CDK has no way to say it. Left out: it is never written. */
  readonly write?: (data: Data) => Data | undefined;
}

const unknown: Draft = { kind: 'unknown' };

/** Booleans, numbers and texts, the same on both sides. */
export const scalar: Codec = {
  read: expression => (expression.kind === 'literal' ? { kind: 'literal', value: expression.value } : undefined),
  write: data => (typeof data === 'object' ? undefined : data),
};

/** `Duration.days(7)` as a number of `unit`. */
export function duration(unit: 'days' | 'hours' | 'minutes' | 'seconds'): Codec {
  const seconds = { days: 86_400, hours: 3_600, minutes: 60, seconds: 1 };
  return {
    read: expression => {
      const [, name] = /^(?:core|\*)\.Duration\.(\w+)$/.exec(symbolOf(expression)) ?? [];
      const amount = literalOf(argumentOf(expression));
      const size = seconds[name as keyof typeof seconds];
      if (typeof amount !== 'number' || size === undefined) return undefined;
      const value = (amount * size) / seconds[unit];
      return Number.isInteger(value) ? { kind: 'literal', value } : undefined;
    },
    write: data => (typeof data === 'number' ? call(`core.Duration.${unit}`, data) : undefined),
  };
}

/** The constants of a class, by what they are in CloudFormation: `constants('rds.StorageType', { GP2: 'gp2' })`. */
export function constants(owner: SymbolName, values: Readonly<Record<string, Scalar>>): Codec {
  return {
    read: expression => {
      const name = constantOf(expression, owner);
      const value = name === undefined ? undefined : values[name];
      return value === undefined ? undefined : { kind: 'literal', value };
    },
    write: data => {
      const known = Object.entries(values).find(([, value]) => value === data);
      return known === undefined ? undefined : member(`${owner}.${known[0]}`);
    },
  };
}

/** The constants of a class as aws-cdk-lib has them: `enumeration('rds.StorageType')`. */
export function enumeration(owner: SymbolName): Codec {
  return constants(owner, cdkConstants[owner] ?? {});
}

/** A list whose items have a codec of their own. */
export function listOf(item: Codec): Codec {
  return {
    read: (expression, site) => {
      if (expression.kind !== 'list') return undefined;
      const items = expression.items.map(one => ({ ...(item.read(site.resolve(one), site) ?? unknown), at: one }));
      return { kind: 'list', items, open: expression.open };
    },
    write: data => {
      if (!Array.isArray(data)) return undefined;
      const items = data.map((one: Data) => item.write?.(one));
      return items.every(one => one !== undefined) ? items : undefined;
    },
  };
}

/** Another construct, by the resource it makes. */
export const construct: Codec = { read: (expression, site) => site.reference(expression) };

/** Something is written whose value no rule asks for. */
export const something: Codec = { read: () => unknown };

/** `RemovalPolicy.SNAPSHOT` as a DeletionPolicy. */
export const removalPolicy: Codec = constants('core.RemovalPolicy', {
  SNAPSHOT: 'Snapshot',
  RETAIN: 'Retain',
  RETAIN_ON_UPDATE_OR_DELETE: 'RetainExceptOnCreate',
  DESTROY: 'Delete',
});

/** The name of a constant of `owner`, whatever brought the class into the file. */
export function constantOf(expression: Expression, owner: SymbolName): string | undefined {
  if (expression.kind !== 'member') return undefined;
  const dot = expression.symbol.lastIndexOf('.');
  return isSymbol(expression.symbol.slice(0, dot), owner) ? expression.symbol.slice(dot + 1) : undefined;
}

/** Whether a symbol is meant, also where only a wildcard import can have brought it. */
export function isSymbol(symbol: SymbolName, wanted: SymbolName): boolean {
  return symbol === wanted || (symbol.startsWith('*.') && wanted.endsWith(symbol.slice(1)));
}

/** The symbol of a call, creation or constant; empty for all else. */
export function symbolOf(expression: Expression): SymbolName {
  return 'symbol' in expression ? expression.symbol : '';
}

export function argumentOf(expression: Expression, index = 0): Expression | undefined {
  return expression.kind === 'call' || expression.kind === 'new' ? expression.args[index] : undefined;
}

export function literalOf(expression: Expression | undefined): Scalar | undefined {
  return expression?.kind === 'literal' ? expression.value : undefined;
}
