import type { Fix, Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, isPresent, textOf } from '../../values.ts';
import { isLogged, quietSteps, withLog } from './taskLogs.ts';

const property = 'ReplicationTaskSettings';

export const dmsReplicationTaskLogging: Rule = {
  id: 'dms-replication-task-logging',
  title: 'Replication task without a log',
  category: 'operations',
  severity: 'information',
  // Whoever has a stalled migration wants the log of the hours before, for production as for tests.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DMS::ReplicationTask'],
  properties: [property],
  message: 'writes no log: when it stalls or skips rows, nothing tells why',
  why: 'A task that stops, lags behind or leaves out rows says the reason in its CloudWatch log only. The log cannot be had afterwards.',
  how: 'Fails when the JSON text in `ReplicationTaskSettings` does not set `Logging.EnableLogging` to true, or when there is none, because the log is off by default. Also fails when `LogComponents` keeps less than `LOGGER_SEVERITY_DEFAULT` of capturing, unloading, loading or applying. Texts that are put together at deployment are not judged.',
  links: [
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html',
  ],
  sameAs: {
    'Security Hub': ['DMS.7', 'DMS.8'],
    Prowler: ['dms_replication_task_target_logging_enabled', 'dms_replication_task_source_logging_enabled'],
  },
  check(task, report) {
    const settings = get(task, property);
    const isLeftOut = isPresent(settings) === false;
    const text = isLeftOut ? '{}' : textOf(settings);
    const isOn = text === undefined ? undefined : isLogged(text);
    if (text === undefined || isOn === undefined) return;
    if (!isOn) return report(settings, { fixes: switchOn(task, settings, text) });
    const quiet = quietSteps(text);
    if (quiet.length === 0) return;
    report(settings, { message: `logs too little of ${quiet.join(', ')}: when it stalls, little tells why` });
  },
};

/** A text of several lines has a shape of its own, which a fix would lose. */
function switchOn(task: Resource, settings: Value, text: string): readonly Fix[] {
  const to = text.includes('\n') ? undefined : withLog(text);
  const consequence = 'the task must be stopped for it, CloudWatch charges for the logs';
  const about = { title: 'Turn on the log', impact: 'interruption', consequence } as const;
  const isShared = settings.kind === 'literal' && settings.parameter !== undefined;
  return to === undefined || isShared ? [] : [set(task, property, to, about)];
}
