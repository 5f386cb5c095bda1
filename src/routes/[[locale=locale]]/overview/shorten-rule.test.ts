import { expect, test } from 'vitest';
import { shortenRule } from './shorten-rule.ts';

test('shows the alternative that caught the words, and that there are others', () => {
  expect(shortenRule('økonomisk/økonomiske ... situasjon/tid/tider', 'økonomiske tider')).toBe('økonomisk/… … tid/…');
});

test('leaves a plain rule alone', () => {
  expect(shortenRule('kraft*', 'kraftmarkedet')).toBe('kraft*');
});

test('keeps a rule whole where its alternatives do not show in the words', () => {
  expect(shortenRule('gå/gikk', 'gjekk')).toBe('gå/gikk');
});
