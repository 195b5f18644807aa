import { isObject, jsonIn, type Json } from '../json.ts';

// The section `Logging` of the settings of a task. Source:
// https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html, as of 2026-11-20.

/** The steps of a task that tell why it stands still. */
const steps: readonly string[] = ['SOURCE_CAPTURE', 'SOURCE_UNLOAD', 'TARGET_APPLY', 'TARGET_LOAD'];

/** Severities that keep less than the one a step has by default. */
const tooQuiet: readonly string[] = ['LOGGER_SEVERITY_ERROR', 'LOGGER_SEVERITY_WARNING', 'LOGGER_SEVERITY_INFO'];

/** Whether the settings, a JSON text, switch the log on; undefined where they are no such text. */
export function isLogged(settings: string): boolean | undefined {
  const logging = loggingIn(settings);
  return logging === undefined ? undefined : logging['EnableLogging'] === true;
}

/** The steps that the settings log less than is usual. */
export function quietSteps(settings: string): readonly string[] {
  const components = loggingIn(settings)?.['LogComponents'];
  return (Array.isArray(components) ? components : []).flatMap((component: Json) => {
    if (!isObject(component)) return [];
    const { Id: step, Severity: severity } = component;
    if (typeof step !== 'string' || typeof severity !== 'string') return [];
    return tooQuiet.includes(severity) && steps.includes(step) ? [step] : [];
  });
}

/** The settings with the log switched on; everything else stays as it is. */
export function withLog(settings: string): string | undefined {
  const json = jsonIn(settings);
  if (!isObject(json)) return undefined;
  return JSON.stringify({ ...json, Logging: { ...loggingIn(settings), EnableLogging: true } });
}

function loggingIn(settings: string): { readonly [key: string]: Json } | undefined {
  const json = jsonIn(settings);
  if (!isObject(json)) return undefined;
  const logging = json['Logging'];
  return logging === undefined ? {} : isObject(logging) ? logging : undefined;
}
