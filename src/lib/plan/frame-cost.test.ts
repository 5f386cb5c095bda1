import { describe, expect, it } from 'vitest';
import { frameCost, highEnd } from './frame-cost.ts';

const frame = { low: 100, high: 300, currency: 'NOK', note: 'anslag' };

describe('the frame of what a measure costs', () => {
  it('is one sum until another one is set', () => {
    const one = frameCost(null, { low: 100 });
    expect(one).toEqual({ low: 100, high: 100, currency: 'NOK', note: '' });
    expect(highEnd(one)).toBeNull();
    expect(frameCost(one, { low: 200 })).toEqual({ low: 200, high: 200, currency: 'NOK', note: '' });
    expect(frameCost(one, { high: 300 })).toEqual({ low: 100, high: 300, currency: 'NOK', note: '' });
  });

  it('has the lower sum first, whichever was set last', () => {
    expect(frameCost(frame, { low: 500 })).toEqual({ ...frame, low: 300, high: 500 });
  });

  it('is gone when its only sum is taken away, and one sum when one of two is', () => {
    expect(frameCost({ ...frame, high: 100 }, { low: null })).toBeNull();
    expect(frameCost(frame, { low: null })).toEqual({ ...frame, low: 300 });
  });

  it('keeps a note with a sum only', () => {
    expect(frameCost(frame, { note: 'vedtatt' })).toEqual({ ...frame, note: 'vedtatt' });
    expect(frameCost(null, { note: 'vedtatt' })).toBeNull();
  });
});
