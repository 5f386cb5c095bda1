import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from './spreadsheet-cell.ts';

describe('a cell of a spreadsheet', () => {
  it.each(['=kV', '+1', '-a', '@x', '\tx', '\rx'])('that begins like a formula, %j, gets an apostrophe', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each(['kraft*', "'kraft", '*bane', ''])('that does not, %j, stays', (text) => {
    expect([guardCell(text), unguardCell(text)]).toEqual([text, text]);
  });

  it('is never a formula, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a') }), (text) => {
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardCell(guardCell(text))).toBe(text);
      })
    );
  });
});
