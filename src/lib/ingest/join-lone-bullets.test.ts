import { expect, test } from 'vitest';
import { joinLoneBullets } from './join-lone-bullets.ts';
import { readDocument } from './read-document.ts';

test('bullets above their words go before them', () => {
  expect(joinLoneBullets('Gol\n•\nNy veg\n•\nNy skole\n\nHol\n▪\nNy bru\n')).toBe('Gol\n\n• Ny veg\n\n• Ny skole\n\nHol\n\n▪ Ny bru\n');
});

test('what stands between two of them belongs to the first', () => {
  expect(joinLoneBullets('  •\nRadaren krever areal, og\nForsvaret har varslet\n2028\n  •\nNy kai\nHol\n')).toBe(
    '\n  • Radaren krever areal, og\n    Forsvaret har varslet\n    2028\n\n  • Ny kai\nHol\n'
  );
});

test.each(['Gol\n•\n\nHol\n•\n\n', 'Gol\n•\nNy veg\n', 'Gol\n• Ny veg\n• Ny skole\n', '-\nGol\n-\nHol\n'])('%j stays as it is', (text) => {
  expect(joinLoneBullets(text)).toBe(text);
});

test('a text file is read so', async () => {
  const reading = await readDocument(new TextEncoder().encode('Gol\n•\nNy veg\n•\nNy skole\n'), 'referat.txt');
  if (!reading.ok) throw new Error(reading.problem.message);
  expect(reading.value.text).toBe('Gol\n\n• Ny veg\n\n• Ny skole\n');
});
