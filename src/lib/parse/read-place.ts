import type { FactLabel } from './labels.ts';
import type { Line } from './line.ts';
import { findDates } from './read-date.ts';
import { findLabelledTime, findTime } from './read-time.ts';

const VENUE =
  /(?:rådhus|kommunehus|herredshus|heradshus|tinghus|fylkeshus|kulturhus|samfunnshus|hotell?|møterom|teams|zoom|salen?|senter|sentrum|kontor|konferanse|hall|bygget|gård|bibliotek|digitalt)(?:et|en|ets)?(?!\p{L})/iu;

type Labelled = { line: Line; label: FactLabel; value: string };

/** `line` where the place stands on a line of its own without a label. */
export type Place = { place: string | null; line: Line | null };

/** Where the meeting was: behind a label of its own, or what the line with the date says besides; null where neither tells. */
export function readPlace(labelled: readonly Labelled[], lines: readonly Line[]): Place {
  const told = placeBehindLabel(labelled) ?? placeBesideDate(lines);
  const line = told === null ? placeNearDate(lines) : null;
  return { place: told ?? line?.label ?? null, line };
}

function placeBehindLabel(labelled: readonly Labelled[]): string | null {
  const own = labelled.find(({ label, value }) => label === 'place' && /\p{L}/u.test(value));
  if (own) return (/(?<!\p{L})kl\.?\s*\d/iu.test(own.value) && withoutWhen(own.value, false)) || own.value;
  const shared = labelled.map(({ label, value }) =>
    label === 'combined' || label === 'time' || label === 'date' ? withoutWhen(value, true) : ''
  );
  return shared.find((place) => isPlace(place)) ?? null;
}

function placeBesideDate(lines: readonly Line[]): string | null {
  const beside = lines
    .filter((line) => line.label !== '' && findDates(line.body.slice(0, 300)).length > 0)
    .map((line) => line.body.slice(0, 300));
  return beside.map(afterDate).find((place) => isPlace(place)) ?? beside.map(beforeDate).find((place) => isPlace(place)) ?? null;
}

/** "Oslo rådhus, Formannskapssalen" on a line of its own beside the line with the date. */
function placeNearDate(lines: readonly Line[]): Line | null {
  const at = lines.findIndex((line) => line.label !== '' && findDates(line.body.slice(0, 300)).length > 0);
  const near = at === -1 ? [] : [lines[at + 1], lines[at + 2], lines[at - 1]];
  const found = near.find(
    (one) =>
      one !== undefined && one.label.split(' ').length < 10 && VENUE.test(one.label) && isPlace(one.label) && !/[.:]$/.test(one.label)
  );
  return found ?? null;
}

/** "Møte 4. mars 2025, Gol kommunehus": what stands after the date and a comma or "i", "på". */
function afterDate(body: string): string {
  const date = findDates(body)[0];
  const after = date ? body.slice(date.end) : '';
  const inBracket = /^\s*\(([^()]*)\)/.exec(after)?.[1];
  if (inBracket !== undefined) return withoutWhen(inBracket, false);
  return /^[\s.]*(?:,|–|-|i\s|på\s|ved\s|kl)/iu.test(after) && !/\]\(/.test(body) ? withoutWhen(after, false) : '';
}

/** "Vik, Fjord hotell. Onsdag 30. november 2022": a venue and a stop or comma before the date. */
function beforeDate(body: string): string {
  const before = body.slice(0, findDates(body)[0]?.start ?? 0).trim();
  const words = before.replace(/[\s.,;–—-]+$/u, '');
  const isVenue =
    VENUE.test(words) &&
    words.split(' ').length < 10 &&
    !/(?:møte|referat|protokoll|innkalling)/iu.test(words.replace(/møte(?:rom|lokale|senter)/giu, ''));
  return isVenue && words !== before ? words : '';
}

function withoutWhen(value: string, labelled: boolean): string {
  let rest = value;
  for (const date of findDates(rest).toReversed()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  const time = labelled ? findLabelledTime(rest) : findTime(rest);
  // An address keeps its number ("Storgata 12.30" is none), so an hour is only taken out where it is one.
  const hours = time ? rest.slice(time.start, time.end) : '';
  if (time && /kl|[:.]|\d{4}|^\d{1,2}\s*[-–—]\s*\d{1,2}$/iu.test(hours)) {
    rest = `${rest.slice(0, time.start)} ${rest.slice(time.end)}`;
  }
  return rest
    .replace(/\s+/g, ' ')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/[,\s]+(?:fra|frå)[,\s]*$/iu, '')
    .replace(/^[\s,;.–—:-]+|[\s,;.–—:-]+$/gu, '')
    .replace(/^(?:i|på|ved|stad|sted)\s*:?\s+/iu, '')
    .replace(/^(?:kl\.?|klokka)\s*$/iu, '')
    .trim();
}

function isPlace(words: string): boolean {
  return /^\p{Lu}/u.test(words) && words.length > 2 && words.length < 120 && !/^(?:fra|frå|til|kl|møte|referat|protokoll)\b/iu.test(words);
}
