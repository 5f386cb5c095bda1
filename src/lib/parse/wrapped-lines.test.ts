import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const told = (text: string) =>
  parseMinutes(documentOf(`Referat 3. mars 2025\n\n1. Åpning\nVel møtt.\n\n2. Runde rundt bordet\n\n${text}`), sampleRegistry).updates.map(
    (update) => update.text
  );

const plan = ['Kommunene arbeider med en felles plan for arealer langs', 'Riksveien, som skal behandles før sommeren.'];
const bridge = ['Ny bru over elva er dyrere enn ventet, og rådet ber om', 'Møte med fylkeskommunen til høsten.'];
const wrapped = `Gol\n\n${plan.join('\n')}\n\nHol\n\n${bridge.join('\n')}\n\nÅl\n\n${plan.join('\n')}\n\nFlå\n\n${bridge.join('\n')}\n`;
const whole = [plan, bridge, plan, bridge].map((lines) => lines.join(' '));

describe('a text that was wrapped at a width', () => {
  test('is joined before names too, where a line had no room for the next word', () => {
    expect(told(wrapped)).toEqual(whole);
  });

  test('is joined beside a line that is far longer', () => {
    const stray = `Til dette møtet var det kommet en lang hilsen fra vertskapet, som ${'ønsket alle velkommen og '.repeat(4)}takket for sist.`;
    expect(told(`${wrapped}\nNes\n\n${stray}\n`)).toEqual([...whole, stray]);
  });

  test('keeps its lines where many are longer', () => {
    const long =
      'Kommunen har vedtatt budsjettet, og det er satt av midler til ny skole, ny bru, ny hall, ny kai og nye bussruter for alle bygdene.';
    const lines = `Gol\n\n${Array.from({ length: 20 }, () => `${long}\n`).join('')}\nHol\n\n${plan.join('\n')}\n`;
    expect(told(lines).slice(-2)).toEqual(plan);
  });
});

test.each([
  ['Gol vokser, og har nå', '4 700 innbyggere.'],
  ['Kommunen har brukt om lag 40 millioner av', '1,2 milliarder kroner.'],
  ['Oppslutningen er', '60 % i år.'],
  ['Flyplassen får ny terminal, men ikke før', '2028']
])('a sentence goes on with an amount on the next line: %s', (above, below) => {
  expect(told(`Gol\n\n${above}\n${below}\n\nHol\n\nNy bru.\n`)).toEqual([`${above} ${below}`, 'Ny bru.']);
});

test('a line that begins with a number is an update of its own where no sentence waits for it', () => {
  expect(told('Gol\n\nNy skole\n4 700 innbyggere ved nyttår\n\nHol\n\nNy bru.\n')).toEqual([
    'Ny skole',
    '4 700 innbyggere ved nyttår',
    'Ny bru.'
  ]);
});
