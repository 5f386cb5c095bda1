import { describe, expect, it } from 'vitest';
import { decideEmergence, type Emergence } from './decide-emergence.ts';
import { findDistinctive } from './find-distinctive.ts';
import { seededRandom } from './seeded-random.ts';

type Corpus = {
  /** counts[topic][period] of totals[period] updates. */
  counts: number[][];
  totals: number[];
  /** byRegion[region][topic] of ofRegion[region] updates. */
  byRegion: number[][];
  ofRegion: number[];
};

type Plan = {
  periods: number;
  regions: number;
  shareAt: (topic: number, region: number, period: number) => number;
  /** Times as many updates as usual. */
  busyAt?: (period: number) => number;
};

const topics = 12;
const pick = (random: () => number, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

/** 2 to 10 updates from each region in each period; one report in ten is missing. */
function writeCorpus(random: () => number, { periods, regions, shareAt, busyAt = () => 1 }: Plan): Corpus {
  const table = (rows: number, columns: number): number[][] => Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const [counts, byRegion] = [table(topics, periods), table(regions, topics)];
  const [[totals = []], [ofRegion = []]] = [table(1, periods), table(1, regions)];
  for (let period = 0; period < periods; period += 1) {
    for (let region = 0; region < regions; region += 1) {
      const updates = random() < 0.1 ? 0 : pick(random, 2, 10) * busyAt(period);
      totals[period] = (totals[period] ?? 0) + updates;
      ofRegion[region] = (ofRegion[region] ?? 0) + updates;
      for (let topic = 0; topic < topics; topic += 1) {
        const share = shareAt(topic, region, period);
        let raised = 0;
        for (let update = 0; update < updates; update += 1) if (random() < share) raised += 1;
        const [series = [], row = []] = [counts[topic], byRegion[region]];
        series[period] = (series[period] ?? 0) + raised;
        row[topic] = (row[topic] ?? 0) + raised;
      }
    }
  }
  return { counts, totals, byRegion, ofRegion };
}

function drawShares(random: () => number): number[] {
  return Array.from({ length: topics }, () => 0.03 + 0.35 * random() ** 2);
}

const emergenceOf = ({ counts, totals }: Corpus): Emergence[] => decideEmergence(counts.map((series) => ({ counts: series, totals })));
const isFlagged = ({ verdict, burst }: Emergence): boolean => verdict === 'rising' || verdict === 'falling' || burst !== null;
const hasDistinctive = ({ byRegion, ofRegion }: Corpus): boolean =>
  findDistinctive(byRegion, ofRegion)
    .flat()
    .some(({ distinctive }) => distinctive);

function shareOf(corpora: number, happens: () => boolean): number {
  return Array.from({ length: corpora }, happens).filter(Boolean).length / corpora;
}

describe('where nothing changes and all regions are alike', () => {
  it('at most 5 % of 1,000 corpora have any topic that is called rising, falling, bursting or distinctive', () => {
    const random = seededRandom(2024);
    const flagged = shareOf(1000, () => {
      const shares = drawShares(random);
      const plan = { periods: pick(random, 8, 20), regions: pick(random, 5, 15), shareAt: (topic: number) => shares[topic] ?? 0 };
      const corpus = writeCorpus(random, plan);
      return emergenceOf(corpus).some(isFlagged) || hasDistinctive(corpus);
    });
    expect(flagged).toBeLessThanOrEqual(0.05);
  }, 30_000);
});

describe('where regions differ, and all say three times as much from half way on, but about the same', () => {
  it('at most 5 % of corpora have any topic that is called rising, falling or bursting', () => {
    const random = seededRandom(7);
    const flagged = shareOf(100, () => {
      const [periods, regions] = [pick(random, 8, 20), pick(random, 5, 15)];
      const shares = Array.from({ length: regions }, () => drawShares(random));
      const shareAt = (topic: number, region: number): number => shares[region]?.[topic] ?? 0;
      return emergenceOf(writeCorpus(random, { periods, regions, shareAt, busyAt: (period) => (period < periods / 2 ? 1 : 3) })).some(
        isFlagged
      );
    });
    expect(flagged).toBeLessThanOrEqual(0.05);
  }, 30_000);
});

/** Twelve periods, ten regions; the first topic does as it is told, the others stay as they are. */
function plant(random: () => number, shareAt: (region: number, period: number) => number): Corpus {
  const shares = drawShares(random);
  return writeCorpus(random, {
    periods: 12,
    regions: 10,
    shareAt: (topic, region, period) => (topic === 0 ? shareAt(region, period) : (shares[topic] ?? 0))
  });
}

describe('what is planted in twelve periods of ten regions', () => {
  const random = seededRandom(99);
  const corpora = 60;

  it('is found seven times in ten where a topic grows from 12 to 36 % of updates', () => {
    const found = shareOf(corpora, () => emergenceOf(plant(random, (_, period) => 0.12 + (0.24 * period) / 11))[0]?.verdict === 'rising');
    expect(found).toBeGreaterThan(0.7);
  });

  it('is found seven times in ten where one shrinks as much', () => {
    const found = shareOf(corpora, () => emergenceOf(plant(random, (_, period) => 0.36 - (0.24 * period) / 11))[0]?.verdict === 'falling');
    expect(found).toBeGreaterThan(0.7);
  });

  it('is found eight times in ten where one has three times its 12 % for three periods', () => {
    const bursts = shareOf(corpora, () => {
      const [{ burst } = { burst: null }] = emergenceOf(plant(random, (_, period) => (period >= 6 && period < 9 ? 0.36 : 0.12)));
      return burst !== null && burst.start < 9 && burst.end > 6;
    });
    expect(bursts).toBeGreaterThan(0.8);
  });

  it('is found seven times in ten where one region says of a topic three times as much as the others', () => {
    const found = shareOf(corpora, () => {
      const { byRegion, ofRegion } = plant(random, (region) => (region === 0 ? 0.36 : 0.12));
      return findDistinctive(byRegion, ofRegion)[0]?.[0]?.distinctive ?? false;
    });
    expect(found).toBeGreaterThan(0.7);
  });
});
