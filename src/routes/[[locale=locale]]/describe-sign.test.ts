import { expect, test } from 'vitest';
import { signCodes } from '#lib/parse/assess-minutes.ts';
import { describeSign } from './describe-sign.ts';

test('every sign has words for and against the reading', () => {
  for (const code of signCodes) {
    const [yes, no] = [true, false].map((holds) => describeSign({ code, holds, count: 3 }));
    expect(yes).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(no).toMatch(/\.$/u);
    expect(yes).not.toBe(no);
  }
});
