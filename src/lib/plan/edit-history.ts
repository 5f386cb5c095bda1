import type { Measure, StatusEntry } from './plan.ts';

/** The day on which something was told, where the reader is, as ISO date. `at`: ISO date and time. */
export function dayOf(at: string): string {
  const moment = new Date(at);
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** An entry that is not there, for another tab has removed it, leaves the measure as it is. */
export function editEntry(measure: Measure, index: number, change: Partial<StatusEntry>): Measure {
  const entry = measure.history[index];
  return entry ? { ...measure, history: measure.history.with(index, { ...entry, ...change }) } : measure;
}

/**
 * Sets the day of an entry, at the same time of day, and puts the log in order: the latest entry is what holds. The day of the reader counts, whatever
 * the time zone. `day`: ISO date; one that is none leaves the measure as it is.
 */
export function dateEntry(measure: Measure, index: number, day: string): Measure {
  const entry = measure.history[index];
  const [year, month, date] = day.split('-').map(Number);
  if (!entry || year === undefined || month === undefined || date === undefined) return measure;
  const moment = new Date(entry.at);
  moment.setFullYear(year, month - 1, date);
  if (Number.isNaN(moment.getTime())) return measure;
  const dated = editEntry(measure, index, { at: moment.toISOString() });
  return { ...dated, history: dated.history.toSorted((one, other) => one.at.localeCompare(other.at)) };
}
