import { lookUp } from '../../../lookUp.ts';
import { argumentOf, draftOf, duration, listOf, literalOf, scalar, symbolOf, type Codec } from '../../codecs.ts';
import type { Draft, Part, Site, Source } from '../../construct.ts';
import { objectOf, type Fields } from '../../objectCodecs.ts';
import type { Expression } from '../../program.ts';

// Rules of a backup plan.

const unseen: Source = { computed: () => ({ kind: 'unknown' }) };

const lifecycle: Fields = {
  DeleteAfterDays: { prop: 'deleteAfter', codec: duration('days') },
  MoveToColdStorageAfterDays: { prop: 'moveToColdStorageAfter', codec: duration('days') },
};

const copyAction: Codec = {
  read: (expression, site) => {
    if (expression.kind !== 'object') return undefined;
    const { names } = site.propsOf(expression);
    const isKept = Object.values(lifecycle).some(({ prop }) => names.includes(prop));
    const kept = objectOf(lifecycle, expression, site);
    return {
      kind: 'mapping',
      entries: {
        DestinationBackupVaultArn: { kind: 'unknown' },
        ...(isKept && kept.kind === 'mapping' && { Lifecycle: { ...kept, open: false } }),
      },
    };
  },
  part: name =>
    name === 'Lifecycle' ? { prop: '', codec: { read: () => undefined, part: day => lifecycle[day] } } : undefined,
};

/** `Schedule.cron({ hour: '5', minute: '0' })` */
const schedule: Codec = {
  read: (expression, site) => {
    const [, method] = /^(?:events|\*)\.Schedule\.(\w+)$/.exec(symbolOf(expression)) ?? [];
    const argument = argumentOf(expression);
    if (method === 'expression') {
      const text = argument === undefined ? undefined : literalOf(site.resolve(argument));
      return text === undefined ? undefined : { kind: 'literal', value: text };
    }
    return method === 'cron' ? cron(site, argument) : undefined;
  },
};

function cron(site: Site, options: Expression | undefined): Draft | undefined {
  const of = { ...site, props: site.propsOf(options) };
  const part = (name: string): Draft => draftOf(of, name, scalar);
  const weekDay = part('weekDay');
  const parts: readonly (readonly [Draft, string])[] = [
    [part('minute'), '*'],
    [part('hour'), '*'],
    [part('day'), weekDay.kind === 'absent' ? '*' : '?'],
    [part('month'), '*'],
    [weekDay, '?'],
    [part('year'), '*'],
  ];
  const texts = parts.map(([draft, otherwise]) =>
    draft.kind === 'literal' ? String(draft.value) : draft.kind === 'absent' ? otherwise : undefined,
  );
  return texts.every(text => text !== undefined) ? { kind: 'literal', value: `cron(${texts.join(' ')})` } : undefined;
}

const properties: Readonly<Record<string, Source>> = {
  CompletionWindowMinutes: unseen,
  CopyActions: { prop: 'copyActions', codec: listOf(copyAction) },
  EnableContinuousBackup: { prop: 'enableContinuousBackup', codec: scalar },
  IndexActions: unseen,
  'Lifecycle.DeleteAfterDays': { prop: 'deleteAfter', codec: duration('days'), otherwise: keptContinuously },
  'Lifecycle.MoveToColdStorageAfterDays': { prop: 'moveToColdStorageAfter', codec: duration('days') },
  RecoveryPointTags: unseen,
  RuleName: { prop: 'ruleName', codec: scalar, otherwise: 'unknown' },
  ScheduleExpression: { prop: 'scheduleExpression', codec: schedule },
  ScheduleExpressionTimezone: unseen,
  StartWindowMinutes: unseen,
  TargetBackupVault: unseen,
};

/** A continuous backup is kept for as long as there can be one. */
function keptContinuously(site: Site): Draft {
  const continuous = draftOf(site, 'enableContinuousBackup', scalar);
  if (continuous.kind === 'absent') return { kind: 'absent' };
  if (continuous.kind !== 'literal') return { kind: 'unknown' };
  return continuous.value === true ? { kind: 'literal', value: 35 } : { kind: 'absent' };
}

/** Rules that the CDK has ready, by their days and schedules. */
const ready: Readonly<
  Record<string, { readonly name: string; readonly cron: string; readonly days: number; readonly cold?: number }>
> = {
  daily: { name: 'Daily', cron: 'cron(0 5 * * ? *)', days: 35 },
  weekly: { name: 'Weekly', cron: 'cron(0 5 ? * SAT *)', days: 90 },
  monthly1Year: { name: 'Monthly1Year', cron: 'cron(0 5 1 * ? *)', days: 365, cold: 30 },
  monthly5Year: { name: 'Monthly5Year', cron: 'cron(0 5 1 * ? *)', days: 1825, cold: 90 },
  monthly7Year: { name: 'Monthly7Year', cron: 'cron(0 5 1 * ? *)', days: 2555, cold: 90 },
};

/** A rule that is written down; undefined for one that cannot be seen. */
export function ruleOf(site: Site, expression: Expression): Part | undefined {
  const rule = site.resolve(expression);
  const { span } = expression;
  const at = { span, nameSpan: span };
  const [, method] = /^(?:backup|\*)\.BackupPlanRule\.(\w+)$/.exec(symbolOf(rule)) ?? [];
  if (method !== undefined) {
    const known = rule.kind === 'call' ? readyRule(site, method) : undefined;
    return known === undefined ? undefined : { ...known, at };
  }
  const isCreated = rule.kind === 'new' && /^(?:backup|\*)\.BackupPlanRule$/.test(rule.symbol);
  const props = isCreated ? rule.args[0] : rule.kind === 'object' ? rule : undefined;
  if (!isCreated && props === undefined) return undefined;
  return {
    at,
    props: site.propsOf(props),
    structs: { '': 'backup.BackupPlanRuleProps' },
    ignored: [
      'backupVault',
      'completionWindow',
      'indexActions',
      'recoveryPointTags',
      'scheduleExpressionTimezone',
      'startWindow',
    ],
    properties,
  };
}

/** @param method of `BackupPlanRule`: `daily` */
export function readyRule(site: Site, method: string): Part | undefined {
  const rule = lookUp(ready, method);
  if (rule === undefined) return undefined;
  return {
    props: site.propsOf(undefined),
    properties: {
      RuleName: literal(rule.name),
      ScheduleExpression: literal(rule.cron),
      'Lifecycle.DeleteAfterDays': literal(rule.days),
      ...(rule.cold !== undefined && { 'Lifecycle.MoveToColdStorageAfterDays': literal(rule.cold) }),
      TargetBackupVault: unseen,
    },
  };
}

function literal(value: string | number): Source {
  return { computed: () => ({ kind: 'literal', value }) };
}

/** Whether a rule names the vault that it fills. */
export function namesVault(site: Site, expression: Expression): boolean {
  const rule = site.resolve(expression);
  if (rule.kind === 'call') return rule.args.length > 0;
  const props = site.propsOf(rule.kind === 'new' ? rule.args[0] : rule);
  return props.get('backupVault').kind !== 'absent';
}
