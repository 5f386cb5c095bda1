import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyUpdate } from '#lib/classify/classify-update.ts';
import { compileTopicBook } from '#lib/classify/compile-topic-book.ts';
import { readTopicBook } from '#lib/classify/topic-book.ts';
import { fillSlots } from '../fill-slots.ts';
import { followUps, leadIns, longFollowUps } from './follow-ups.ts';
import { neutral } from './neutral.ts';
import { pairs } from './pairs.ts';
import { topicSentences } from './topic-sentences.ts';

const reading = readTopicBook(readFileSync(new URL('../../../../data/topics.yaml', import.meta.url), 'utf8'));
if (!reading.ok) throw new Error(reading.problem.message);
const book = reading.value;
const rules = compileTopicBook(book);

/** Each template in three ways: with the first, a middle and the last of what its slots can hold. */
const filled = (template: string): string[] => [0, 0.5, 0.999].map((drawn) => fillSlots(template, 2023, () => drawn));
const topicsOf = (text: string, leadIn: readonly string[] = []): string[] => classifyUpdate({ text, leadIn }, rules).map(({ id }) => id);

const topical = [
  ...Object.entries(topicSentences).flatMap(([id, { nb, nn, themes }]) =>
    [...nb, ...nn, ...themes.nb, ...themes.nn].map((template) => ({ template, planted: [id] }))
  ),
  ...pairs.flatMap(({ topicIds, nb, nn }) => [...nb, ...nn].map((template) => ({ template, planted: [...topicIds] })))
];
const aboutNothing = [neutral, followUps, longFollowUps, leadIns].flatMap(({ nb, nn }) => [...nb, ...nn]);

describe('the sentences of the demo series', () => {
  it('cover every topic of the book, in its order, with at least 25 of bokmål and ten of nynorsk', () => {
    expect(Object.keys(topicSentences)).toEqual(book.topics.map(({ id }) => id));
    for (const { nb, nn } of Object.values(topicSentences)) {
      expect(nb.length).toBeGreaterThanOrEqual(25);
      expect(nn.length).toBeGreaterThanOrEqual(10);
    }
    expect(neutral.nb.length).toBeGreaterThanOrEqual(60);
  });

  it('stand in one place each', () => {
    for (const language of ['nb', 'nn'] as const) {
      const stocks = [...Object.values(topicSentences), ...pairs, neutral, followUps, longFollowUps];
      const all = stocks.flatMap((stock): readonly string[] => stock[language]);
      expect(all.filter((sentence, at) => all.indexOf(sentence) !== at)).toEqual([]);
    }
  });

  it('are about none of the topics where they are meant to be about none', () => {
    const tagged = aboutNothing.flatMap(filled).filter((sentence) => topicsOf(sentence).length > 0);
    expect(tagged).toEqual([]);
  });

  it('are recognised by the topic book, but for a few that it misreads', () => {
    const misread = topical.filter(({ template, planted }) => filled(template).some((text) => topicsOf(text).join() !== planted.join()));
    expect(misread.length / topical.length).toBeLessThan(0.03);
  });

  it('pass the topic of a theme on to what follows below it', () => {
    const themes = Object.entries(topicSentences).flatMap(
      ([
        id,
        {
          themes: { nb }
        }
      ]) => nb.map((theme) => ({ id, theme }))
    );
    const lost = themes.filter(({ id, theme }) => followUps.nb.flatMap(filled).some((text) => topicsOf(text, [theme]).join() !== id));
    expect(lost).toEqual([]);
  });
});
