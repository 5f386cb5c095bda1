import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import registry from '#data/regions.json';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import { readKnowledge } from '#lib/pipeline/read-knowledge.ts';
import { readMinutes } from '#lib/pipeline/read-minutes.ts';
import type { DemoSeries } from './demo-series.ts';
import { generateDemoSeries } from './generate-demo-series.ts';

const knowledge = readKnowledge(registry, readFileSync(new URL('../../../data/topics.yaml', import.meta.url), 'utf8'));

async function readSeries({ documents }: DemoSeries): Promise<TaggedMinutes[]> {
  const read: TaggedMinutes[] = [];
  for (const { name, text } of documents) {
    const reading = await readMinutes(new TextEncoder().encode(text), name, knowledge);
    if (!reading.ok) throw new Error(reading.problem.message);
    read.push(reading.value.tagged);
  }
  return read;
}

/** Over all updates and topics together. */
function microF1({ truth }: DemoSeries, read: readonly TaggedMinutes[]): number {
  const planted = truth.updates.map(({ topicIds }) => new Set<string>(topicIds));
  const found = read.flatMap(({ hits }) => hits.map((ofUpdate) => ofUpdate.map(({ id }) => id)));
  const right = found.flatMap((ids, at) => ids.filter((id) => planted[at]?.has(id))).length;
  return (2 * right) / (found.flat().length + planted.reduce((sum, ids) => sum + ids.size, 0));
}

describe.each([2021, 1, 2, 3])('the demo series of seed %i, read as any other minutes', (seed) => {
  const series = generateDemoSeries(registry.regions, seed);
  const { truth } = series;
  let read: TaggedMinutes[] = [];
  beforeAll(async () => {
    read = await readSeries(series);
  });

  it('has the regions, the words and the levels of all updates as they were written', () => {
    const found = read.flatMap(({ minutes }, at) =>
      minutes.updates.map(({ regionId, region, depth, leadIn, text }) => ({
        documentName: truth.meetings[at]?.documentName,
        ...{ regionId, region, depth, leadIn, text }
      }))
    );
    expect(found).toEqual(
      truth.updates.map(({ documentName, regionId, region, depth, leadIn, text }) => ({
        documentName,
        regionId,
        region,
        depth,
        leadIn,
        text
      }))
    );
  });

  it('has the dates, the cases and their decisions', () => {
    expect(read.map(({ minutes }) => minutes.meeting.date)).toEqual(truth.meetings.map(({ date }) => date));
    const items = read.map(({ minutes }) => minutes.items.map(({ number, title, decision }) => ({ number, title, decision })));
    expect(items).toEqual(truth.meetings.map((meeting) => meeting.items));
  });

  it('has the silent regions, and why they were silent', () => {
    const silent = read.map(({ minutes }) => minutes.silent.map(({ regionId, why, note }) => ({ regionId, why, note })));
    expect(silent).toEqual(truth.meetings.map((meeting) => meeting.silent));
  });

  it('is marked SYNTETISK in the title, and leaves nothing unplaced', () => {
    for (const { minutes } of read) expect(minutes.meeting.title).toContain('SYNTETISK');
    expect(read.flatMap(({ minutes }) => minutes.problems)).toEqual([]);
  });

  it('is tagged as it was planted', () => {
    expect(microF1(series, read)).toBeGreaterThanOrEqual(0.95);
  });
});
