import { cdkConstants } from '../generated/cdkConstants.ts';
import type { Data, Scalar } from '../model.ts';
import { lookUp } from '../lookUp.ts';
import { call, member } from './code.ts';
import type { Draft, Site } from './construct.ts';
import { jsonText } from './json.ts';
import type { Expression, SymbolName } from './program.ts';
import { isNothing } from './props.ts';

/** How the value of a CDK property becomes that of a CloudFormation property, and back. */
export interface Codec {
  /** Undefined: it cannot be known. Constants of the file are resolved already, and of a choice each alternative comes alone. */
  read(expression: Expression, site: Site): Draft | undefined;
  /** What a fix writes; undefined where the CDK has no way to say it. Left out: it is never written. */
  readonly write?: (data: Data) => Data | undefined;
  /** The part of the expression that says the value, where it says others too, and what a fix writes there. */
  readonly within?: (expression: Expression, site: Site, to: Data) => { at: Expression; to: Data } | undefined;
  /** What stands in the place of an expression that goes; undefined where it cannot go. Left out: nothing does. */
  readonly without?: (expression: Expression, site: Site) => Data | undefined;
  /** What a part of the value is in the CDK: the entry of an object, the item of a list. */
  readonly part?: (name: string) => CodecPart | undefined;
  /** The value is a dictionary. */
  readonly isDictionary?: true;
}

export interface CodecPart {
  /** Dotted path below the value; empty where that is the value itself. */
  readonly prop: string;
  /** It is a name of the author's own, in which dots are nothing special. */
  readonly isKey?: true;
  readonly codec: Codec;
}

const unknown: Draft = { kind: 'unknown' };

/** What an expression says. Each alternative of a choice is read alone. */
export function readWith(site: Site, codec: Codec, expression: Expression): Draft {
  const resolved = site.resolve(expression);
  if (resolved.kind === 'choice') {
    return { kind: 'choice', alternatives: resolved.alternatives.map(one => readWith(site, codec, one)) };
  }
  if (isNothing(resolved)) return { kind: 'absent' };
  return codec.read(resolved, site) ?? unknown;
}

/** What a property says, for a value that several properties decide. */
export function draftOf(site: Site, path: string, codec: Codec): Draft {
  const prop = site.props.get(path);
  if (prop.kind !== 'written') return { kind: prop.kind === 'absent' ? 'absent' : 'unknown' };
  return { at: prop.value, key: prop.key, ...readWith(site, codec, prop.value) };
}

/** Booleans, numbers and texts, the same on both sides. */
export const scalar: Codec = {
  read: (expression, site) => {
    const value = literalOf(expression) ?? jsonText(expression, site.resolve);
    return value === undefined ? undefined : { kind: 'literal', value };
  },
  write: data => (typeof data === 'object' ? undefined : data),
};

const seconds: ReadonlyMap<string, number> = new Map([
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
]);

/** `Duration.days(7)` as a number of `unit`. */
export function duration(unit: 'days' | 'hours' | 'minutes' | 'seconds'): Codec {
  const length = seconds.get(unit) ?? 1;
  return {
    read: (expression, site) => {
      const [, name = ''] = /^(?:core|\*)\.Duration\.(\w+)$/.exec(symbolOf(expression)) ?? [];
      const [amount, size] = [argumentOf(expression), seconds.get(name)];
      return amount === undefined || size === undefined ? undefined : readWith(site, multiplied(size / length), amount);
    },
    write: data => (typeof data === 'number' ? call(`core.Duration.${unit}`, data) : undefined),
  };
}

function multiplied(factor: number): Codec {
  return {
    read: expression => {
      const amount = literalOf(expression);
      const value = typeof amount === 'number' ? amount * factor : undefined;
      return Number.isInteger(value) && value !== undefined ? { kind: 'literal', value } : undefined;
    },
  };
}

/** The constants of a class, by what they are in CloudFormation: `constants('rds.StorageType', { GP2: 'gp2' })`. */
export function constants(owner: SymbolName, values: Readonly<Record<string, Scalar>>): Codec {
  return {
    read: expression => {
      const name = constantOf(expression, owner);
      const value = name === undefined ? undefined : lookUp(values, name);
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
      const items = expression.items.map(one => ({ ...readWith(site, item, one), at: one }));
      return { kind: 'list', items, open: expression.open };
    },
    part: name => (/^\d+$/.test(name) ? { prop: name, codec: item } : undefined),
    write: data => {
      if (!Array.isArray(data)) return undefined;
      const items = data.map((one: Data) => item.write?.(one));
      return items.every(one => one !== undefined) ? items : undefined;
    },
  };
}

/** Another construct, by the resource it makes; one of a class that is not read, such as a key, by its class. */
export const construct: Codec = {
  read: (expression, site) => {
    const draft = site.reference(expression);
    return draft.kind === 'unknown' && expression.kind === 'new'
      ? { kind: 'reference', target: expression.symbol }
      : draft;
  },
};

/** An object of which no rule asks more than whether it is there. */
export const block: Codec = {
  read: ({ kind }) =>
    ['object', 'new', 'call'].includes(kind) ? { kind: 'mapping', entries: {}, open: true } : unknown,
};

/** Something is written whose value no rule asks for. */
export const something: Codec = { read: () => unknown };

/** `RemovalPolicy.SNAPSHOT` as a DeletionPolicy. */
export const removalPolicy: Codec = constants('core.RemovalPolicy', {
  SNAPSHOT: 'Snapshot',
  RETAIN: 'Retain',
  RETAIN_ON_UPDATE_OR_DELETE: 'RetainExceptOnCreate',
  DESTROY: 'Delete',
});

/** The same as an UpdateReplacePolicy, where nothing is created and so nothing excepted. */
export const replacePolicy: Codec = constants('core.RemovalPolicy', {
  SNAPSHOT: 'Snapshot',
  RETAIN: 'Retain',
  RETAIN_ON_UPDATE_OR_DELETE: 'Retain',
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
