import { describe, expect, it } from 'vitest';
import { pause, splitWords } from './split-words.ts';

const readings = (text: string): string[][] => splitWords(text).readings.map((ways) => ways.map((reading) => reading.text));

describe('splitting a text into words', () => {
  it('keeps Norwegian letters inside words', () => {
    expect(readings('på økonomi, Ås')).toEqual([['på'], ['økonomi'], ['Ås']]);
  });

  it('reads words in a chain of hyphens one by one and joined', () => {
    expect(readings('Kraft-satsing')).toEqual([['Kraft', 'Kraftsatsing'], ['satsing']]);
    expect(readings('a-b-c')).toEqual([['a', 'ab', 'abc'], ['b'], ['c']]);
  });

  it('parts words at a slash without joining them', () => {
    expect(readings('Verdiskaping/industri')).toEqual([['Verdiskaping'], ['industri']]);
  });

  it('joins what a line break parted, but not a shared ending', () => {
    expect(readings('arbeids-\nkraft')).toEqual([['arbeids', 'arbeidskraft'], ['kraft']]);
    expect(readings('kraft- og energi')).toEqual([['kraft'], ['og'], ['energi']]);
  });

  it('gives each reading its place in the original', () => {
    const text = 'Ny vass\u00ADkraft-\nplan på Ås'.normalize('NFD');
    for (const way of splitWords(text).readings.flat()) {
      const found = text
        .slice(way.start, way.end)
        .normalize('NFC')
        .replace(/[\u00AD\s-]/g, '');
      expect(found).toBe(way.text);
    }
  });

  it('tells how strong a break stands after each word', () => {
    expect(splitWords('Skole, barnehage og SFO. Vei: interkomm. samarbeid').pauses).toEqual([
      pause.comma,
      pause.none,
      pause.none,
      pause.stop,
      pause.end,
      pause.none,
      pause.end
    ]);
  });

  it('finds no words in nothing', () => {
    expect(splitWords(' – … ')).toEqual({ readings: [], pauses: [] });
  });
});
