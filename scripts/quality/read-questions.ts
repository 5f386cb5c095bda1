import { group } from 'd3';
import { seededRandom } from '#lib/analyse/statistics/seeded-random.ts';
import { readShared } from './read-project.ts';
import { topicOfMinister } from './topic-of-minister.ts';

export type Question = {
  id: string;
  text: string;
  minister: string;
  /** Of the minister who was asked; null where the minister answers for none of the topics that are compared. */
  topic: string | null;
};

/** Questions to the Norwegian parliament (source: Stortinget, NLOD); null where they do not lie beside the project. */
export const readQuestions = (): Question[] | null => {
  const lines = readShared('data/storting-questions-dev.jsonl');
  if (lines === null) return null;
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, minister } = JSON.parse(line) as { id: string; text: string; minister: string };
      return { id, text, minister, topic: topicOfMinister.get(minister) ?? null };
    });
};

/** Two halves with equally many questions of each topic, give or take one; the same seed makes the same halves. */
export const splitInHalves = (questions: readonly Question[], seed: number): [Question[], Question[]] => {
  const random = seededRandom(seed);
  const halves: [Question[], Question[]] = [[], []];
  const byTopic = group(questions, ({ topic }) => topic);
  for (const peers of byTopic.values()) {
    const drawn = peers.map((question) => ({ question, place: random() })).sort((a, b) => a.place - b.place);
    for (const [index, { question }] of drawn.entries()) halves[index % 2 === 0 ? 0 : 1].push(question);
  }
  return halves;
};
