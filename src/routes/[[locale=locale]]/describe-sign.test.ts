import { expect, test } from 'vitest';
import { signCodes } from '#lib/parse/assess-minutes.ts';
import { describeSign, tellingSigns } from './describe-sign.ts';

test('every sign has words for and against the reading', () => {
  for (const code of signCodes) {
    const [yes, no] = [true, false].map((holds) => describeSign({ code, holds, count: 3 }));
    expect(yes).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(no).toMatch(/\.$/u);
    expect(yes).not.toBe(no);
  }
});

test('how a round was known is not said where none was found', () => {
  const signs = (found: boolean) => [
    { code: 'round-found', holds: found, count: null },
    { code: 'round-named', holds: false, count: null }
  ];
  expect(tellingSigns(signs(false)).map(({ code }) => code)).toEqual(['round-found']);
  expect(tellingSigns(signs(true)).map(({ code }) => code)).toEqual(['round-found', 'round-named']);
});
