import { beforeAll, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { chooseFront, composeSlopeSentences, composeSlopeTitle, nameSlopes, type NamedSlope } from './slope-words.ts';

const side = (x: number, n: number) => ({ x, n, share: n === 0 ? null : x / n, interval: { low: 0, high: 1 } });
const slope = (topicId: string, [x1, n1]: [number, number], [x2, n2]: [number, number], adjustedP = 1) => ({
  topicId,
  one: side(x1, n1),
  other: side(x2, n2),
  change: n1 === 0 || n2 === 0 ? null : { difference: x2 / n2 - x1 / n1, interval: { low: -1, high: 1 } },
  adjustedP
});
const names = new Map([
  ['defence', 'Forsvar'],
  ['health', 'Helse'],
  ['power', 'Kraft']
]);
const moved = nameSlopes(
  [slope('defence', [1, 20], [6, 20], 0.04), slope('health', [4, 20], [2, 20]), slope('power', [3, 20], [3, 20])],
  names
);
const say = (slopes: readonly NamedSlope[], isShared = false) =>
  composeSlopeSentences(slopes, { isShared, locale: 'nb' }).map((sentence) => sentence.replaceAll('\u00a0', ' '));

describe('what is said of two periods', () => {
  beforeAll(() => overwriteGetLocale(() => 'nb'));

  it('is what went up and down most, from what to what, and what is more than chance', () => {
    expect(composeSlopeTitle(moved, { one: 'Første halvdel', other: '2024' })).toBe(
      'Fra første halvdel til 2024: Forsvar mest opp, helse mest ned'
    );
    expect(say(moved)).toEqual([
      'Forsvar gikk mest opp, fra 1 av 20 (5 %) til 6 av 20 (30 %).',
      'Helse gikk mest ned, fra 4 av 20 (20 %) til 2 av 20 (10 %).',
      'Mer enn tilfeldigheter alene ville gitt: forsvar.'
    ]);
  });

  it('does not test what stands on both sides', () => {
    expect(say(moved, true).at(-1)).toContain('har møter felles');
  });

  it('is that nothing moved, or that there is nothing to compare with', () => {
    const still = nameSlopes([slope('power', [3, 20], [3, 20])], names);
    expect(composeSlopeTitle(still, { one: '2023', other: '2024' })).toBe('Fra 2023 til 2024: ingenting endret seg');
    expect(say(still)).toEqual(['Ingen av endringene er større enn tilfeldigheter kan gi.']);
    expect(say(nameSlopes([slope('power', [0, 0], [3, 20])], names))).toEqual([
      'I den ene perioden er det ingen oppdateringer å sammenligne med.'
    ]);
  });

  it('puts in front what moved, and no more than five', () => {
    expect([...chooseFront(moved)]).toEqual(['defence', 'health']);
    const many = Array.from({ length: 8 }, (_, place) => slope(`t${place}`, [0, 20], [9 - place, 20]));
    expect(chooseFront(nameSlopes(many, names)).size).toBe(5);
  });
});
