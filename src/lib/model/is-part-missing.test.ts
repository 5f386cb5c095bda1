import { expect, test } from 'vitest';
import { isPartMissing } from './is-part-missing.ts';

test.each([
  ['Failed to fetch dynamically imported module: http://localhost/_app/immutable/workers/pdf.js', true],
  ['error loading dynamically imported module: http://localhost/pdf.js', true],
  ['Importing a module script failed.', true],
  ['The requested file could not be read', false]
])('%s', (message, missing) => {
  expect(isPartMissing(new TypeError(message))).toBe(missing);
});
