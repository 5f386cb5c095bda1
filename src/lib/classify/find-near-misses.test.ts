import { describe, expect, it } from 'vitest';
import { compileTopicBook } from './compile-topic-book.ts';
import { findNearMisses } from './find-near-misses.ts';
import { readTopicBook } from './topic-book.ts';

const missesOf = (text: string): string[] => {
  const names = '{ nb: x, nn: x, en: x }';
  const reading = readTopicBook(`version: '1'
topics:
  - id: power
    label: ${names}
    description: ${names}
    strong:
      - kraft*, kraft i nettet
      - { match: linje, near: NVE, within: 3 }
      - { match: strøm, notNear: folk }
    weak: [nett, kabel]
    except: [kraftig*]
`);
  if (!reading.ok) throw new Error(reading.problem.message);
  return findNearMisses(text, compileTopicBook(reading.value)).map(({ text: words, rule, reason, by }) =>
    [words, rule, reason, ...(by === null ? [] : [by])].join(' | ')
  );
};

describe('what nearly gave a text a topic', () => {
  it.each([
    ['et kraftig løft', ['kraftig | kraft* | exception | kraftig*']],
    ['ny linje på skolen', ['linje | linje | near']],
    ['en strøm av folk', ['strøm | strøm | notNear']],
    ['raskt nett til alle', ['nett | nett | alone']],
    ['ikke noe her', []]
  ])('%s', (text, misses) => {
    expect(missesOf(text)).toEqual(misses);
  });

  it('is nothing where the text has the topic anyway', () => {
    expect(missesOf('kraftig økt kraftproduksjon')).toEqual([]);
  });
});
