import type { Span } from '#lib/model/span.ts';

/** "HH:MM" each; end is null where only the start is told. */
export type TimeMention = Span & { start: number; end: number; from: string; to: string | null };

const CLOCK = String.raw`(?:kl(?:okka|okken|\.)?\.?\s*:?\s*)`;
const HOUR_MINUTE = String.raw`(?:[01]?\d|2[0-4])\s?[.:]\s?[0-5]\d|(?:[01]\d|2[0-4])[0-5]\d`;
const LOOSE = String.raw`(?:${HOUR_MINUTE}|[01]?\d|2[0-4])`;
const BETWEEN = String.raw`\s*(?:[-–—]+|til(?:\s+ca\.?)?|\s)\s*`;
const RANGE_TAIL = String.raw`(?![\d]|[.:]\d)`;
const WITH_CLOCK = new RegExp(
  String.raw`(?<!\p{L})${CLOCK}(?:ca\.?\s*)?(?<from>${LOOSE})(?:${BETWEEN}(?:${CLOCK}|ca\.?\s*)?(?<to>${LOOSE}))?${RANGE_TAIL}`,
  'iu'
);
const BARE_RANGE = new RegExp(
  String.raw`(?<![\d.:/-])(?<from>${HOUR_MINUTE})${BETWEEN}(?:${CLOCK})?(?<to>${HOUR_MINUTE})${RANGE_TAIL}`,
  'iu'
);
const BARE = new RegExp(String.raw`(?<![\d.:/-])(?<from>${HOUR_MINUTE})${RANGE_TAIL}`, 'iu');

const HOURS = String.raw`(?:0?[6-9]|1\d|2[0-3])(?:\s?[.:]\s?[0-5]\d)?`;
const HOUR_RANGE = new RegExp(String.raw`(?<![\d.:/-])(?<from>${HOURS})\s*[-–—]\s*(?<to>${HOURS})${RANGE_TAIL}`, 'u');

/** The hours that a line tells with "kl." or as a range: "kl. 12.00-15.45", "1200 – 1500", "kl 9-11", "09:00 15:00"; null where it tells none. */
export function findTime(line: string): TimeMention | null {
  return read(WITH_CLOCK.exec(line)) ?? read(BARE_RANGE.exec(line));
}

/** As findTime, for the value of a label such as "Tid:", where a lone "10.00" and "9-11" are hours too. Take dates out first. */
export function findLabelledTime(value: string): TimeMention | null {
  return findTime(value) ?? read(HOUR_RANGE.exec(value)) ?? read(BARE.exec(value));
}

function read(match: RegExpExecArray | null): TimeMention | null {
  const from = match?.groups?.['from'];
  if (!match || !from) return null;
  const to = match.groups?.['to'];
  return { start: match.index, end: match.index + match[0].length, from: clock(from), to: to ? clock(to) : null };
}

function clock(written: string): string {
  const digits = written.replace(/\s/g, '');
  const [hour, minute = '00'] = /^\d{4}$/.test(digits) ? [digits.slice(0, 2), digits.slice(2)] : digits.split(/[.:]/);
  return `${(hour ?? '0').padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
