import type { EngineVersion } from '../engines/calendar.ts';
import type { CategoryId } from './categories.ts';

/**
 * The texts of a service are plain English. Their only markup is backticks around names that are
 * typed into a template or a program, so that a page can set them as code and a tree can drop them.
 */
export interface Service {
  /** Stable id, part of page paths: `rds`, `aurora-dsql`. */
  readonly id: string;
  /** The name AWS uses in running text: `Amazon RDS`. */
  readonly name: string;
  /** The name in full: `Amazon Relational Database Service`. */
  readonly fullName: string;
  readonly category: CategoryId;
  /** Engines, editions or forms in which the service is offered. */
  readonly engines: readonly string[];
  /** Data models, such as `relational` or `property graph`. */
  readonly models: readonly string[];
  /** What it is, in one sentence. */
  readonly oneLiner: string;
  readonly overview: Sentences;
  /** Terms a reader has to know, or lists of what the service covers. Often empty. */
  readonly lists: readonly FactList[];
  readonly keyFeatures: readonly string[];
  readonly useCases: readonly string[];
  /** What not to use it for, with the better choice in parentheses. */
  readonly notFor: readonly string[];
  /** Quotas, ranges and defaults. */
  readonly limits: readonly Limit[];
  readonly bestPractices: readonly string[];
  /** The five topics below are absent where there is nothing to say, as for a service that has ended. */
  readonly availability?: Sentences;
  readonly backup?: Sentences;
  readonly security?: Sentences;
  readonly scaling?: Sentences;
  /** What is charged for, without amounts. */
  readonly pricing?: Sentences;
  readonly engineVersions: readonly EngineVersion[];
  readonly status: ServiceStatus;
  /** Features, versions and forms of the service that have ended or will end. */
  readonly endOfSupportParts: readonly EndOfSupportPart[];
  /** Its CloudFormation resource types. */
  readonly resourceTypes: readonly string[];
  /** Types named after another service that this one is built from, such as the instances of an Aurora cluster. */
  readonly alsoUses: readonly string[];
  readonly cdkModules: readonly CdkModule[];
  readonly docs: ServiceDocs;
  /** Ids of services to compare with or that work together with it. */
  readonly related: readonly string[];
  /** Date of the newest sources read for this entry, as YYYY-MM-DD. */
  readonly asOf: string;
}

/** Whole sentences in reading order: a page joins them to a paragraph, a tree shows them one by one. */
export type Sentences = readonly string[];

/** A quota, range or default, and the page that states it. */
export interface Limit {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

/** A titled list of facts with the page it was taken from. */
export interface FactList {
  readonly title: string;
  readonly items: readonly string[];
  readonly source: string;
}

/** Whether the service can still be taken up. Every statement that can age carries its date (YYYY-MM-DD). */
export type ServiceStatus =
  | { readonly state: 'active'; readonly note: string; readonly source?: string }
  | ({ readonly state: 'partly-closed'; readonly part: string; readonly resourceTypes: readonly string[] } & Ending)
  | ({ readonly state: 'closed-to-new-customers'; readonly endOfSupport: string } & Ending)
  | ({ readonly state: 'ended' } & Ending);

interface Ending {
  /** The day from which the state holds. */
  readonly date: string;
  readonly note: string;
  /** Where to go instead. */
  readonly replacement: string;
  readonly source: string;
}

export interface EndOfSupportPart {
  readonly part: string;
  /** YYYY-MM-DD. Absent where the source states none. */
  readonly date?: string;
  readonly note: string;
  readonly source: string;
}

/** A CDK module with constructs for the service. `L1` are the generated Cfn classes alone. */
export interface CdkModule {
  readonly name: string;
  readonly level: 'L2' | 'L1' | 'L2 preview';
  readonly note?: string;
}

/** Pages of AWS's own documentation. */
export interface ServiceDocs {
  readonly overview: string;
  readonly userGuide: string;
  readonly bestPractices?: string;
  readonly pricing?: string;
  readonly cloudFormation: string;
}
