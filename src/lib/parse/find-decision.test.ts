import { expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const decision = (body: string) =>
  parseMinutes(documentOf(`Sak 1/25 Budsjett\n${body}\n\nSak 2/25 Eventuelt\nNoe annet.\n`), sampleRegistry).items[0]?.decision;

test.each([
  ['Vedtak: Godkjent.', 'Godkjent.'],
  ['Konklusjon:\n\nEnighet om\n  forslaget.', 'Enighet om forslaget.'],
  ['Samrøystes vedtak: Styret godkjenner.', 'Styret godkjenner.'],
  ['**Vedtak:** Som framlegget.', 'Som framlegget.'],
  ['Tilråding: Rådet rår til dette.', 'Rådet rår til dette.'],
  ['Tilråding: Rådet rår til dette.\nVedtak: Saka vert utsett.', 'Saka vert utsett.'],
  ['Konklusjon\nSekretariatet skriver notat.', 'Sekretariatet skriver notat.'],
  ['Beslutning (enstemmig): Ja.', 'Ja.'],
  ['Enstemmig vedtak:\n1. Ja.\n2. Nei.', '1. Ja. 2. Nei.'],
  ['Godkjennes.', 'Godkjennes.'],
  ['Tas til orientering', 'Tas til orientering'],
  ['Referatet blei godkjent', 'Referatet blei godkjent'],
  ['Samrøystes vedteke.', 'Samrøystes vedteke.'],
  ['Enst. godkjent', 'Enst. godkjent'],
  ['Einst. vedteke.', 'Einst. vedteke.'],
  ['Innkalling og saksliste godkjennes.', 'Innkalling og saksliste godkjennes.']
])('"%s" decides', (body, text) => {
  expect(decision(body)).toBe(text);
});

test.each([
  'Forslag til vedtak: Budsjettet vedtas.',
  'Leder orienterte om vedtaket.',
  'Det ble vist til vedtak i Alver 26.09.',
  '- Vedtak: i en liste'
])('"%s" decides nothing', (body) => {
  expect(decision(body)).toBeNull();
});
