import type { Scalar, Span } from '../model.ts';

// What a CDK source file says, in words that all five languages share. Names are those of aws-cdk-lib in TypeScript:
// `multi_az`, `MultiAz` and `.multiAz(…)` are all `multiAz`.

/**
 * A class, function or constant of the CDK by module and name: `rds.DatabaseInstance`, `core.Duration.days`,
 * `rds.StorageType.GP2`, `dynamodb.CfnTable.KeySchemaProperty`. The module is the part behind `aws-`
 * (`rds`, `neptune-alpha`), `core` for aws-cdk-lib itself, and `*` where only a wildcard import can have brought the name.
 */
export type SymbolName = string;

export type Expression =
  | LiteralExpression
  | ListExpression
  | ObjectExpression
  | NewExpression
  | CallExpression
  | MemberExpression
  | NameExpression
  | ChoiceExpression
  | UnknownExpression;

interface Placed {
  readonly span: Span;
}

export interface LiteralExpression extends Placed {
  readonly kind: 'literal';
  readonly value: Scalar;
}

export interface ListExpression extends Placed {
  readonly kind: 'list';
  readonly items: readonly Expression[];
  /** More items may exist than are written: `[...others]`. */
  readonly open: boolean;
  /** Between the brackets; undefined where the list cannot take another item as text. */
  readonly inner: Span | undefined;
}

/**
 * Named values: an object literal, keyword arguments, a struct, a builder's chain, an initialiser, a dictionary. Keys of
 * dictionaries are verbatim, all other names as in TypeScript.
 */
export interface ObjectExpression extends Placed {
  readonly kind: 'object';
  readonly entries: readonly Entry[];
  /** What is spread into it, each where it is spread (`...props`, `**kwargs`); weaker than what is written behind it. */
  readonly spreads: readonly Expression[];
  readonly shape: Shape;
}

export interface Entry {
  readonly name: string;
  readonly key: Span;
  readonly value: Expression;
  /** What is taken out when the entry goes, without separators: `multiAz: true`, `.multiAz(true)`. */
  readonly span: Span;
}

/**
 * Where new entries go. `list`: between brackets, with commas; `inner` is what lies between them, or for keyword
 * arguments from the end of the last positional one to the closing parenthesis. `chain`: calls one behind the other,
 * the first of which stands at `start`.
 */
export type Shape =
  | { readonly kind: 'list'; readonly inner: Span; readonly followsPositional?: true }
  | { readonly kind: 'chain'; readonly start: number }
  | { readonly kind: 'fixed' };

/** `new rds.DatabaseInstance(this, 'Database', { … })`, and every other creation of a CDK object. */
export interface NewExpression extends Placed {
  readonly kind: 'new';
  readonly symbol: SymbolName;
  /** Positional arguments, props included; keyword arguments are one object at the end. */
  readonly args: readonly Expression[];
  /** Where a further argument goes: before the closing parenthesis. */
  readonly argsEnd: number;
}

/** A static call: `Duration.days(7)`, `DatabaseInstanceEngine.postgres({ version })`. */
export interface CallExpression extends Placed {
  readonly kind: 'call';
  readonly symbol: SymbolName;
  readonly args: readonly Expression[];
}

/** A constant: `rds.StorageType.GP2`. */
export interface MemberExpression extends Placed {
  readonly kind: 'member';
  readonly symbol: SymbolName;
}

/** A variable and what is reached through it: `db`, `this.db`, `db.node.defaultChild`, `vpc.vpcId`. */
export interface NameExpression extends Placed {
  readonly kind: 'name';
  /** `['db', 'node', 'defaultChild']`; `this` and `self` are left out of `['db']` for `this.db`. */
  readonly path: readonly string[];
}

/** `isProduction ? a : b`. */
export interface ChoiceExpression extends Placed {
  readonly kind: 'choice';
  readonly alternatives: readonly Expression[];
}

export interface UnknownExpression extends Placed {
  readonly kind: 'unknown';
  /** It is created there, of a class that is none of the CDK's. */
  readonly isNew?: true;
}

/** A construct that the file creates. */
export interface Construct {
  readonly creation: NewExpression;
  /** Variables that hold it: `db`, of `const db = …` as of `this.db = …`. */
  readonly variables: readonly string[];
  /** Whether a variable is declared with it, which holds nothing else before. */
  readonly declares: boolean;
  /** The statement that creates it, up to and with its end sign; undefined where it is part of a larger expression. */
  readonly statement: Span | undefined;
}

/** `db.connections.allowFromAnyIpv4(…)`: a method called on a variable, or on a construct as it is created. */
export interface MethodCall extends Placed {
  readonly kind: 'call';
  readonly on: Receiver;
  /** As in TypeScript: `applyRemovalPolicy`. */
  readonly method: string;
  readonly args: readonly Expression[];
}

/** `cfn.cfnOptions.deletionPolicy = …`, `cfn.multiAz = true`; of C# and Java setters too. */
export interface Assignment extends Placed {
  readonly kind: 'assignment';
  readonly on: Receiver;
  readonly property: string;
  readonly key: Span;
  readonly value: Expression;
}

/** A static method called for its effect: `NagSuppressions.addResourceSuppressions(db, …)`. */
export interface StaticCall extends Placed {
  readonly kind: 'static';
  readonly call: CallExpression;
}

/**
 * What a method is called on: a variable, a creation itself (`new X(…).applyRemovalPolicy(…)`), a static call
 * (`RemovalPolicies.of(this).destroy()`) or something that the program works out (`this.node.findChild('Db')`), and the
 * members on the way: `['node', 'defaultChild']`. Casts are left out.
 */
export type Receiver = { readonly path: readonly string[] } & (
  | { readonly variable: string }
  | { readonly creation: NewExpression }
  | { readonly call: CallExpression }
  | { readonly computed: Span }
);

export type Statement = MethodCall | StaticCall | Assignment;

/** What of a file is worth reading; the rest is passed over for speed. */
export interface Wanted {
  /** @param symbol of a class that is created with scope and id */
  construct(symbol: SymbolName): boolean;
  /** @param name as in TypeScript: `addPropertyOverride` */
  method(name: string): boolean;
}

/** What is known by which name in the file. */
export interface Imports {
  /** Local name → module or symbol: `rds` → `rds`, `cdk` → `core`, `Table` → `dynamodb.Table`. */
  readonly names: ReadonlyMap<string, SymbolName>;
  /** Modules whose names need no qualifier (`import static x.*`, `using X`). */
  readonly wildcards: readonly string[];
}

export interface Program {
  readonly imports: Imports;
  /** Those that are wanted, in the order of the text. */
  readonly constructs: readonly Construct[];
  /** Wanted calls, and every assignment to a member of a variable, in the order of the text. */
  readonly statements: readonly Statement[];
  /**
   * Of a variable that is declared once in the file and never written again: what it holds. Where a member of it is
   * written, only what is a name itself, such as `db.node.defaultChild`: the variable is then another name for it.
   */
  declared(variable: string): Expression | undefined;
  /** The same, whatever becomes of what it holds. */
  given(variable: string): Expression | undefined;
  /** Whether a parameter or the variable of a loop has the name somewhere: it then stands for more than can be seen. */
  isBound(variable: string): boolean;
  /** Where functions begin, from first to last. */
  readonly functions: readonly number[];
}
