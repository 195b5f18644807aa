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
  readonly label: string;
  /** Page of the reference about it. */
  readonly page: string | undefined;
  readonly leaves: readonly LeafNode[];
}

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
      return { ...group, label: leaves[0]?.in.file ?? id, page: undefined };
    case 'rule':
      return { ...group, label: titleOfRule(id), page: ruleById(id) === undefined ? undefined : `rules/${id}` };
    case 'severity':
      return { ...group, label: severityNames[id] ?? id, page: undefined };
    case 'service':
    case 'databases': {
      const service = serviceById(id);
      const page = service === undefined ? undefined : `services/${id}`;
      return { ...group, label: service?.name ?? 'Around databases', page };
    }
  }
}

const severityNames: Readonly<Record<string, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  information: 'Information',
  hint: 'Hints',
} satisfies Record<Severity, string>;

function inOrder(a: GroupNode, b: GroupNode): number {
  const distance = rank(a) - rank(b);
  return distance === 0 ? a.label.localeCompare(b.label, 'en') : distance;
}

/** Severities from the gravest, services as the reference has them; the rest by name. */
function rank({ grouping, id }: GroupNode): number {
  if (grouping === 'severity') return severities.findIndex(severity => severity === id);
  if (grouping === 'file' || grouping === 'rule') return 0;
  const index = services.findIndex(service => service.id === id);
  return index < 0 ? services.length : index;
}
