import type { Data, Scalar, Span } from '../model.ts';
import type { Codec } from './codecs.ts';
import type { Expression, MethodCall, SymbolName } from './program.ts';
import type { Props } from './props.ts';

/** Which resources a construct of the L2 level makes, and how its properties become theirs. */
export interface ConstructType {
  /** Struct of its properties, such as `rds.DatabaseInstanceProps`, and of the objects within, by their dotted path. */
  readonly structs: Readonly<Record<string, SymbolName>>;
  /** Properties that no rule can ask for. A property that stands neither here nor in a source hides what is left out. */
  readonly ignored: readonly string[];
  /** The resources, the one that `node.defaultChild` names first. */
  resources(site: Site): readonly ConstructResource[];
  /** What methods called on the construct add to it, by their name in TypeScript. */
  readonly methods?: Readonly<Record<string, Effect>>;
  /** It stands for something that exists already: nothing in the template is referred to by it. */
  readonly isImported?: true;
  /** Methods that change what the resources say, which ask for them with `site.calls`: `addRule`, `connections.allowFrom`. */
  readonly calls?: readonly string[];
}

/** A construct of the file as a table of constructs sees it. */
export interface Site {
  /** The class, with its module. */
  readonly symbol: SymbolName;
  /** Of the construct; in a source of a resource that has its own, those. */
  readonly props: Props;
  /** What it is created with, scope and id in front. */
  readonly args: readonly Expression[];
  /** A reference to the main resource of the construct. */
  readonly self: Draft;
  /** The expression a constant stands for. */
  readonly resolve: (expression: Expression) => Expression;
  /** The properties that an expression holds. */
  readonly propsOf: (expression: Expression | undefined) => Props;
  /** A reference to the resource of the construct that an expression names, or an unknown value. */
  readonly reference: (expression: Expression) => Draft;
  /** The calls of a method on the construct, or on what it has (`connections.allowFrom`), in the order of the text. */
  readonly calls: (method: string) => readonly MethodCall[];
  /** The calls of a method on what may be any construct, such as a parameter. */
  readonly strayCalls: (method: string) => readonly MethodCall[];
  /** The construct that an expression names, or something of which it names: `db`, `db.secret`. */
  readonly named: (expression: Expression) => Site | undefined;
  /** All constructs of the file. */
  readonly neighbours: () => readonly Site[];
}

/** A resource, or something within it that has properties of its own, such as a replica of a table. */
export interface Part {
  /** Where it stands, and the short part of that to point at, where that is not the construct and its id. */
  readonly at?: { readonly span: Span; readonly nameSpan: Span };
  /** Its own properties, where they are not those of the construct. */
  readonly props?: Props;
  /** Struct of those properties, as in `ConstructType`. */
  readonly structs?: Readonly<Record<string, SymbolName>>;
  /** Properties that matter to no rule, as in `ConstructType`. */
  readonly ignored?: readonly string[];
  /** By dotted path of the CloudFormation property. */
  readonly properties: Readonly<Record<string, Source>>;
}

export interface ConstructResource extends Part {
  readonly type: string;
  /** Behind the id of the construct: `/writer`. Empty for the main resource. */
  readonly suffix: string;
  /** The construct that it stands below, where that is another one, as a secret is for its attachment. */
  readonly owner?: string;
  /** What messages call it, where its own name would say too much. */
  readonly shownAs?: string;
  readonly removal?: Removal;
  /** Properties of the main resource for which it is made. Where a statement says another value for one, it serves nothing. */
  readonly servesIn?: readonly string[];
}

/** The property that holds the removal policy, if there is one, and the DeletionPolicy that the construct sets without it. */
export interface Removal {
  readonly prop: string | undefined;
  readonly otherwise: Otherwise | undefined;
  /** A DeletionPolicy that another resource of the construct cannot have, which takes it from the same property. */
  readonly refused?: 'Snapshot';
}

/** Where a CloudFormation property comes from. */
export type Source =
  /** A property of the construct. `otherwise`: what the construct itself sets when it is left out; undefined: nothing. */
  | {
      readonly prop: string;
      readonly codec: Codec;
      readonly otherwise?: Otherwise;
      /** It is a property of the construct, although the resource has properties of its own. */
      readonly ofConstruct?: true;
    }
  /** What several properties or none decide. It is not edited. */
  | {
      readonly computed: (site: Site) => Draft;
      /** What the construct brings about by itself, where only another change stands in its way. */
      readonly given?: Scalar;
    }
  /** A list of parts. */
  | { readonly parts: (site: Site) => Parts }
  /** A list of names, each of which stands there when a property of the construct is true. */
  | { readonly flags: Readonly<Record<string, string>> };

/** The parts of a list; `open` where there may be more than can be seen. */
export interface Parts {
  readonly items: readonly Part[];
  readonly open: boolean;
  /** The property of the construct that makes a further item; undefined where there is none. */
  readonly added?: (item: Data) => { readonly path: readonly string[]; readonly to: Data } | undefined;
}

/** The text `unknown` stands for what cannot be known. */
export type Otherwise = Scalar | ((site: Site) => Draft);

/** A value before it has its place in the text: `at` where it is written, under `key`, else where the property is. */
export type Draft = { readonly at?: { readonly span: Span }; readonly key?: Span } & (
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'absent' }
  /** `service`: fetched from there while deploying, as `{{resolve:secretsmanager:…}}` is. */
  | { readonly kind: 'unknown'; readonly service?: string }
  | { readonly kind: 'reference'; readonly target: string; readonly attribute?: string }
  | { readonly kind: 'list'; readonly items: readonly Draft[]; readonly open?: boolean }
  | { readonly kind: 'mapping'; readonly entries: Readonly<Record<string, Draft>>; readonly open?: boolean }
  | { readonly kind: 'choice'; readonly alternatives: readonly Draft[] }
);

export type Effect = (call: MethodCall, site: Site) => readonly ConstructResource[];
