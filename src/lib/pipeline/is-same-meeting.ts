import type { Minutes } from '#lib/model/minutes.ts';

/** Of the words of the smaller of two minutes' updates: how many the other must have too. */
const SHARED = 0.5;

type Told = Pick<Minutes, 'meeting' | 'updates' | 'source'>;

/**
 * Whether two minutes are versions of one meeting's: of the same day, and either of the same body or with half of their updates in
 * common. Tables state no meeting and are never versions of one.
 */
export function isSameMeeting(one: Told, other: Told): boolean {
  if (isTable(one) || isTable(other)) return false;
  const { date } = one.meeting;
  if (date === null || date !== other.meeting.date) return false;
  const [body, otherBody] = [one, other].map(({ meeting }) => fold(meeting.body ?? ''));
  return (body !== '' && body === otherBody) || shareUpdates(one, other);
}

function isTable({ source }: Told): boolean {
  return source.format === 'csv' || source.format === 'jsonl' || source.format === 'xlsx';
}

function shareUpdates(one: Told, other: Told): boolean {
  const [few, many] = [one, other].map(({ updates }) => new Set(updates.map(({ text }) => fold(text)))).sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return false;
  const shared = [...few].filter((text) => many.has(text)).length;
  return shared >= SHARED * few.size;
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim();
}
