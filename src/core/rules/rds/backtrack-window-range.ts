import { set, type Rule } from '../../rule.ts';
import { askNumber, get, isOneOf } from '../../values.ts';
import { removeProperty } from '../replacement.ts';

/** 72 hours in seconds. Source: API_CreateDBCluster, as of 2026-11-20. */
const longest = 259_200;

export const rdsBacktrackWindowRange: Rule = {
  id: 'rds-backtrack-window-range',
  title: 'Backtrack window out of range',
  category: 'correctness',
  severity: 'error',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['BacktrackWindow', 'Engine'],
  message: 'cannot be deployed: Aurora backtracks 0 to 259,200 seconds, which are 72 hours',
  why: 'RDS refuses a window that is longer than 72 hours or below 0, and any window on an engine that cannot backtrack.',
  how: 'Fails when `BacktrackWindow` is over 259200 or below 0, and when it is set for another engine than Aurora MySQL.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html'],
  sameAs: {},
  check(cluster, report) {
    const window = get(cluster, 'BacktrackWindow');
    if (isOneOf(get(cluster, 'Engine'), ['aurora-mysql', 'aurora']) === false) {
      if (askNumber(window, seconds => seconds !== 0) !== true) return;
      const message = 'cannot be deployed: only Aurora MySQL can backtrack';
      report(window, { message, fixes: [removeProperty(cluster, 'BacktrackWindow')] });
    } else if (askNumber(window, seconds => seconds > longest) === true) {
      const shorten = { title: 'Backtrack 72 hours, the longest window', impact: 'none' } as const;
      report(window, { fixes: [set(cluster, 'BacktrackWindow', longest, shorten)] });
    } else if (askNumber(window, seconds => seconds < 0) === true) report(window);
  },
};
