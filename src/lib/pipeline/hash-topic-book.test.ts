import { expect, it } from 'vitest';
import { plainRule, readTopicBook } from '#lib/classify/topic-book.ts';
import { hashTopicBook } from './hash-topic-book.ts';

const names = '{ nb: x, nn: x, en: x }';
const read = (yaml: string) => {
  const reading = readTopicBook(yaml);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
};
const plain = read(`version: '1'\ntopics:\n  - { id: power, label: ${names}, description: ${names}, strong: [kraft, strøm] }\n`);

it('two books that mean the same have one hash, however they are written', async () => {
  const written = `# a comment\nversion: '2'\ntopics:\n  - id: power\n    description: ${names}\n    label: ${names}\n    strong:\n      - kraft\n      - match: strøm\n`;
  expect(await hashTopicBook(read(written))).toBe(await hashTopicBook(plain));
});

it('a change of any rule changes the hash', async () => {
  const [topic] = plain.topics;
  if (!topic) throw new Error('no topic');
  const before = await hashTopicBook(plain);
  const changes = [
    { strong: [plainRule('kraft')] },
    { strong: topic.strong, weak: [plainRule('nett')] },
    { strong: [...topic.strong].reverse() },
    { strong: topic.strong.map((rule) => ({ ...rule, at: 'head' as const })) },
    { colour: 'tone-2' }
  ];
  for (const change of changes) expect(await hashTopicBook({ ...plain, topics: [{ ...topic, ...change }] })).not.toBe(before);
});
