import type { SameAs } from './sameAs.ts';

/** Half-open range of UTF-16 offsets: the unit that VS Code, `yaml` and tree-sitter share. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Scalar = string | number | boolean | null;

/** What a change writes: plain data, spelled by the syntax it goes into. */
export type Data = Scalar | readonly Data[] | { readonly [key: string]: Data };

interface Written {
  /** Where the value stands. Of an absent value: where to point instead. */
  readonly span: Span;
  /** The key that names the value, where it stands in a mapping. */
  readonly key?: Span | undefined;
}

/** What a file says about a property. Readers make values; rules ask about them through `values.ts`. */
export type Value = Literal | List | Mapping | Reference | Choice | Unknown | Absent;

export interface Literal extends Written {
  readonly kind: 'literal';
  readonly value: Scalar;
  /** Name of the template parameter whose Default, or whose value decided for the check, this is. */
  readonly parameter?: string;
  /** Nothing is written: the service itself chooses this value. */
  readonly implied?: true;
}

export interface List extends Written {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** More items may exist than are written here. */
  readonly open: boolean;
}

export interface Mapping extends Written {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Value>;
  /** More keys may exist than are written here (`Fn::Transform`, `...props`): nothing is certainly absent. */
  readonly open: boolean;
}

/** `Ref` or `Fn::GetAtt` to a resource of the same file. */
export interface Reference extends Written {
  readonly kind: 'reference';
  readonly target: string;
  readonly attribute?: string;
}

/** One of several values, decided at deploy time. */
export interface Choice extends Written {
  readonly kind: 'choice';
  readonly alternatives: readonly Value[];
  /** Name of the condition that decides between two alternatives, the first standing for true. */
  readonly condition?: string;
}

/** Written down, but known only at deploy time. */
export interface Unknown extends Written {
  readonly kind: 'unknown';
  readonly source?: ParameterSource | DynamicReference;
}

/** The value comes from a parameter of the template. */
export interface ParameterSource {
  readonly kind: 'parameter';
  readonly name: string;
  readonly noEcho: boolean;
  /** It has a Default that is the value itself: not empty, and not the name of a stored parameter. */
  readonly hasDefault: boolean;
}

/** `{{resolve:service:…}}`: fetched while deploying. */
export interface DynamicReference {
  readonly kind: 'dynamicReference';
  readonly service: string;
}

export interface Absent extends Written {
  readonly kind: 'absent';
}

/** A resource as CloudFormation names it, wherever it was written. */
export interface Resource {
  readonly type: string;
  /** Logical id. */
  readonly name: string;
  /** What references call it, where its name is not enough: CDK source may use an id again in another scope. */
  readonly handle?: string;
  /** Short range to underline when the fault is something missing. */
  readonly nameSpan: Span;
  /** The whole resource, name included. */
  readonly span: Span;
  readonly properties: Mapping;
  /** The attributes round the properties: `Type`, `Properties`, `DeletionPolicy`, `Metadata`, … */
  readonly body: Mapping;
}

/**
 * One step of a fix: says what shall be true, not how it is spelled. Paths start in the resource's body. Where several
 * fixes are carried out together, `fix` tells which of them the step belongs to.
 */
export type Change = { readonly fix?: number | undefined } & (
  | {
      readonly verb: 'set';
      readonly resource: Resource;
      readonly path: readonly string[];
      readonly to: Data;
      /** Key behind which a new entry reads best; otherwise it keeps a sorted order or comes last. */
      readonly after?: string;
    }
  | { readonly verb: 'remove'; readonly resource: Resource; readonly path: readonly string[] }
  | { readonly verb: 'append'; readonly resource: Resource; readonly path: readonly string[]; readonly item: Data }
  | { readonly verb: 'replaceText'; readonly span: Span; readonly text: string }
);

/** What carrying out a fix does to a database that runs already, from harmless to grave. */
export type Impact = 'none' | 'cost' | 'interruption' | 'replacement';

export interface Fix {
  /** Imperative, without its consequence: `Add a standby in a second zone`. */
  readonly title: string;
  readonly impact: Impact;
  /** The consequence in the rule's own words, where it can say more than the impact does. */
  readonly consequence?: string;
  /** One of several that only the author can choose between: never preferred, never applied in bulk. */
  readonly isChoice?: true;
  readonly changes: readonly Change[];
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Finding {
  /** Rule id. */
  readonly rule: string;
  readonly severity: Severity;
  /** One line of plain text about the resource by its name. */
  readonly message: string;
  readonly span: Span;
  /** Logical id; empty where the finding is about the file itself. */
  readonly resource: string;
  /** What references call that resource, as in `Resource`. */
  readonly handle?: string;
  readonly fixes: readonly Fix[];
  readonly sameAs: SameAs;
  /** `unnecessary`: of no use, may be shown faded. `deprecated`: AWS gives it up, may be struck through. */
  readonly tag?: 'unnecessary' | 'deprecated';
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** What the author has told another tool to overlook, such as cdk-nag in a CDK file. */
export interface ForeignSuppression {
  /** The other tool's ids of its checks, as written: `AwsSolutions-RDS3`. */
  readonly ids: readonly string[];
  /** Empty where none is given or none can be seen. */
  readonly reason: string;
  /** Where it is written. */
  readonly span: Span;
  /** The part of the text whose findings it silences. */
  readonly covers: Span;
}

/** What is decided for a check although the text leaves it open, such as the values of one stage. */
export interface Decisions {
  /** Values of parameters by their names. */
  readonly parameters: Readonly<Record<string, Scalar>>;
  /** Whether conditions hold, by their names. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** Conditions by their names, each with whether it holds. One may stand there twice. */
export type Supposed = readonly (readonly [condition: string, holds: boolean])[];

/** A file that was read. Readers make these; rules see the resources and never the syntax. */
export interface Document {
  readonly text: string;
  /** What begins a comment up to the end of the line; undefined where the syntax has none. */
  readonly commentSign: '#' | '//' | undefined;
  /** What the text proves: a parameter is unknown, or a choice of its allowed values. */
  readonly resources: readonly Resource[];
  /** The same resources with every parameter at its Default. The same array where no parameter has one. */
  readonly resourcesByDefault: readonly Resource[];
  /** What the reader itself understands of other tools' suppressions: those that are code, not comments or metadata. */
  readonly suppressions?: readonly ForeignSuppression[];
  /** What the Metadata section says of the file as a whole. */
  readonly metadata?: Value;
  /** The resources as they are where more is decided; `edit` takes changes of these, too. */
  under?(decisions: Decisions): Pick<Document, 'resources' | 'resourcesByDefault'>;
  /** Whether conditions can be as is supposed, all at once: false only where it is certain. Left out: there are none. */
  canBe?(supposed: Supposed, decisions?: Decisions): boolean;
  /** Edits that carry out the changes together, or undefined where the syntax cannot express them safely. */
  edit(changes: readonly Change[]): readonly TextEdit[] | undefined;
}
