import { expect, test } from 'vitest';
import { tables } from '#lib/store/schema.ts';
import { describeTable } from './describe-table.ts';

test('every table of the store is described, each in its own words', () => {
  const told = Object.keys(tables).map(describeTable);
  expect(told).not.toContain('');
  expect(new Set(told).size).toBe(told.length);
  expect(describeTable('constructor')).toBe('');
});
