import { describe, expect, it } from 'vitest';
import { plainRule } from '#lib/classify/topic-book.ts';
import type { BookTopic } from '#lib/classify/topic-book.ts';
import { writeLiwc } from './write-liwc.ts';

const labels = (text: string): BookTopic['label'] => ({ nb: text, nn: text, en: text });
const topic = (id: string, parent: string | null, strong: readonly string[]): BookTopic => ({
  id,
  label: labels(id),
  description: labels(id),
  colour: 'tone-1',
  parent,
  crosswalk: { storting: [], los: [], cap: [] },
  core: false,
  procedural: false,
  strong: strong.map(plainRule),
  weak: [],
  except: []
});

describe('writing a LIWC dictionary', () => {
  it('numbers the topics, those with a parent behind tabs after it, and writes each pattern once', () => {
    const topics = [
      topic('power', null, ['kraft*', '=strøm']),
      topic('health', null, ['=strøm', '=tre =i =kraft']),
      topic('grid', 'power', ['=nett'])
    ];
    expect(writeLiwc({ version: '1', topics })).toEqual({
      text: '%\n1\tpower\n\t2\tgrid\n3\thealth\n%\nkraft*\t1\nstrøm\t1\t3\nnett\t2\ntre i kraft\t3\n',
      problems: []
    });
  });

  it('leaves out what the format cannot say', () => {
    const rules = ['*bane', '*nett*', '=mangel ... =lærer', 'rv. #', 'Nav'];
    const { text, problems } = writeLiwc({ version: '1', topics: [topic('a', null, rules)] });
    expect(text).toBe('%\n1\ta\n%\nnav\t1\nnavs\t1\n');
    expect(problems.map(({ code, rules: lost, leftOut }) => [code, lost, leftOut])).toEqual([
      ['compounds-lost', ['*bane', '*nett*'], true],
      ['gaps-lost', ['=mangel ... =lærer'], true],
      ['numbers-lost', ['rv. #'], true],
      ['forms-written-out', ['Nav'], false],
      ['capitals-lost', ['Nav'], false]
    ]);
  });
});
