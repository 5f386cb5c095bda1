import type { Confidence, MinutesConfidence, Sign } from '#lib/model/confidence.ts';
import type { Attendant, Minutes, Update } from '#lib/model/minutes.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { foldName } from './fold-name.ts';
import { isOfficeHolder, isSpeaker, withoutTitle } from './person-name.ts';
import { isRoundName } from './round-names.ts';

/** Every sign there is. */
export const signCodes = [
  'date-found',
  'date-agreed',
  'name-found',
  'attendance-found',
  'organisations-found',
  'items-found',
  'items-in-order',
  'round-found',
  'round-named',
  'lines-placed',
  'text-whole',
  'updates-found',
  'updates-short',
  'updates-end',
  'updates-no-people',
  'region-known',
  'region-alone',
  'region-tells'
] as const;
export type SignCode = (typeof signCodes)[number];

/** Characters: a longer update is several, or no update. */
const LONG_UPDATE = 1200;
const DAMAGE = ['damaged-characters', 'page-damaged', 'page-without-text', 'embedded-unread'];

type Judged = Sign & {
  code: SignCode;
  /** Whether the part stands on it. */
  vital: boolean;
};

/** How sure the reading of minutes is, from signs in the minutes themselves. */
export function assessMinutes(minutes: Minutes, registry: RegionRegistry): MinutesConfidence {
  const parts = {
    meeting: judge(meetingSigns(minutes)),
    attendance: judge(attendanceSigns(minutes)),
    items: judge(itemSigns(minutes)),
    rounds: judge(roundSigns(minutes)),
    updates: judge(updateSigns(minutes))
  };
  const regions = assessRegions(minutes, registry);
  const levels = [...Object.values(parts), ...regions].map(({ level }) => level);
  const whole = levels.includes('low') ? 'low' : levels.includes('medium') ? 'medium' : 'high';
  return { whole, parts, regions };
}

function meetingSigns({ meeting, problems }: Minutes): Judged[] {
  return [
    vital('date-found', meeting.date !== null),
    sign('date-agreed', !problems.some(({ code }) => code === 'date-contradiction')),
    sign('name-found', meeting.title !== null || meeting.body !== null)
  ];
}

function attendanceSigns({ meeting }: Minutes): Judged[] {
  const people: readonly Attendant[] = [...meeting.attendance, ...meeting.apologies];
  const without = people.filter(({ organisation }) => organisation === '').length;
  const found = sign('attendance-found', people.length > 0, people.length);
  return people.length === 0 ? [found] : [found, sign('organisations-found', without <= people.length / 2, without)];
}

function itemSigns({ items }: Minutes): Judged[] {
  const found = sign('items-found', items.length > 0, items.length);
  return items.length === 0 ? [found] : [found, sign('items-in-order', isInOrder(items.map(({ number }) => number)))];
}

/** "1", "2", "3" or "14/07", "15/07": the counted part of each number is one more than that before it. */
function isInOrder(numbers: readonly (string | null)[]): boolean {
  const counted = numbers.flatMap((number) => (number === null ? [] : [Number(/\d+/.exec(number)?.[0] ?? Number.NaN)]));
  return counted.every((number, at) => at === 0 || number === (counted[at - 1] ?? 0) + 1);
}

function roundSigns({ items, updates, problems }: Minutes): Judged[] {
  const rounds = items.filter(({ kind }) => kind === 'round');
  const unplaced = problems.filter(({ code }) => code === 'unplaced-text').length;
  return [
    vital('round-found', rounds.length > 0 || updates.length > 0),
    sign(
      'round-named',
      rounds.some(({ title }) => isRoundName(title))
    ),
    sign('lines-placed', unplaced === 0, unplaced)
  ];
}

function updateSigns({ meeting, updates, problems }: Minutes): Judged[] {
  const attendants = new Set([...meeting.attendance, ...meeting.apologies].flatMap(({ name }) => (name === '' ? [] : [foldName(name)])));
  const broken = updates.filter(isBroken).length;
  const people = updates.filter(({ text }) => namesPerson(text, attendants)).length;
  const long = updates.filter(isLong).length;
  const damaged = problems.filter(({ code }) => DAMAGE.includes(code)).length;
  return [
    vital('updates-found', updates.length > 0, updates.length),
    sign('updates-short', long === 0, long),
    sign('updates-end', broken === 0, broken),
    sign('updates-no-people', people === 0, people),
    vital('text-whole', damaged === 0, damaged)
  ];
}

/** Words that no sentence ends with: what follows stands somewhere else. */
const BROKEN = /(?:[,–-]|(?<!\p{L})(?:og|eller|samt|at|som|fra|frå|av|ved|mellom|mot|hos))$/u;

/** Whether an update ends in the middle of a sentence; one that leads in to others ends with a colon. */
function isBroken({ text }: Update): boolean {
  return BROKEN.test(text.trimEnd());
}

/** Whether an update is nothing but somebody's name, or begins with that of one who was there: "Kari Nes", "Kari Nes: …", "Kari Nes (Gol) …". */
function namesPerson(text: string, attendants: ReadonlySet<string>): boolean {
  if (isOfficeHolder(text) && isSpeaker(text)) return true;
  const [first = ''] = text.split(/\s*[:(,–]\s*|\s+-\s+/u);
  return first.length < 60 && attendants.has(foldName(withoutTitle(first)));
}

function isLong({ text }: Update): boolean {
  return text.length > LONG_UPDATE;
}

function assessRegions({ updates, problems, lines }: Minutes, registry: RegionRegistry): MinutesConfidence['regions'] {
  const known = new Set(registry.regions.map(({ id }) => id));
  const regionAt = (place: number) => lines.findLast(({ start, regionId }) => start <= place && regionId !== null)?.regionId;
  const isTold = (code: string, regionId: string) =>
    problems.some((problem) => problem.code === code && regionAt(problem.start) === regionId);
  const regionIds = [...new Set(updates.map(({ regionId }) => regionId))];
  const isRegistrys = regionIds.some((regionId) => known.has(regionId));
  return regionIds.map((regionId) => ({
    regionId,
    ...judge([
      // Where no region is known, the minutes are another alliance's.
      sign('region-known', known.has(regionId) || !isRegistrys),
      sign('region-alone', !isTold('heading-names-several-regions', regionId)),
      sign('region-tells', !isTold('empty-report-beside-updates', regionId))
    ])
  }));
}

function sign(code: SignCode, holds: boolean, count: number | null = null): Judged {
  return { code, holds, count, vital: false };
}

function vital(code: SignCode, holds: boolean, count: number | null = null): Judged {
  return { code, holds, count, vital: true };
}

function judge(judged: readonly Judged[]): Confidence {
  const failed = judged.filter(({ holds }) => !holds);
  const level = failed.some((one) => one.vital) ? 'low' : failed.length > 0 ? 'medium' : 'high';
  return { level, signs: judged.map(({ code, holds, count }) => ({ code, holds, count })) };
}
