import { describe, expect, it } from 'vitest';
import registry from '#data/regions.json';
import type { DemoTruth } from './demo-series.ts';
import { generateDemoSeries } from './generate-demo-series.ts';
import { CHANCE } from './planned-shares.ts';

const seeds = [2021, 1, 2, 3, 4, 5];
const truths = seeds.map((seed) => generateDemoSeries(registry.regions, seed).truth);
const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Updates of a document that are about a topic. */
const about = ({ updates }: DemoTruth, documentName: string, topicId: string) =>
  updates.filter((update) => update.documentName === documentName && update.topicIds.some((id) => id === topicId));

/** Share of the reporting regions that raise a topic, one a meeting; without: a region that is left out. */
const sharesOf = (truth: DemoTruth, topicId: string, without = ''): { share: number; regions: number }[] =>
  truth.meetings.map(({ documentName, reporting }) => {
    const regions = reporting.filter((regionId) => regionId !== without);
    const raisers = new Set(about(truth, documentName, topicId).map(({ regionId }) => regionId));
    return { share: regions.filter((regionId) => raisers.has(regionId)).length / regions.length, regions: regions.length };
  });

/** How often a region raises a topic at the meetings where it reports. */
const rateOf = (truth: DemoTruth, regionId: string, topicId: string): number => {
  const reported = truth.meetings.filter(({ reporting }) => reporting.includes(regionId));
  return (
    reported.filter(({ documentName }) => about(truth, documentName, topicId).some((one) => one.regionId === regionId)).length /
    reported.length
  );
};

const cosineOf = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, one, at) => sum + one * (right[at] ?? 0), 0) / (Math.hypot(...left) * Math.hypot(...right));

describe('the demo series', () => {
  it('is the same to the last letter for the same seed, and another for another', () => {
    const [first, again, other] = [4, 4, 5].map((seed) => generateDemoSeries(registry.regions, seed));
    expect(again).toEqual(first);
    expect(other?.documents.map(({ text }) => text)).not.toEqual(first?.documents.map(({ text }) => text));
  });

  it('is twenty minutes over five years, four a year, three of them in nynorsk', () => {
    const { documents, truth } = generateDemoSeries(registry.regions);
    expect(documents.map(({ name }) => name)).toEqual(truth.meetings.map(({ documentName }) => documentName));
    const years = truth.meetings.map(({ date }) => date.slice(0, 4));
    expect(years).toEqual([2021, 2022, 2023, 2024, 2025].flatMap((year) => Array.from({ length: 4 }, () => String(year))));
    expect(truth.meetings.filter(({ language }) => language === 'nn')).toHaveLength(3);
  });

  it('says SYNTETISK in the name and the title of every document', () => {
    for (const { name, text } of generateDemoSeries(registry.regions).documents) {
      expect(name).toMatch(/^demo-syntetisk-\d{4}-\d{2}-\d{2}\.txt$/u);
      expect(text.split('\n')[0]).toContain('SYNTETISK');
    }
  });

  it('names no places but invented ones beside the regions', () => {
    const real = registry.regions.flatMap(({ municipalities }) => municipalities);
    const said = generateDemoSeries(registry.regions).truth.updates.flatMap(({ text }) => text.split(/[^\p{L}-]+/u));
    expect(real.filter((name) => said.includes(name))).toEqual([]);
  });

  it('needs at least eight regions', () => {
    expect(generateDemoSeries(registry.regions.slice(0, 8)).documents).toHaveLength(20);
    expect(() => generateDemoSeries(registry.regions.slice(0, 7))).toThrow('too few regions: 7');
  });

  it('has regions that are silent for every reason, at every meeting some', () => {
    for (const { meetings } of truths) {
      expect(meetings.filter(({ silent }) => silent.length === 0)).toEqual([]);
      expect(new Set(meetings.flatMap(({ silent }) => silent.map(({ why }) => why)))).toEqual(new Set(['attended', 'apologies', 'absent']));
    }
  });

  it('keeps every planned share, but for the chance that is planned too', () => {
    for (const truth of truths) {
      const { rising, falling, burst, shared, distinctive, goneQuiet, fresh, wordier, steady } = truth.planted;
      for (const { topicId, shares } of [rising, falling, burst, shared, distinctive, goneQuiet, fresh, wordier, ...steady]) {
        const without = topicId === distinctive.topicId ? distinctive.regionId : '';
        for (const [at, { share, regions }] of sharesOf(truth, topicId, without).entries())
          expect(Math.abs(share - (shares[at] ?? NaN)), `${topicId} ${at}`).toBeLessThanOrEqual(CHANCE + 0.5 / regions + 1e-9);
      }
    }
  });

  it('lets one topic rise and one fall', () => {
    for (const truth of truths) {
      const ofYears = (topicId: string) =>
        [0, 16].map((from) =>
          meanOf(
            sharesOf(truth, topicId)
              .slice(from, from + 4)
              .map(({ share }) => share)
          )
        );
      const [risen = [], fallen = []] = [truth.planted.rising, truth.planted.falling].map(({ topicId }) => ofYears(topicId));
      expect(risen[0]).toBeLessThan(0.2);
      expect(risen[1]).toBeGreaterThan(0.3);
      expect(fallen[0]).toBeGreaterThan(0.45);
      expect(fallen[1]).toBeLessThan(0.3);
    }
  });

  it('has a burst of three meetings in a row', () => {
    for (const truth of truths) {
      const { topicId, documentNames } = truth.planted.burst;
      const places = documentNames.map((name) => truth.meetings.findIndex(({ documentName }) => documentName === name));
      const [first = 0] = places;
      expect(places).toEqual([first, first + 1, first + 2]);
      for (const [at, { share }] of sharesOf(truth, topicId).entries()) expect(share > 0.55, `meeting ${at}`).toBe(places.includes(at));
    }
  });

  it('has a shared priority for the last two years, broad and deep', () => {
    for (const truth of truths) {
      const { topicId, documentNames, least } = truth.planted.shared;
      expect(documentNames).toEqual(truth.meetings.slice(-8).map(({ documentName }) => documentName));
      for (const { share } of sharesOf(truth, topicId).slice(-8)) expect(share).toBeGreaterThanOrEqual(least);
      const depthAt = (documentName: string) =>
        about(truth, documentName, topicId).length / truth.updates.filter((update) => update.documentName === documentName).length;
      expect(Math.min(...documentNames.map(depthAt))).toBeGreaterThan(0.2);
      expect(Math.max(...truth.meetings.slice(0, -8).map(({ documentName }) => depthAt(documentName)))).toBeLessThan(0.15);
    }
  });

  it('has a region with a topic that it raises about three times as often as the others', () => {
    for (const truth of truths) {
      const { topicId, regionId, times } = truth.planted.distinctive;
      const others = registry.regions.filter(({ id }) => id !== regionId).map(({ id }) => rateOf(truth, id, topicId));
      const ratio = rateOf(truth, regionId, topicId) / meanOf(others);
      expect(ratio).toBeGreaterThan(times - 1);
      expect(ratio).toBeLessThan(times + 1.5);
    }
  });

  it('has a topic that goes quiet at the last meeting and one that is new there', () => {
    for (const truth of truths) {
      const raised = ({ topicId }: { topicId: string }) => sharesOf(truth, topicId).map(({ share }) => share > 0);
      expect(raised(truth.planted.goneQuiet)).toEqual([...new Array<boolean>(19).fill(true), false]);
      expect(raised(truth.planted.fresh)).toEqual([...new Array<boolean>(19).fill(false), true]);
      expect(truth.planted.fresh.documentName).toBe(truth.meetings.at(-1)?.documentName);
    }
  });

  it('has a topic that takes ever more words and updates, and no greater share of them', () => {
    for (const truth of truths) {
      const { topicId } = truth.planted.wordier;
      const ofTwoYears = (from: number) => {
        const names = truth.meetings.slice(from, from + 8).map(({ documentName }) => documentName);
        const all = truth.updates.filter(({ documentName }) => names.includes(documentName));
        const own = names.flatMap((name) => about(truth, name, topicId));
        return { updates: own.length, share: own.length / all.length, words: meanOf(own.map(({ text }) => text.split(' ').length)) };
      };
      const [before, after] = [ofTwoYears(0), ofTwoYears(12)];
      expect(after.updates / before.updates).toBeGreaterThan(1.1);
      expect(after.words / before.words).toBeGreaterThan(1.5);
      expect(Math.abs(after.share - before.share)).toBeLessThan(0.03);
    }
  });

  it('has two regions that are more alike than any other two', () => {
    for (const { planted, updates } of truths) {
      const topicIds = [...new Set(updates.flatMap((update) => update.topicIds))];
      const profiles = registry.regions.map(({ id }) => ({
        id,
        counts: topicIds.map((topicId) => updates.filter((update) => update.regionId === id && update.topicIds.includes(topicId)).length)
      }));
      const likeness = profiles.flatMap((left, at) =>
        profiles.slice(at + 1).map((right) => ({ pair: [left.id, right.id].sort(), cosine: cosineOf(left.counts, right.counts) }))
      );
      const [closest] = likeness.sort((left, right) => right.cosine - left.cosine);
      expect(closest?.pair).toEqual([...planted.sameProfile.regionIds].sort());
    }
  });
});
