import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFilters, encodeFilters, hasFilters, noFilters, type Filters } from './filters.ts';

const anyId = fc.stringMatching(/^[a-zæøå0-9-]{1,12}$/u);
const anyIds = fc.uniqueArray(anyId, { maxLength: 4 });
const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    from: fc.option(anyDate),
    to: fc.option(anyDate),
    regionIds: anyIds,
    topicIds: anyIds,
    meetingIds: anyIds,
    text: fc.string({ maxLength: 40, unit: 'grapheme' })
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

describe('filters in the address', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const query = encodeFilters(filters).toString();
        expect(decodeFilters(new URLSearchParams(query))).toEqual(filters);
      })
    );
  });

  it('leave the rest of the address alone, and stand nowhere when there are none', () => {
    const params = new URLSearchParams('vis=tabell&fra=2024-01-01');
    expect(encodeFilters(noFilters, params).toString()).toBe('vis=tabell');
    expect(hasFilters(noFilters)).toBe(false);
    expect(hasFilters({ ...noFilters, text: 'kraft' })).toBe(true);
  });

  it('read what is damaged as nothing left out', () => {
    const params = new URLSearchParams('fra=2024-02-30&til=i+fjor&delregioner=,<b>,mossregionen,mossregionen&temaer=');
    expect(decodeFilters(params)).toEqual({ ...noFilters, regionIds: ['mossregionen'] });
  });

  it('turn a period round that ends before it begins', () => {
    expect(decodeFilters(new URLSearchParams('fra=2024-06-01&til=2023-01-01'))).toEqual({
      ...noFilters,
      from: '2023-01-01',
      to: '2024-06-01'
    });
  });
});
