import type { Change, Data, Document, Fix, Resource, Severity, Value } from './model.ts';
import { remember } from './remember.ts';
import type { SameAs } from './sameAs.ts';

/** `strict` holds every rule; the others are chosen for a production database and for a development one. */
export type Profile = 'recommended' | 'strict' | 'development';

export type Category = 'security' | 'reliability' | 'backup' | 'correctness' | 'operations' | 'cost' | 'performance';

/** A rule judges each resource as it stands, or how a file has changed. */
export type Rule = ResourceRule | ChangeRule;

/** What is to be known of a rule, whatever it looks at. */
interface RuleFacts {
  /** `<service>-<subject>`; never changes. */
  readonly id: string;
  /** What is wrong, as a heading: `RDS instance in one Availability Zone`. */
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Profiles that hold the rule, `strict` aside, which holds every rule. */
  readonly profiles: readonly Exclude<Profile, 'strict'>[];
  /** Resource types that the rule looks at. */
  readonly resources: readonly string[];
  /** Dotted paths of the properties, or names of the resource attributes, that the rule is about; the chief one first. */
  readonly properties: readonly string[];
  /** The effect, in words that follow the resource's name: `runs in one zone: …`. No full stop, one line. */
  readonly message: string;
  /** Why it matters, in whole sentences. Shown in the hover and on the rule's page. */
  readonly why: string;
  /** What counts as failing and what does not: defaults and exceptions, in whole sentences. */
  readonly how: string;
  readonly links: readonly string[];
  /** Ids of the same check in compliance standards and in other tools, by the tool's name. */
  readonly sameAs: SameAs;
  /** Rules whose finding on the same resource says more, so that this one keeps silent. */
  readonly unless?: readonly string[];
}

export interface ResourceRule extends RuleFacts {
  check(resource: Resource, report: Report, context: Context): void;
}

export interface ChangeRule extends RuleFacts {
  /** Compares a file with an earlier version of it. */
  compare(before: Document, after: Document, report: ReportChange): void;
}

/** What a rule may know beyond its resource. */
export interface Context {
  /** Every resource of the file. */
  readonly resources: readonly Resource[];
  /** ISO date. Undefined: nothing that ages is judged. */
  readonly today: string | undefined;
  /** Keys of the tags that the team wants on every database. */
  readonly requiredTags: readonly string[];
}

/** Reports a finding at a value; what is left out is taken from the rule. */
export type Report = (at: Value, finding?: Reported) => void;

/** Reports what a change does to a resource, which may be gone; `at` stands in the later version. */
export type ReportChange = (resource: Resource, at: Value, finding?: Reported) => void;

export interface Reported {
  readonly severity?: Severity;
  readonly message?: string;
  readonly fixes?: readonly Fix[];
  /** What was found is still there, but AWS gives it up. */
  readonly deprecated?: true;
  /** Other places that belong to the finding, each with a few words. */
  readonly related?: readonly { readonly at: Value; readonly message: string }[];
}

type About = Omit<Fix, 'changes'>;

/** A fix that writes a property: `set(table, 'SSESpecification.SSEEnabled', true, …)`. */
export function set(resource: Resource, path: string, to: Data, about: About): Fix {
  return { ...about, changes: [setting(resource, path, to)] };
}

/** A fix that writes a resource attribute such as `DeletionPolicy`. */
export function setAttribute(resource: Resource, name: string, to: Data, about: About): Fix {
  return { ...about, changes: [settingAttribute(resource, name, to)] };
}

/** A fix of several steps. */
export function fix(about: About, ...changes: readonly Change[]): Fix {
  return { ...about, changes };
}

export function setting(resource: Resource, path: string, to: Data): Change {
  return { verb: 'set', resource, path: inProperties(path), to };
}

export function settingAttribute(resource: Resource, name: string, to: Data): Change {
  return { verb: 'set', resource, path: [name], to, after: 'Type' };
}

export function removing(resource: Resource, path: string): Change {
  return { verb: 'remove', resource, path: inProperties(path) };
}

export function appending(resource: Resource, path: string, item: Data): Change {
  return { verb: 'append', resource, path: inProperties(path), item };
}

/** The same list for the same path, as a fix is kept for each of a hundred thousand findings. */
const inProperties = remember((path: string): readonly string[] => ['Properties', ...path.split('.')]);
