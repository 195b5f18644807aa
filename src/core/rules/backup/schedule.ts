/**
 * Whether a schedule such as `cron(0 5 ? * * *)` or `rate(12 hours)` comes round at least once a day; undefined for
 * one that cannot be judged. Source:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html, as of 2026-11-20.
 */
export function isDaily(schedule: string): boolean | undefined {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/i.exec(schedule.trim()) ?? [];
  if (count !== undefined && unit !== undefined) return unit.toLowerCase() !== 'day' || Number(count) <= 1;
  const [, fields = ''] = /^cron\((.*)\)$/i.exec(schedule.trim()) ?? [];
  const [minute, , dayOfMonth, month, dayOfWeek, year, ...more] = fields.trim().split(/\s+/);
  if (minute === undefined || year !== '*' || more.length > 0) return undefined;
  return [dayOfMonth, month, dayOfWeek].every(isEvery);
}

function isEvery(field: string | undefined): boolean {
  return /^(?:\*|\?|\*\/1|1\/1|1-7|1-31|1-12|sun-sat|jan-dec)$/i.test(field ?? '');
}
