import * as vscode from 'vscode';
import type { DatabaseNode, FindingNode, GroupNode, LeafNode } from '../../core/report/findingsTree.ts';
import type { Range } from '../../core/report/reportedFinding.ts';
import type { Severity } from '../../core/model.ts';
import { databaseCount, findingCount, groupLabel, severityNames } from './words.ts';

/** Stands below a long list, and shows more of it. */
export interface MoreNode {
  readonly kind: 'more';
  readonly group: GroupNode;
  /** How many are not shown yet. */
  readonly left: number;
}

/** One line of what is known of a database at a glance. */
export interface PostureNode {
  readonly kind: 'posture';
  readonly of: DatabaseNode;
  readonly text: string;
}

export type FindingsNode = GroupNode | LeafNode | MoreNode | PostureNode;

export function toItem(node: FindingsNode, group: GroupNode | undefined, isOpen: boolean): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node, isOpen);
    case 'finding':
      return findingItem(node, group);
    case 'database':
      return databaseItem(node);
    case 'more':
      return moreItem(node);
    case 'posture':
      return postureItem(node);
  }
}

function groupItem(node: GroupNode, isOpen: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const label = groupLabel(node);
  const item = new vscode.TreeItem(label, isOpen ? Expanded : Collapsed);
  const count = node.leaves.length;
  const counted = node.grouping === 'databases' ? databaseCount(count) : findingCount(count);
  item.id = idOf(node);
  item.description = node.grouping === 'rule' ? `${node.id} · ${count}` : String(count);
  item.iconPath = groupIcon(node);
  if (node.grouping === 'file') item.resourceUri = vscode.Uri.parse(node.id, true);
  item.accessibilityInformation = { label: `${label}, ${counted}` };
  item.contextValue = words('group', node.page !== undefined && 'page', node.leaves.some(isFixable) && 'fixable');
  return item;
}

function groupIcon({ grouping, id }: GroupNode): vscode.ThemeIcon {
  if (grouping === 'file') return vscode.ThemeIcon.File;
  if (grouping === 'rule') return new vscode.ThemeIcon('checklist');
  return grouping === 'severity' ? severityIcon(id) : new vscode.ThemeIcon('database');
}

function findingItem(node: FindingNode, group: GroupNode | undefined): vscode.TreeItem {
  const { finding, page } = node;
  const { message, severity, range, isFixable: hasFix, fingerprint } = finding;
  const item = new vscode.TreeItem(message);
  const place = placeOf(node, group);
  item.id = `${idOf(group)} ${node.in.uri} ${fingerprint}`;
  item.description = group?.grouping === 'severity' ? place : `${place} · ${severityNames[severity]}`;
  item.iconPath = severityIcon(severity);
  const [name, { line }] = [severityNames[severity], range.start];
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}: {1}, {2} line {3}', name, message, node.in.file, line),
  };
  item.contextValue = words('finding', page !== undefined && 'page', hasFix && 'fixable');
  item.command = opening(node.in.uri, range);
  return item;
}

function databaseItem(node: DatabaseNode): vscode.TreeItem {
  const { name, noun, type, posture, range, findings } = node.database;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const found = findings === 0 ? [] : [findingCount(findings)];
  // Two resources of one file may have the same logical id, while somebody copies one.
  item.id = databaseId(node);
  item.description = [noun, ...found, ...posture].join(' · ');
  item.iconPath = new vscode.ThemeIcon(findings === 0 ? 'database' : 'warning');
  item.accessibilityInformation = { label: [name, noun, ...found, ...posture, `${node.in.file}, ${type}`].join(', ') };
  item.contextValue = 'database';
  item.command = opening(node.in.uri, range);
  return item;
}

function postureItem({ of: database, text }: PostureNode): vscode.TreeItem {
  const item = new vscode.TreeItem(text);
  item.id = `${databaseId(database)} ${text}`;
  item.command = opening(database.in.uri, database.database.range);
  return item;
}

function databaseId({ in: { uri }, database: { name, range } }: DatabaseNode): string {
  return `databases ${uri} ${name} ${range.start.line}:${range.start.column}`;
}

function moreItem({ group, left }: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Show more ({0} left)', left));
  item.id = `${idOf(group)} more`;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  const title = vscode.l10n.t('Show More');
  item.command = { title, command: 'awsDatabaseLens.showMoreFindings', arguments: [group] };
  return item;
}

/** The whole text of a node, for those who rest the pointer on it. */
export function tooltipOf(node: FindingsNode): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  if (node.kind === 'finding') {
    const { message, severity, rule, isFixable: hasFix } = node.finding;
    text.appendText(
      `${message}\n\n${node.in.file}:${node.finding.range.start.line}\n\n${severityNames[severity]}, ${rule}`,
    );
    if (hasFix) text.appendText(`\n\n${vscode.l10n.t('Has a fix that does nothing to the running database')}`);
  } else if (node.kind === 'database') {
    const { name, noun, type, posture, range } = node.database;
    const place = vscode.l10n.t('{0} in {1}', type, `${node.in.file}:${range.start.line}`);
    const lines = [`${name}, ${noun}`, ...posture, place];
    text.appendText(lines.join('\n\n'));
  } else text.appendText(labelOf(node));
  return text;
}

function labelOf(node: GroupNode | MoreNode | PostureNode): string {
  if (node.kind === 'more') return vscode.l10n.t('{0} more', node.left);
  return node.kind === 'group' ? groupLabel(node) : node.text;
}

export function idOf(group: GroupNode | undefined): string {
  return group === undefined ? '' : `${group.grouping}:${group.id}`;
}

export function isFixable(node: LeafNode): boolean {
  return node.kind === 'finding' && node.finding.isFixable;
}

const icons: Readonly<Record<Severity, readonly [name: string, colour: string]>> = {
  error: ['error', 'list.errorForeground'],
  warning: ['warning', 'list.warningForeground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'problemsInfoIcon.foreground'],
};

function severityIcon(severity: string): vscode.ThemeIcon {
  const [name, colour] = Object.entries(icons).find(([key]) => key === severity)?.[1] ?? icons.hint;
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(colour));
}

function placeOf({ in: { file }, finding }: FindingNode, group: GroupNode | undefined): string {
  const { line } = finding.range.start;
  return group?.grouping === 'file' ? vscode.l10n.t('line {0}', line) : `${file}:${line}`;
}

function opening(uri: string, { start, end }: Range): vscode.Command {
  const selection = new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
  return {
    title: vscode.l10n.t('Open'),
    command: 'vscode.open',
    arguments: [vscode.Uri.parse(uri, true), { selection }],
  };
}

function words(...parts: readonly (string | false)[]): string {
  return parts.filter(part => part !== false).join(' ');
}
