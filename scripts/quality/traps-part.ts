import { classifyUpdate } from '#lib/classify/classify-update.ts';
import { listed, table } from './markdown.ts';
import type { Part } from './part.ts';
import { readShared } from './read-project.ts';
import { topicOfMinister } from './topic-of-minister.ts';
import trapReasons from './trap-reasons.json';

/** Below this share of the questions that hold a word, it says nothing of the topic that it looks like. */
const leastShare = 0.1;

type Trap = { word: string; topic: string };

/** Rows of word-traps.tsv: stem, minister wanted, word, questions, share of them to that minister, ministers most asked. */
const readTraps = (tsv: string): Trap[] =>
  tsv
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((row) => {
      const [, minister = '', word = '', , wanted] = row.split('\t');
      const topic = topicOfMinister.get(minister);
      if (topic === undefined) throw new Error(`no topic of a minister: ${minister}`);
      return Number(wanted) < leastShare ? { word, topic } : [];
    });

const reasonOf = ({ word, topic }: Trap): string | null =>
  trapReasons.find((one) => one.topic === topic && one.words.includes(word))?.reason ?? null;

export const trapsPart: Part = {
  name: 'traps',
  title: 'Words that look like a topic',

  measure({ knowledge: { rules } }) {
    const tsv = readShared('data/word-traps.tsv');
    if (tsv === null) return null;
    const traps = readTraps(tsv);
    const isTagged = ({ word, topic }: Trap) => classifyUpdate({ text: word, leadIn: [] }, rules).some(({ id }) => id === topic);
    const tagged = traps.filter(isTagged);
    const unexplained = tagged.filter((trap) => reasonOf(trap) === null);
    if (unexplained.length > 0) {
      const words = unexplained.map(({ word, topic }) => `${word} (${topic})`).join(', ');
      throw new Error(`trap words are tagged without a reason in scripts/quality/trap-reasons.json: ${words}`);
    }
    const rows = trapReasons.flatMap(({ topic, words, reason }) => {
      const still = words.filter((word) => tagged.some((trap) => trap.topic === topic && trap.word === word));
      return still.length > 0 ? [[topic, still.join(', '), reason]] : [];
    });
    return [
      `${traps.length} words hold the stem of a topic, such as "arbeidskraft" that of power, though fewer than one in ten of the parliamentary questions with the word went to the minister of that topic. Each was given to the rules alone, as an update of one word. ${tagged.length} of them (${listed([...new Set(tagged.map(({ topic }) => topic))])}) are tagged with the topic nevertheless, each for a reason; \`npm run quality\` fails when one is without.`,
      '',
      '**How blind: not.** The rules were written with this list at hand.',
      '',
      ...table(['topic', 'words', 'why they are tagged'], rows, 'left')
    ];
  }
};
