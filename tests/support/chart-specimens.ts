import type { NamedLine } from '#lib/charts/compare-lines/layout.ts';
import type { DumbbellRow } from '#lib/charts/dumbbell/layout.ts';
import type { GridRow } from '#lib/charts/presence-grid/layout.ts';
import type { SlopeRow } from '#lib/charts/slope-chart/layout.ts';
import type { MatrixRegion } from '#lib/charts/theme-matrix/layout.ts';
import type { SetColumn } from '#lib/charts/topic-sets/layout.ts';
import type { TrendValue } from '#lib/charts/trend-panel/layout.ts';

/** What a chart may be shown: nothing at all, a single meeting, years of them, and too little to say anything of. */
export const situations = ['empty', 'one-meeting', 'many', 'too-little'] as const;
export type Situation = (typeof situations)[number];

const regionNames = [
  'Hadeland',
  'Follo',
  'Ringerike',
  'Gardermoregionen',
  'Mosseregionen',
  'Indre Østfold',
  'Kongsvingerregionen',
  'Nedre Glomma'
];
const topicNames = [
  'Kraft og energi',
  'Kommuneøkonomi',
  'Samferdsel',
  'Forsvar og beredskap',
  'Regional utvikling og bosetting',
  'Helse og omsorg',
  'Klima, natur og arealbruk'
];
const monthsOfMeetings = ['02', '04', '06', '09', '11'];

const sizes: Record<Situation, { regions: number; topics: number; periods: number }> = {
  empty: { regions: 0, topics: 0, periods: 0 },
  'one-meeting': { regions: 5, topics: 4, periods: 1 },
  many: { regions: 8, topics: 7, periods: 25 },
  'too-little': { regions: 2, topics: 2, periods: 2 }
};

/** A number from 0 to 1 that looks like chance and is always the same. */
function vary(...places: readonly number[]): number {
  const mixed = places.reduce((sum, place) => {
    const next = Math.imul(sum ^ (place + 0x9e37), 0x85ebca6b);
    return next ^ (next >>> 13);
  }, 0x27d4eb2d);
  return (mixed >>> 8) / 2 ** 24;
}

/** Three places are enough, so that pictures do not hang on the last bit. */
const round = (value: number) => Math.round(value * 1000) / 1000;

/** Ids, names and numbers for every chart, all of one situation. */
export function makeSpecimen(situation: Situation) {
  const { regions, topics, periods } = sizes[situation];
  const isDoubtful = situation === 'too-little';
  const region = regionNames.slice(0, regions).map((name, place) => ({ id: `region-${place}`, name, place }));
  const topic = topicNames.slice(0, topics).map((name, place) => ({ id: `topic-${place}`, name, place }));
  const period = Array.from({ length: periods }, (_, place) => ({
    key: `period-${place}`,
    date: `${2020 + Math.floor(place / monthsOfMeetings.length)}-${monthsOfMeetings[place % monthsOfMeetings.length] ?? '01'}-15`,
    place
  }));
  /** Nobody reported in one of the periods of many; the newest is not yet complete. */
  const trendOf = (seed: number): TrendValue[] =>
    period.map(({ key, date, place }) => {
      const isUnknown = situation === 'many' && place === 9;
      const value = round(0.08 + 0.3 * vary(seed, place) + (seed === 0 ? place / 60 : 0));
      const spread = isDoubtful ? 0.4 : 0.09;
      return isUnknown
        ? { key, date, value: null, low: null, high: null, incomplete: false }
        : {
            key,
            date,
            value,
            low: round(Math.max(0, value - spread)),
            high: round(Math.min(1, value + spread)),
            incomplete: isDoubtful || (situation === 'many' && place === periods - 1)
          };
    });
  const sideOf = (row: number, side: number) => {
    const share = isDoubtful && side === 1 ? null : round(vary(row, side, 5) * 0.7);
    return share === null
      ? { share, low: 0, high: 1 }
      : { share, low: round(Math.max(0, share - 0.14)), high: round(Math.min(1, share + 0.14)) };
  };
  const countOf = (row: number, column: number) => Math.max(0, Math.round(6 * vary(row, column) - 2));
  const sharedBy = (place: number) => region.filter((one) => vary(one.place, place, 2) > 0.45).map(({ name }) => name);
  return {
    lines: topic.slice(0, 5).map(({ id, name, place }): NamedLine => ({ id, name, values: trendOf(place) })),
    trend: trendOf(0),
    context: topic.slice(1).map(({ place }) => trendOf(place)),
    burst: situation === 'many' ? { start: 18, end: 21 } : null,
    points: trendOf(2).map(({ date, value }) => ({ date, value })),
    dumbbells: topic.map(({ id, name, place }): DumbbellRow => ({ id, name, one: sideOf(place, 0), other: sideOf(place, 1) })),
    slopes: topic.map(({ id, name, place }): SlopeRow => ({
      id,
      name,
      isFront: place % 2 === 0,
      one: sideOf(place, 0),
      other: sideOf(place, 1)
    })),
    columns: period.map(({ key, date }) => ({ key, date })),
    presence: region.map(({ id, name, place }): GridRow => ({
      id,
      name,
      counts: period.map((at) => (vary(place, at.place, 9) > 0.85 ? null : countOf(place, at.place)))
    })),
    bars: topic.map(({ name, place }) => ({ name, value: isDoubtful && place === 1 ? -3 : Math.round(40 * vary(place, 4)) })),
    strip: region.map(({ id, name, place }) => ({ regionId: id, name, abbreviation: name.slice(0, 3), raises: place % 3 !== 1 })),
    interval: isDoubtful ? { low: 0.09, high: 0.91 } : { low: 0.35, high: 0.85 },
    shared: topic.map(({ id, name, place }) => ({
      id,
      label: name,
      raised: region.map((one) => round(Math.max(0, vary(one.place, place) - 0.3)))
    })),
    regionNames: region.map(({ name }) => name),
    setRows: topic.map(({ id, name, place }) => ({ id, name, count: sharedBy(place).length })),
    setColumns: topic
      .map(({ place }): SetColumn => ({
        key: `set-${place}`,
        ids: topic.filter((one) => one.place === place || vary(one.place, place) > 0.6).map(({ id }) => id),
        names: sharedBy(place)
      }))
      .sort((one, other) => other.names.length - one.names.length),
    matrixRegions: region.map(({ id, name, place }): MatrixRegion => {
      const isSilent = situation !== 'one-meeting' && place === 1;
      const updates = topic.reduce((sum, { place: column }) => sum + countOf(place, column), 0);
      return { regionId: id, name, updates: isSilent ? 0 : updates, silence: isSilent ? 'ikke til stede' : null };
    }),
    matrixTopics: topic.map(({ id, name, place }) => ({
      topicId: id,
      label: name,
      core: place < 4,
      regionsRaising: region.filter((one) => countOf(one.place, place) > 0).length
    })),
    matrixCells: region.flatMap((one) =>
      topic.map(({ id, place }) => ({ regionId: one.id, topicId: id, updates: countOf(one.place, place) }))
    )
  };
}
