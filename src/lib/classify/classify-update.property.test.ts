import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyUpdate } from './classify-update.ts';
import { compileTopicBook } from './compile-topic-book.ts';
import { readTopicBook } from './topic-book.ts';

const reading = readTopicBook(readFileSync(new URL('../../../data/topics.yaml', import.meta.url), 'utf8'));
if (!reading.ok) throw new Error(reading.problem.message);
const rules = compileTopicBook(reading.value);

const sentences = [
  'Kommuneøkonomien er stram på Østlandet, og strømprisene øker',
  'Rv. 4 og E18: køproblematikk på strekningen',
  'Skulestrukturen og sjukeheimen må opp i kommunestyret',
  'Langtidsplanen for Forsvaret trer i kraft, sier koordinatoren på Lillestrøm',
  'Interkommunalt samarbeid om flyktninger og kraft- og nettkartlegging'
];

const topicsOf = (text: string): string[] => classifyUpdate({ text, leadIn: [] }, rules).map((hit) => hit.id);

/** Puts soft hyphens between two letters at the given places and sometimes takes the letters apart. */
const disguise = (text: string, places: readonly number[], decompose: boolean): string => {
  const isInWord = (at: number): boolean => /\p{L}\p{L}/u.test(text.slice(at - 1, at + 1));
  const cuts = [...new Set(places.map((place) => 1 + (place % (text.length - 1))))].filter(isInWord).sort((a, b) => b - a);
  const hyphenated = cuts.reduce((cut, at) => `${cut.slice(0, at)}\u00AD${cut.slice(at)}`, text);
  return (decompose ? hyphenated.normalize('NFD') : hyphenated).replaceAll(' ', places.length % 2 === 0 ? '\u00A0' : ' ');
};

describe('evidence', () => {
  it('is what its offsets cut out of the text, whatever the text', () => {
    const word = fc.oneof(
      fc.constantFrom(...sentences.join(' ').split(' '), 'Å', '\u00AD', '-', '👩‍🚒', 'İ'),
      fc.string({ unit: 'grapheme' })
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ').normalize('NFD');
        for (const { evidence } of classifyUpdate({ text, leadIn: [] }, rules)) {
          for (const { start, end, text: quoted } of evidence) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end)).toBe(quoted);
          }
        }
      })
    );
  });

  it('does not depend on soft hyphens, no-break spaces and decomposed letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.array(fc.nat()), fc.boolean(), (text, places, decompose) => {
        expect(topicsOf(disguise(text, places, decompose))).toEqual(topicsOf(text));
      })
    );
  });

  it('does not depend on capitals but for names', () => {
    for (const text of sentences) expect(topicsOf(text.toUpperCase())).toEqual(topicsOf(text));
  });
});
