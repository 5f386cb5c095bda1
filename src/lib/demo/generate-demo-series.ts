import type { Region } from '#lib/model/region.ts';
import { castRegions, type Cast } from './cast-regions.ts';
import { chooseMentions } from './choose-mentions.ts';
import { chooseSilent, type Silence } from './choose-silent.ts';
import { composeReport, type Bullet } from './compose-report.ts';
import { openDecks, type Decks } from './deck.ts';
import type { DemoMeeting, DemoSeries, DemoUpdate } from './demo-series.ts';
import { describePlanted } from './describe-planted.ts';
import { drawsOf, pick, shuffle, type Draw } from './draw.ts';
import { places } from './fill-slots.ts';
import { calendar, type CalendarDay } from './meeting-calendar.ts';
import { ROUND, tellCases } from './tell-cases.ts';
import { writeMinutes, type MinutesParts } from './write-minutes.ts';

/** What a series needs to know of a region. */
export type DemoRegion = Pick<Region, 'id' | 'name' | 'aliases'>;

const FEWEST_REGIONS = 8;

/**
 * Twenty minutes of an alliance that does not exist, over five years, with everything planted that an analysis should find, and the truth
 * about it. regions: who reports, at least eight. The same regions and seed give the same bytes. Throws on too few regions.
 */
export function generateDemoSeries(regions: readonly DemoRegion[], seed = 7): DemoSeries {
  if (regions.length < FEWEST_REGIONS) throw new Error(`too few regions: ${regions.length}`);
  const draw = drawsOf(seed);
  const cast = castRegions(
    regions.map(({ id }) => id),
    draw
  );
  const decks = openDecks(draw);
  const held = calendar.map((day) => holdMeeting(day, regions, cast, decks, draw));
  return {
    documents: held.map(({ meeting, text }) => ({ name: meeting.documentName, text })),
    truth: {
      seed,
      meetings: held.map(({ meeting }) => meeting),
      updates: held.flatMap(({ updates }) => updates),
      planted: describePlanted(
        held.map(({ meeting }) => meeting.documentName),
        cast
      )
    }
  };
}

type Held = { meeting: DemoMeeting; updates: DemoUpdate[]; text: string };

function holdMeeting(day: CalendarDay, regions: readonly DemoRegion[], cast: Cast, decks: Decks, draw: Draw): Held {
  const { index, language, date } = day;
  const documentName = `demo-syntetisk-${date}.txt`;
  const ids = regions.map(({ id }) => id);
  const silences = new Map(chooseSilent(index, ids, language, cast, draw).map((silence) => [silence.regionId, silence]));
  const reports = makeReports(day, regions, silences, cast, decks, draw);
  const cases = tellCases(day, decks, draw);
  const text = writeMinutes({ day, ...placeAndPeople(day, regions, reports, silences, draw), cases, round: ROUND, reports });
  return {
    meeting: {
      documentName,
      date,
      language,
      reporting: reports.filter(({ bullets }) => bullets.length > 0).map(({ regionId }) => regionId),
      silent: ids.flatMap((id) => silences.get(id) ?? []).map(({ regionId, kind, note }) => ({ regionId, why: whyOf(kind), note })),
      items: cases.map(({ number, title, decision }) => ({ number, title, decision }))
    },
    updates: reports.flatMap(({ regionId, heading, bullets }) =>
      bullets.flatMap((bullet) => updatesOf(bullet, { documentName, regionId, region: heading }))
    ),
    text
  };
}

type Silences = ReadonlyMap<string, Silence>;
type Report = MinutesParts['reports'][number] & { regionId: string };

/** Of the regions that have a heading, in the order in which they have the word. */
function makeReports(
  { index, year, language }: CalendarDay,
  regions: readonly DemoRegion[],
  silences: Silences,
  cast: Cast,
  decks: Decks,
  draw: Draw
): Report[] {
  const speaking = shuffle(regions, (place) => draw('order', index, place)).filter(({ id }) => isHeaded(silences.get(id)));
  const reporting = speaking.map(({ id }) => id).filter((id) => !silences.has(id));
  const mentions = chooseMentions(index, reporting, cast, draw);
  return speaking.map(({ id, name, aliases }) => {
    const ofRegion = mentions.get(id);
    return {
      regionId: id,
      heading: draw('alias', index, id) < 0.25 ? pick([name, ...aliases], draw('heading', index, id)) : name,
      isSentIn: ofRegion !== undefined && draw('sent-in', index, id) < 0.06,
      bullets: ofRegion ? composeReport(id, ofRegion, { meeting: index, year, language }, decks, draw) : [],
      note: silences.get(id)?.note ?? null
    };
  });
}

function placeAndPeople(
  { index }: CalendarDay,
  regions: readonly DemoRegion[],
  reports: readonly Report[],
  silences: Silences,
  draw: Draw
): Pick<MinutesParts, 'place' | 'attended' | 'apologies'> {
  const sentIn = new Set(reports.filter(({ isSentIn }) => isSentIn).map(({ regionId }) => regionId));
  const namesWhere = (isThere: (id: string) => boolean) => regions.filter(({ id }) => isThere(id)).map(({ name }) => name);
  return {
    place: `${pick(places, draw('place', index))} rådhus`,
    attended: namesWhere((id) => !sentIn.has(id) && wasThere(silences.get(id))),
    apologies: namesWhere((id) => silences.get(id)?.kind === 'apologies')
  };
}

const isHeaded = (silence: Silence | undefined): boolean => silence === undefined || silence.kind === 'says-nothing';
const wasThere = (silence: Silence | undefined): boolean => silence === undefined || whyOf(silence.kind) === 'attended';

function whyOf(kind: Silence['kind']): DemoMeeting['silent'][number]['why'] {
  return kind === 'apologies' || kind === 'absent' ? kind : 'attended';
}

function updatesOf(bullet: Bullet, about: Pick<DemoUpdate, 'documentName' | 'regionId' | 'region'>): DemoUpdate[] {
  const own = { ...about, depth: 0, leadIn: [], text: bullet.text, topicIds: bullet.topicIds };
  return [own, ...bullet.below.map(({ text, topicIds }) => ({ ...about, depth: 1, leadIn: [bullet.text], text, topicIds }))];
}
