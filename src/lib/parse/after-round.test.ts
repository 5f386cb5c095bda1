import { describe, expect, test } from 'vitest';
import { readAfterRound } from './after-round.ts';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

describe('a heading for what comes after a round', () => {
  test.each(['Eventuelt', 'Ymse', 'Andre saker', 'ANDRE SAKER', 'Neste møte: 4. mai', 'Møteplan', 'Takk for møtet'])(
    '%s ends it',
    (label) => {
      expect(readAfterRound(label)).toBe('closing');
    }
  );

  test.each(['Veien videre:', 'Vegen vidare', 'Til oppfølging', '**Oppsummering:**', 'Oppfølgingspunkter', 'Diskusjon etter runden'])(
    '%s is talk about it',
    (label) => {
      expect(readAfterRound(label)).toBe('talk');
    }
  );

  test.each([
    'Ny veg vidare nordover',
    'Oppfølging av barn og unge',
    'Eventuelle kostnader',
    'Neste møteplass for ungdom',
    'Andre dal',
    ''
  ])('%s is none', (label) => {
    expect(readAfterRound(label)).toBeNull();
  });
});

const round = (end: string) =>
  parseMinutes(
    documentOf(`Møte 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\nNordre Dal\n- Ny vei\n\nSøre Dal\n- Budsjett\n\n${end}`),
    sampleRegistry
  ).updates.map(({ regionId, text }) => `${regionId}: ${text}`);

const told = ['nordre-dal: Ny vei', 'sore-dal: Budsjett'];

test.each(['Veien videre:\nVi møtes igjen i mai.', 'Eventuelt\nIngen saker.', 'Oppsummering\n- Alle vil ha vei', 'Neste møte: 4. mai'])(
  'what stands below the last region is not its update: %s',
  (end) => {
    expect(round(end)).toEqual(told);
  }
);
