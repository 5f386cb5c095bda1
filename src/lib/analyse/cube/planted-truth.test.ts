import { beforeAll, describe, expect, it } from 'vitest';
import type { DemoTruth } from '#lib/demo/demo-series.ts';
import type { Corpus } from '#lib/model/corpus.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { openNativeDatabase } from '#lib/store/native-database.ts';
import { readDemoCorpus } from '../../../../tests/support/read-demo-corpus.ts';
import { composeCube } from './compose-cube.ts';
import { runsOf } from './count-cube.ts';
import type { Cube } from './cube.ts';
import { readCubeRows } from './cube-rows.ts';
import { groupPeriods } from './group-periods.ts';
import { readPriorities } from './priorities.ts';
import { findAlike, portrayRegions } from './region-portrait.ts';
import { readRuleMentions, type RuleMention } from './rule-mentions.ts';
import { readSinceLast } from './since-last.ts';
import { findPairs } from './together.ts';
import { readTrends, type TrendSeries } from './trend-series.ts';

describe.each([7, 4])('what was planted in the demo series of seed %i is found', (seed) => {
  let cube: Cube;
  let truth: DemoTruth;
  let corpus: Corpus;
  let trends: TrendSeries[];
  let rules: RuleMention[];
  beforeAll(async () => {
    const read = await readDemoCorpus(seed);
    ({ corpus } = read);
    ({ truth } = read.series);
    const db = await openNativeDatabase();
    await loadCorpus(db, corpus);
    cube = composeCube(
      await readCubeRows(db),
      corpus.topics.map(({ id }) => id)
    );
    rules = await readRuleMentions(db);
    await db.close();
    trends = readTrends(cube, groupPeriods(cube, [[0, cube.meetings.length]], 'meeting'));
  }, 60_000);

  const trendOf = (topicId: string) => trends.find((trend) => trend.topicId === topicId)?.emergence;
  const all = () => runsOf(cube, () => true);
  const regionAt = (id: string) => cube.regions.findIndex((region) => region.id === id);

  it('the topic that more and more regions raise rises, the one that fewer raise falls, and steady ones do neither', () => {
    expect(trendOf(truth.planted.rising.topicId)?.verdict).toBe('rising');
    expect(trendOf(truth.planted.falling.topicId)?.verdict).toBe('falling');
    for (const { topicId } of truth.planted.steady) expect(trendOf(topicId)?.verdict).toBe('steady');
  });

  it('longer and more updates are not taken for more attention', () => {
    expect(trendOf(truth.planted.wordier.topicId)?.verdict).toBe('steady');
  });

  it('the burst is found at its meetings', () => {
    const { topicId, documentNames } = truth.planted.burst;
    const burst = trendOf(topicId)?.burst;
    const names = cube.meetings.slice(burst?.start, burst?.end).map(({ sourceName }) => sourceName);
    expect(documentNames.filter((name) => names.includes(name)).length).toBeGreaterThanOrEqual(2);
    expect(names.length).toBeLessThanOrEqual(documentNames.length + 1);
  });

  it('the shared priority leads in its period', () => {
    const { topicId, documentNames } = truth.planted.shared;
    const runs = runsOf(cube, ({ sourceName }) => documentNames.includes(sourceName));
    const procedural = new Set(corpus.topics.flatMap(({ id, procedural: is }) => (is ? [id] : [])));
    const priorities = readPriorities(cube, runs, { procedural, rules });
    const [first] = priorities;
    const deepest = priorities.toSorted((one, other) => (other.depth ?? 0) - (one.depth ?? 0))[0];
    expect(first?.rank).toBe(1);
    expect(priorities.filter(({ rank }) => rank === 1).map((priority) => priority.topicId)).toContain(topicId);
    expect(deepest?.topicId).toBe(topicId);
    expect(priorities.every(({ breakers }) => breakers !== null)).toBe(true);
  });

  it('the region that says more of a topic than the others is told, and so are the two that are alike', () => {
    const { distinctive, sameProfile } = truth.planted;
    const portrait = portrayRegions(cube, all())[regionAt(distinctive.regionId)];
    expect(portrait?.[0]?.topicId).toBe(distinctive.topicId);
    const [one, other] = sameProfile.regionIds.map(regionAt);
    const alike = findAlike(cube, all())[one ?? -1]?.slice(0, 2);
    expect(alike?.map(({ region }) => region)).toContain(other);
  });

  it('what is new at the last meeting and what has gone quiet there is told region by region', () => {
    const { fresh, goneQuiet } = truth.planted;
    const { cells } = readSinceLast(cube, cube.meetings.length - 1);
    const kindsOf = (topicId: string) => new Set(cells.filter(({ topic }) => cube.topicIds[topic] === topicId).map(({ kind }) => kind));
    expect(kindsOf(fresh.topicId)).toEqual(new Set(['new']));
    expect(kindsOf(goneQuiet.topicId)).toEqual(new Set(['gone-quiet']));
  });

  it('topics that were put into one update go together', () => {
    const pairs = findPairs(cube, all()).map(({ topicIds }) => topicIds.toSorted().join(' '));
    const planted = truth.planted.together.map((pair) => pair.toSorted().join(' '));
    expect(planted.filter((pair) => pairs.slice(0, planted.length + 2).includes(pair)).length).toBeGreaterThanOrEqual(planted.length / 2);
  });
});
