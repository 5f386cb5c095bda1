import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveInMatrix } from './move-in-matrix.ts';

const size = { reporting: 3, silent: 1, columns: 2 };

test('walks cells, headings and silent rows with the arrow keys', () => {
  expect(moveInMatrix({ row: 0, column: 0 }, 'ArrowRight', size)).toEqual({ row: 0, column: 1 });
  expect(moveInMatrix({ row: 0, column: 0 }, 'ArrowUp', size)).toEqual({ row: -1, column: 0 });
  expect(moveInMatrix({ row: 2, column: 1 }, 'ArrowDown', size)).toEqual({ row: 3, column: -1 });
  expect(moveInMatrix({ row: 1, column: 0 }, 'Home', size)).toEqual({ row: 1, column: -1 });
});

test('leaves other keys to the browser', () => {
  expect(moveInMatrix({ row: 0, column: 0 }, 'Tab', size)).toBeNull();
});

test('never leaves the matrix', () => {
  const keys = fc.array(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'));
  fc.assert(
    fc.property(keys, (walk) => {
      const end = walk.reduce((at, key) => moveInMatrix(at, key, size) ?? at, { row: 0, column: 0 });
      const inRows = end.row >= -1 && end.row < size.reporting + size.silent;
      const inColumns = end.column >= (end.row === -1 ? 0 : -1) && end.column < (end.row >= size.reporting ? 0 : size.columns);
      return inRows && inColumns;
    })
  );
});
