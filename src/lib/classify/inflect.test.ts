import { describe, expect, it } from 'vitest';
import { inflect } from './inflect.ts';

const words: [string, string][] = [
  ['skole', 'skolen skoler skolene skolens skolenes'],
  ['skule', 'skulen skular skulane'],
  ['vei', 'veien veier veiene veiens'],
  ['veg', 'vegen vegar vegane vegen'],
  ['ferje', 'ferja ferjen ferjer ferjene'],
  ['fylke', 'fylket fylker fylkene fylka fylke'],
  ['museum', 'museet museer museene musea'],
  ['program', 'programmet programmer programmene'],
  ['senter', 'senteret sentre sentrene sentra'],
  ['sykkel', 'sykkelen sykler syklene syklar'],
  ['tunnel', 'tunnelen tunneler tunnelene tunnelar'],
  ['digital', 'digitalt digitale'],
  ['grønn', 'grønt grønne grønnere'],
  ['felles', 'felles'],
  ['økonomi', 'økonomien økonomiens']
];

describe('inflection', () => {
  it.each(words)('gives the forms of %s, bokmål and nynorsk', (word, forms) => {
    const inflected = inflect(word);
    expect(forms.split(' ').filter((form) => !inflected.has(form))).toEqual([]);
  });

  it('makes no other word of it', () => {
    expect(inflect('vei').has('veie')).toBe(false);
    expect(inflect('kraft').has('kraftig')).toBe(false);
    expect(inflect('AS'.toLowerCase())).toEqual(new Set(['as']));
  });
});
