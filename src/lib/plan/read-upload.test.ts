import { expect, it } from 'vitest';
import { readUpload } from './read-upload.ts';

it('reads what a spreadsheet saved, in UTF-8 or as Windows has it', () => {
  expect(readUpload(new TextEncoder().encode('Gjøvik'))).toBe('Gjøvik');
  expect(readUpload(Uint8Array.from([0x47, 0x6a, 0xf8, 0x76, 0x69, 0x6b]))).toBe('Gjøvik');
});
