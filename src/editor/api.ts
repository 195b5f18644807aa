import { Uri } from 'vscode';
import type { Api, Finding, Range } from '../api.ts';
import type { Assets } from '../core/assets.ts';
import { read } from '../core/read.ts';
import type { Inspected } from '../core/report/fileSummary.ts';
import type { Position } from '../core/report/positions.ts';
import type * as report from '../core/report/reportedFinding.ts';
import { loadChecker } from './checker.ts';
import type { Inspect } from './findings/inspect.ts';
import { settingsOf } from './settings.ts';

/** What other extensions can ask. */
export function createApi(inspect: Inspect, assets: Assets): Api {
  return {
    version: 1,
    async lint(text, languageId) {
      const document = await read(text, languageId, assets);
      if (document === undefined) return [];
      const { configuration } = settingsOf(Uri.from({ scheme: 'untitled' }));
      const { lint, rules } = await loadChecker();
      return findingsOf({ document, findings: lint(document, rules, configuration) });
    },
    async findings(file) {
      const inspected = await inspect(file);
      return inspected === undefined ? [] : findingsOf(inspected);
    },
  };
}

async function findingsOf({ document, findings }: Inspected): Promise<readonly Finding[]> {
  const { reportFindings } = await import('../core/report/reporting.ts');
  return reportFindings(document, findings).map(({ rule, severity, message, resource, range, fixes }) => ({
    rule,
    severity,
    message,
    resource,
    range: toRange(range),
    fixes: fixes.map(({ title, impact, edits }) => ({
      title,
      impact,
      edits: edits.map(edit => ({ range: toRange(edit.range), newText: edit.text })),
    })),
  }));
}

function toRange({ start, end }: report.Range): Range {
  return { start: toPosition(start), end: toPosition(end) };
}

function toPosition({ line, column }: Position): Range['start'] {
  return { line: line - 1, character: column - 1 };
}
