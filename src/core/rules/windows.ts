/** A span of time that comes again, in minutes since the beginning of a day or of a week (Monday), in UTC. */
export interface Window {
  readonly start: number;
  /** The window may go on into the next day or week. */
  readonly length: number;
}

const day = 24 * 60;
const week = 7 * day;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `03:00-04:00`; undefined where the text is no such window. */
export function parseDaily(text: string): Window | undefined {
  const [, from = '', to = ''] = /^(\d{1,2}:\d\d)-(\d{1,2}:\d\d)$/.exec(text) ?? [];
  return between(minuteOfDay(from), minuteOfDay(to), day);
}

/** `sun:03:00-sun:04:00`, in any letter case; undefined where the text is no such window. */
export function parseWeekly(text: string): Window | undefined {
  const [, from = '', to = ''] = /^([a-z]{3}:\d{1,2}:\d\d)-([a-z]{3}:\d{1,2}:\d\d)$/i.exec(text) ?? [];
  return between(minuteOfWeek(from), minuteOfWeek(to), week);
}

/** Whether a daily window and a weekly one have a minute in common. */
export function overlap(daily: Window, weekly: Window): boolean {
  const starts = Array.from({ length: 10 }, (_, i) => daily.start + (i - 1) * day);
  return [0, week].some(shift => {
    const start = weekly.start - shift;
    return starts.some(other => other < start + weekly.length && start < other + daily.length);
  });
}

function between(start: number | undefined, end: number | undefined, period: number): Window | undefined {
  if (start === undefined || end === undefined) return undefined;
  return { start, length: (end - start + period) % period };
}

function minuteOfDay(time: string): number | undefined {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

function minuteOfWeek(text: string): number | undefined {
  const [name, time] = [text.slice(0, 3).toLowerCase(), minuteOfDay(text.slice(4))];
  const index = days.indexOf(name);
  return index < 0 || time === undefined ? undefined : index * day + time;
}
