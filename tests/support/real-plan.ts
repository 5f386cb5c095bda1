import { readFileSync } from 'node:fs';
import type { TaggedMinutes } from '#lib/model/corpus.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { attendantNames } from '#lib/plan/attendant-names.ts';
import { measureFromPick, newPick } from '#lib/plan/basket.ts';
import { citableUpdates, type CitableUpdate } from '#lib/plan/citable-update.ts';
import { addMeasure } from '#lib/plan/edit-plan.ts';
import { newPlan } from '#lib/plan/new-plan.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { prepareKnowledge } from '#lib/pipeline/read-knowledge.ts';
import { readMinutes } from '#lib/pipeline/read-minutes.ts';
import { readSiteTopicBook } from '#lib/pipeline/site-topic-book.ts';
import { planWords } from './plan-words.ts';

const data = new URL('../../data/', import.meta.url);
const name = '2024-11-19-koordineringsgruppen.txt';
export const planTime = '2024-12-02T09:00:00.000Z';

export const planStamp = {
  exportedAt: planTime,
  filters: 'Alle møter',
  topicBook: { version: '1', hash: 'abc' },
  coverage: { meetings: 1, regionsReporting: 12, regions: 15, updates: 53, untaggedUpdates: 4 }
};

/** The project's first minutes, read and tagged as the app does. */
export async function readRealMinutes(): Promise<TaggedMinutes> {
  const registry = JSON.parse(readFileSync(new URL('regions.json', data), 'utf8')) as RegionRegistry;
  const knowledge = prepareKnowledge(registry, readSiteTopicBook());
  const reading = await readMinutes(new Uint8Array(readFileSync(new URL(`minutes/${name}`, data))), name, knowledge);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value.tagged;
}

export type RealPlan = { plan: Plan; updates: CitableUpdate[]; attendants: string[] };

/** A plan from those minutes: in the alliance's four chapters, five measures from five topics, with eleven quotes. */
export async function makeRealPlan(): Promise<RealPlan> {
  const tagged = await readRealMinutes();
  const updates = citableUpdates(tagged);
  const wanted = [
    ['economy', 0, 3],
    ['power', 1, 3],
    ['education', 1, 2],
    ['transport', 2, 2],
    ['planning', 3, 1]
  ] as const;
  const start = newPlan({ title: 'Handlingsplan 2025', year: 2025, at: planTime, template: 'chapters', chapters: planWords.chapters });
  const plan = wanted.reduce((before, [topicId, chapter, quotes]) => {
    const about = updates.filter(({ topicIds }) => topicIds.includes(topicId)).slice(0, quotes);
    const pick = newPick({ kind: 'topic', label: `Tiltak om ${topicId}`, topicIds: [topicId], updates: about }, planTime);
    const goal = before.goals[chapter];
    return goal ? addMeasure(before, goal.id, measureFromPick(pick, planWords, planTime)) : before;
  }, start);
  return { plan, updates, attendants: attendantNames([tagged]) };
}
