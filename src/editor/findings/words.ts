import { l10n } from 'vscode';
import type { Severity } from '../../core/model.ts';
import type { GroupNode } from '../../core/report/findingsTree.ts';
import type { Grouping } from '../../core/report/groupings.ts';
import type { Scanned } from './scan.ts';

/** A severity beside a finding. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: l10n.t('error'),
  warning: l10n.t('warning'),
  information: l10n.t('information'),
  hint: l10n.t('hint'),
};

/** A severity above its findings. */
const severityHeadings: Readonly<Record<Severity, string>> = {
  error: l10n.t('Errors'),
  warning: l10n.t('Warnings'),
  information: l10n.t('Information'),
  hint: l10n.t('Hints'),
};

/** The groupings as they are chosen. */
export const groupingTitles: Readonly<Record<Grouping, string>> = {
  service: l10n.t('Findings by Service'),
  file: l10n.t('Findings by File'),
  rule: l10n.t('Findings by Rule'),
  severity: l10n.t('Findings by Severity'),
  databases: l10n.t('Databases'),
};

/** The groupings beside the title of the view. */
export const groupingDescriptions: Readonly<Record<Grouping, string>> = {
  service: l10n.t('by service'),
  file: l10n.t('by file'),
  rule: l10n.t('by rule'),
  severity: l10n.t('by severity'),
  databases: l10n.t('databases'),
};

export function groupLabel({ heading }: GroupNode): string {
  switch (heading.kind) {
    case 'name':
      return heading.name;
    case 'severity':
      return severityHeadings[heading.severity];
    case 'noService':
      return l10n.t('Around databases');
  }
}

export function findingCount(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

export function databaseCount(count: number): string {
  return count === 1 ? l10n.t('1 database') : l10n.t('{0} databases', count);
}

export function outcomeOf({ files, of }: Scanned): string {
  const isCancelled = files < of;
  if (isCancelled && of === 1) return l10n.t('Cancelled: the only file was not scanned.');
  if (isCancelled) return l10n.t('Cancelled: {0} of {1} files scanned.', files, of);
  return of === 1 ? l10n.t('1 file scanned.') : l10n.t('{0} files scanned.', of);
}
