import { describe, expect, it } from 'vitest';
import { scoreLabels } from './score-labels.ts';
import type { LabelledUpdate } from './score-labels.ts';

const update = (required: string[], found: string[], optional: string[] = []): LabelledUpdate => ({ required, optional, found });
const topics = ['power', 'transport', 'digital'];

describe('scoring found topics against labels made by hand', () => {
  const updates = [
    update(['power'], ['power']),
    update(['power', 'transport'], ['power']),
    update([], ['transport', 'power'], ['power']),
    update(['transport'], ['transport'])
  ];
  const scores = scoreLabels(updates, topics, ['power'], { resamples: 200 });

  it('counts what is right, wrong and missed in each topic', () => {
    const counts = scores.topics.map(({ id, right, wrong, missed }) => ({ id, right, wrong, missed }));
    expect(counts).toEqual([
      { id: 'power', right: 2, wrong: 0, missed: 0 },
      { id: 'transport', right: 1, wrong: 1, missed: 1 },
      { id: 'digital', right: 0, wrong: 0, missed: 0 }
    ]);
  });

  it('lets an optional label count neither for nor against', () => {
    expect(scores.topics[0]?.precision.value).toBe(2 / 2);
  });

  it('gives precision, recall and F1 over all labels together', () => {
    expect(scores.micro).toMatchObject({ precision: { value: 3 / 4 }, recall: { value: 3 / 4 }, f1: { value: (2 * 3) / (2 * 3 + 1 + 1) } });
  });

  it('scores the core topics by themselves', () => {
    expect(scores.core.f1.value).toBe(1);
  });

  it('takes the mean over the topics that occur, not over those without any label', () => {
    expect(scores.macro.f1.value).toBe((1 + (2 * 1) / (2 * 1 + 1 + 1)) / 2);
    expect(scores.topics[2]?.f1).toEqual({ value: null, interval: null });
  });

  it('puts an interval around each value, the same each time', () => {
    const { value, interval } = scores.micro.f1;
    expect(interval?.low).toBeLessThanOrEqual(value ?? NaN);
    expect(interval?.high).toBeGreaterThanOrEqual(value ?? NaN);
    expect(interval?.low).toBeLessThan(interval?.high ?? NaN);
    expect(scoreLabels(updates, topics, ['power'], { resamples: 200 })).toEqual(scores);
  });
});
