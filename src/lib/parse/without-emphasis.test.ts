import { expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';
import { withoutEmphasis } from './without-emphasis.ts';

test.each([
  ['Det gav *ikkje* den gevinsten', 'Det gav ikkje den gevinsten'],
  ['**Rv. 7:** stengt to døgn', 'Rv. 7: stengt to døgn'],
  ['__Ny__ bru, _dyrare_ enn venta.', 'Ny bru, dyrare enn venta.'],
  ['***Viktig:*** frist i mai', 'Viktig: frist i mai'],
  ['Kallenamnet er `gol-1`', 'Kallenamnet er gol-1'],
  ['Pris 3\\*4 og 5\\_6', 'Pris 3*4 og 5_6'],
  ['Vekst på 3 * 4 og 5 * 6', 'Vekst på 3 * 4 og 5 * 6'],
  ['fil_med_namn.txt', 'fil_med_namn.txt'],
  ['Kommunen har ein stjerne* og ingen fleire', 'Kommunen har ein stjerne* og ingen fleire'],
  ['[lenkja](https://gol.no/ny_veg_her)', '[lenkja](https://gol.no/ny_veg_her)']
])('%s is read as %s', (written, read) => {
  expect(withoutEmphasis(written)).toBe(read);
});

test('updates and what leads in to them are read so in Markdown, and as they are in plain text', () => {
  const text =
    '# Referat 3. mars 2025\n\n## 1. Runde rundt bordet\n\n### Nordre Dal\n- **Vegar:**\n  - *Ikkje* ferdige\n\n### Søre Dal\n- Kai\n';
  const read = (format: 'md' | 'txt') =>
    parseMinutes({ ...documentOf(text), format }, sampleRegistry).updates.map((update) => [...update.leadIn, update.text]);
  expect(read('md')).toEqual([['Vegar:'], ['Vegar:', 'Ikkje ferdige'], ['Kai']]);
  expect(read('txt')).toEqual([['**Vegar:**'], ['**Vegar:**', '*Ikkje* ferdige'], ['Kai']]);
});
