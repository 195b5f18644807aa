import type { Resource } from '../model.ts';
import type { Report } from '../rule.ts';
import { get } from '../values.ts';
import { exportedLogs, exportLogs } from './logExports.ts';

const property = 'EnableCloudwatchLogsExports';

/**
 * Reports a cluster of DocumentDB or Neptune that does not export its audit log; as a hint, one that exports it but
 * keeps back `slowLog`, as the service calls its log of slow operations.
 */
export function checkAuditExports(cluster: Resource, slowLog: 'profiler' | 'slowquery', report: Report): void {
  const list = get(cluster, property);
  const exported = exportedLogs(list);
  const lacking = ['audit', slowLog].filter(log => exported?.includes(log) === false);
  if (lacking.length === 0) return;
  const fixes = [exportLogs(cluster, property, list, lacking)];
  if (lacking.includes('audit')) return report(list, { fixes });
  const message = `does not export its ${slowLog} log: later nobody can tell which operations were slow`;
  report(list, { severity: 'hint', message, fixes });
}
