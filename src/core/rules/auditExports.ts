import type { Change, Fix, Resource } from '../model.ts';
import type { Report } from '../rule.ts';
import { get } from '../values.ts';
import { exportedLogs, exportLogs } from './logExports.ts';

const property = 'EnableCloudwatchLogsExports';

/**
 * Reports a cluster of DocumentDB or Neptune that does not export its audit log; as a hint, one that exports it but
 * keeps back `slowLog`, as the service calls its log of slow operations. `startAuditing` is what it takes besides, at
 * the next reboot, to have an audit log at all.
 */
export function checkAuditExports(
  cluster: Resource,
  slowLog: 'profiler' | 'slowquery',
  report: Report,
  startAuditing: readonly Change[] = [],
): void {
  const list = get(cluster, property);
  const exported = exportedLogs(list);
  const lacking = ['audit', slowLog].filter(log => exported?.includes(log) === false);
  if (lacking.length === 0) return;
  const exporting = exportLogs(cluster, property, list, lacking);
  if (lacking.includes('audit')) return report(list, { fixes: [withSteps(exporting, startAuditing)] });
  const message = `does not export its ${slowLog} log: later nobody can tell which operations were slow`;
  report(list, { severity: 'hint', message, fixes: [exporting] });
}

/** Whether the audit log is among the exported ones; undefined where the text does not tell. */
export function exportsAuditLog(cluster: Resource): boolean | undefined {
  return exportedLogs(get(cluster, property))?.includes('audit');
}

function withSteps(exporting: Fix, startAuditing: readonly Change[]): Fix {
  if (startAuditing.length === 0) return exporting;
  const consequence = 'CloudWatch charges for the logs, auditing starts with the next reboot';
  return { ...exporting, impact: 'interruption', consequence, changes: [...exporting.changes, ...startAuditing] };
}
