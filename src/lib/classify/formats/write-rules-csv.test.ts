import { describe, expect, it } from 'vitest';
import { plainRule } from '#lib/classify/topic-book.ts';
import type { BookTopic, TopicBook } from '#lib/classify/topic-book.ts';
import { writeRulesCsv } from './write-rules-csv.ts';

const labels = (text: string): BookTopic['label'] => ({ nb: text, nn: text, en: text });
const topic = (id: string, more: Partial<BookTopic>): BookTopic => ({
  id,
  label: labels(id),
  description: labels(id),
  colour: 'tone-1',
  parent: null,
  crosswalk: { storting: [], los: [], cap: [] },
  core: false,
  procedural: false,
  strong: [],
  weak: [],
  except: [],
  ...more
});
const book: TopicBook = {
  version: '1',
  topics: [
    topic('power', {
      strong: [plainRule('kraft*'), plainRule('=kV')],
      weak: [{ match: 'linje', near: ['=kV', 'NVE'], notNear: ['buss*'], within: 4, at: 'head', note: '-5; "so"\nand so' }],
      except: [plainRule('kraftig*')]
    }),
    topic('health', {})
  ]
};

describe('writing a table of rules', () => {
  it('writes a rule a row, guarded against being read as a formula, and names topics that have none', () => {
    const { text, problems } = writeRulesCsv(book);
    expect(text).toBe(
      '\uFEFFtopic,strength,rule,near,notNear,within,at,note\r\n' +
        'power,strong,kraft*,,,,,\r\n' +
        "power,strong,'=kV,,,,,\r\n" +
        `power,weak,linje,"'=kV, NVE",buss*,4,head,"'-5; ""so""\nand so"\r\n` +
        'power,except,kraftig*,,,,,\r\n'
    );
    expect(problems).toMatchObject([{ code: 'topic-without-rules', topic: 'health', rules: [], leftOut: true }]);
  });

  it('takes another separator, and puts in quotes what holds it', () => {
    expect(writeRulesCsv(book, ';').text).toContain(`power;weak;linje;'=kV, NVE;buss*;4;head;"'-5; ""so""\nand so"\r\n`);
    expect(writeRulesCsv(book, '\t').text).toContain('power\tstrong\tkraft*\t');
  });
});
