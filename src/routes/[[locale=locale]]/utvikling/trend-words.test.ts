import { beforeAll, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import type { TrendFinding, TrendKind } from './find-trend.ts';
import { composeTrendHeadline, halvesOf } from './trend-words.ts';

const named = (label: string, kind: TrendKind) => ({
  label,
  finding: {
    topicId: label,
    kind,
    burst: null,
    halves: [
      { x: 3, n: 60 },
      { x: 0, n: 0 }
    ]
  } satisfies TrendFinding
});

describe('the headline of the trends', () => {
  beforeAll(() => overwriteGetLocale(() => 'nb'));

  it('says what moves, and leaves out what does not', () => {
    expect(composeTrendHeadline([named('Forsvar', 'rising'), named('Helse', 'falling'), named('Kraft', 'steady')], 12, 'nb')).toBe(
      'Forsvar stiger. Helse synker.'
    );
  });

  it('names three at most, and counts the rest', () => {
    const rising = ['A', 'B', 'C', 'D', 'E'].map((label) => named(label, 'rising'));
    expect(composeTrendHeadline(rising, 12, 'nb')).toBe('A, b og tre andre temaer stiger.');
  });

  it('says in words that there are too few meetings, and that nothing moves', () => {
    expect(composeTrendHeadline([named('Kraft', 'too-little')], 1, 'nb')).toBe('Ett møte er for lite til å se en utvikling');
    expect(composeTrendHeadline([named('Kraft', 'too-little')], 5, 'nb')).toBe('5 møter er for lite til å se en utvikling');
    expect(composeTrendHeadline([named('Kraft', 'steady')], 12, 'nb')).toBe('Ingen temaer har endret seg tydelig');
    expect(composeTrendHeadline([], 0, 'nb')).toBe('Ingen møter å vise');
  });

  it('gives no share of nothing', () => {
    expect(halvesOf(named('Kraft', 'steady').finding, 'nb').replaceAll('\u00a0', ' ')).toBe(
      'Første halvdel 3 av 60 (5 %), andre halvdel 0 av 0 (–)'
    );
  });
});
