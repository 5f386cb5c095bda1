import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableText } from './readable-text.ts';

const text = 'Les [utredningen om kraft](https://x.no/a) og budsjettet';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('shows the label of a link, not its address', () => {
  expect(readableText(text).text).toBe('Les utredningen om kraft og budsjettet');
});

test('keeps marks on their words, inside a label and after it', () => {
  const readable = readableText(text, [spanOf('kraft'), spanOf('budsjettet'), spanOf('x.no')]);
  expect(readable.marks.map(({ start, end }) => readable.text.slice(start, end))).toEqual(['kraft', 'budsjettet']);
});

test('leaves other brackets alone', () => {
  expect(readableText('Rv. 4 [se vedlegg] (ny)').text).toBe('Rv. 4 [se vedlegg] (ny)');
});

test('a mark on plain words slices to the same words whatever stands around them', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const whole = `${before.replace(/[[\]()]/gu, '')}kraft${after.replace(/[[\]()]/gu, '')}`;
      const start = before.replace(/[[\]()]/gu, '').length;
      const readable = readableText(whole, [{ start, end: start + 5 }]);
      expect(readable.marks.map((mark) => readable.text.slice(mark.start, mark.end))).toEqual(['kraft']);
    })
  );
});
