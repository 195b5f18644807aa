import { groupBy } from '../groupBy.ts';
import type { Severity } from '../model.ts';
import { serviceById, services } from '../reference/services.ts';
import { severities } from '../severities.ts';
import type { Database, FileSummary, FindingSummary } from './fileSummary.ts';
import type { Grouping } from './groupings.ts';
import { ruleById, titleOfRule } from './ruleFacts.ts';

export interface FindingNode {
  readonly kind: 'finding';
  readonly in: FileSummary;
  readonly finding: FindingSummary;
  /** Page of its rule. */
  readonly page: string | undefined;
}

export interface DatabaseNode {
  readonly kind: 'database';
  readonly in: FileSummary;
  readonly database: Database;
}

export type LeafNode = FindingNode | DatabaseNode;

export interface GroupNode {
  readonly kind: 'group';
  readonly grouping: Grouping;
  /** Unique among the groups of its grouping. */
  readonly id: string;
  readonly heading: Heading;
  /** Page of the reference about it. */
  readonly page: string | undefined;
  readonly leaves: readonly LeafNode[];
}

/** What stands above a group: a name as it is written in every language, or something for the editor to word. */
export type Heading =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'noService' };

/** The groups of all that was found, in reading order; leaves in the order of files and of their text. */
export function groupsOf(files: readonly FileSummary[], grouping: Grouping): readonly GroupNode[] {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const leavesIn: (file: FileSummary) => readonly LeafNode[] = grouping === 'databases' ? databasesIn : findingsIn;
  const leaves = sorted.flatMap(leavesIn);
  const groups = [...groupBy(leaves, leaf => keyOf(leaf, grouping))].map(([id, own]) => groupOf(grouping, id, own));
  return groups.toSorted(inOrder);
}

function findingsIn(file: FileSummary): readonly FindingNode[] {
  return file.findings.map(finding => {
    const page = ruleById(finding.rule) === undefined ? undefined : `rules/${finding.rule}`;
    return { kind: 'finding', in: file, finding, page };
  });
}

function databasesIn(file: FileSummary): readonly DatabaseNode[] {
  return file.databases.map(database => ({ kind: 'database', in: file, database }));
}

function keyOf(leaf: LeafNode, grouping: Grouping): string {
  if (leaf.kind === 'database') return leaf.database.service;
  switch (grouping) {
    case 'file':
      return leaf.in.uri;
    case 'rule':
      return leaf.finding.rule;
    case 'severity':
      return leaf.finding.severity;
    case 'service':
    case 'databases':
      return leaf.finding.service ?? '';
  }
}

function groupOf(grouping: Grouping, id: string, leaves: readonly LeafNode[]): GroupNode {
  const group = { kind: 'group', grouping, id, leaves } as const;
  switch (grouping) {
    case 'file':
      return { ...group, heading: named(leaves[0]?.in.file ?? id), page: undefined };
    case 'rule':
      return {
        ...group,
        heading: named(titleOfRule(id)),
        page: ruleById(id) === undefined ? undefined : `rules/${id}`,
      };
    case 'severity':
      return { ...group, heading: severityHeading(id), page: undefined };
    case 'service':
    case 'databases': {
      const service = serviceById(id);
      if (service === undefined) return { ...group, heading: { kind: 'noService' }, page: undefined };
      return { ...group, heading: named(service.name), page: `services/${id}` };
    }
  }
}

function named(name: string): Heading {
  return { kind: 'name', name };
}

function severityHeading(id: string): Heading {
  const severity = severities.find(one => one === id);
  return severity === undefined ? named(id) : { kind: 'severity', severity };
}

function inOrder(a: GroupNode, b: GroupNode): number {
  const distance = rank(a) - rank(b);
  return distance === 0 ? nameOf(a).localeCompare(nameOf(b), 'en') : distance;
}

function nameOf({ heading, id }: GroupNode): string {
  return heading.kind === 'name' ? heading.name : id;
}

/** Severities from the gravest, services as the reference has them; the rest by name. */
function rank({ grouping, id }: GroupNode): number {
  if (grouping === 'severity') return severities.findIndex(severity => severity === id);
  if (grouping === 'file' || grouping === 'rule') return 0;
  const index = services.findIndex(service => service.id === id);
  return index < 0 ? services.length : index;
}
