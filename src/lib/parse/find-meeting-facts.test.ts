import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const parse = (text: string) => parseMinutes(documentOf(text), sampleRegistry);
const date = (text: string) => parse(text).meeting.date;

describe('the date of the meeting', () => {
  test('is not that of the letter, of the last meeting or of the next', () => {
    expect(
      date(
        'Vår ref: 23/112   Vår dato: 02.05.2023\nReferat fra møte i Fjordrådet\nMøtedato: 27.april 2023\n\n1. Referat fra møtet 3. mars 2023\nGodkjent.\n2. Neste møte 8. juni 2023\n'
      )
    ).toBe('2023-04-27');
  });

  test.each([
    ['Innkalling sendt 1. mars 2024', '2024-03-14'],
    ['Sakspapira vart sende ut 1. mars 2024.', '2024-03-14'],
    ['Referatet godkjent 20. april 2024', '2024-03-14'],
    ['Protokollen er skriven 18. mars 2024', '2024-03-14'],
    ['Skrevet ut 22. mars 2024', '2024-03-14']
  ])('is not that on which papers were sent, written or approved: %s', (line, expected) => {
    const { meeting, problems } = parse(
      `Møte i Fjordrådet\nTorsdag 14. mars kl. 10.00–14.00, Vik rådhus\n${line}\n\n1. Åpning\nVel møtt.\n2. Budsjett\n`
    );
    expect(meeting).toMatchObject({ date: expected, body: 'Fjordrådet' });
    expect(meeting.title ?? '').not.toMatch(/mars 2024|april 2024/u);
    expect(problems.map(({ code }) => code)).not.toContain('date-contradiction');
  });

  test('stands in the title of an invitation too', () => {
    expect(date('Innkalling til møte i Fjordrådet 14. mars 2024\n\n1. Åpning\nVel møtt.\n2. Budsjett\n')).toBe('2024-03-14');
  });

  test('stands in the title', () => {
    expect(date('MØTE 16.11.17\n\n1. Åpning\nVel møtt.\n2. Budsjett\n')).toBe('2017-11-16');
  });

  test('gets its year from the numbers of the cases', () => {
    expect(date('Referat\nDato: 9. desember\n\nSak 14/07: Budsjett\nSak 15/07: Eventuelt\n')).toBe('2007-12-09');
  });

  test('gets the year in which its day of the week fits', () => {
    expect(date('Referat\nDato: tirsdag 4. mars\n\nSak 1/24 Regnskap 2024\nFrist 1.2.2025\nSak 2/24 Eventuelt\n')).toBe('2025-03-04');
  });

  test.each([
    ['Sendt: fredag 3. januar 2025 13:47', '2024-12-18'],
    ['Sendt: 20. desember 2024', '2024-12-18'],
    ['Neste møte er 14. januar 2025', '2024-12-18'],
    ['Møte nr. 6/2024', '2024-12-18'],
    ['Neste ordinære møte: 14.1.2025', '2024-12-18']
  ])('gets its year from a date close to it: %s', (line, expected) => {
    expect(date(`${line}\nEmne: Referat fra telefonmøte 18. desember\n\n1. Åpning\nVel møtt.\n2. Budsjett for 2025, 2026 og 2027\n`)).toBe(
      expected
    );
  });

  test('stands in the first sentence of a paragraph', () => {
    const people = 'Til stede var Kari Nes (Gol kommune), Ola Li (Hol kommune), Per By (Ål kommune) og Siri Moe (Flå kommune).';
    const text = (lead: string) =>
      `Fjordrådet\n\n${lead} ${people} ${people} Neste møte er 3. september 2024.\n\nSak 1/24 Åpning\nVel møtt.\n`;
    expect(date(text('Referat frå rådsmøtet på Gol 9. juni 2024, kl. 10–14.'))).toBe('2024-06-09');
    expect(date(text('Møtet ble holdt på Gol torsdag 9. juni 2024.'))).toBe('2024-06-09');
    expect(parse(text('Referat frå rådsmøtet på Gol 9. juni 2024, kl. 10–14.')).meeting).toMatchObject({ start: '10:00', end: '14:00' });
  });

  test('is null with a problem where the minutes do not tell it', () => {
    const { meeting, problems } = parse('Referat fra møte i Fjordrådet\n\n1. Åpning\nVel møtt.\n2. Budsjett\n');
    expect(meeting.date).toBeNull();
    expect(problems.map(({ code }) => code)).toContain('date-missing');
  });

  test('that contradicts another one in the head is a problem', () => {
    const { problems } = parse('Referat fra møte 8. desember 2024\nMøtedato: 11. desember 2024\n\n1. Åpning\nVel møtt.\n2. Budsjett\n');
    expect(problems.map(({ code }) => code)).toContain('date-contradiction');
  });
});

test.each([
  ['Tid og sted: 19. november 2024 kl. 12.00-15.45, Lillestrøm rådhus', '12:00', '15:45', 'Lillestrøm rådhus'],
  ['Stad/dato: Otta, 3.9.2024', null, null, 'Otta'],
  ['Dato: 3.9.2024 kl 9-11\nMøtestad: Storgata 12, Vik', '09:00', '11:00', 'Storgata 12, Vik'],
  ['mandag 12. februar 2024, 1400 – 1615\nOslo rådhus, Formannskapssalen', '14:00', '16:15', 'Oslo rådhus, Formannskapssalen'],
  ['Møtested\nHavhotellet\nTid\n3. mai 2024 kl. 10', '10:00', null, 'Havhotellet'],
  ['Dato: 3.9.2024\nMøtestart: 09:30\nMøteslutt: 14:45', '09:30', '14:45', null],
  ['Møtedato: 14. og 15. september 2023\nFrå kl.: 1030', '10:30', null, null],
  ['Dato: 3.9.2024\nStart kl.: 9.30\nSlutt kl.: 12', '09:30', '12:00', null],
  ['Vik, Fjord hotell. Onsdag 30.november 2022, kl. 9.30 til 14', '09:30', '14:00', 'Vik, Fjord hotell'],
  ['Gol kommunehus, 3. mars 2025', null, null, 'Gol kommunehus'],
  ['Stad: Gol\nDato: 3.3.2025\nFrå kl. 09.00 til kl. 14.00', '09:00', '14:00', 'Gol'],
  ['Dato: 3.3.2025\nKlokken ni møttes vi.', null, null, null],
  ['3. mars 2025 (Teams, kl. 9-12)', '09:00', '12:00', 'Teams'],
  ['3. mars 2025 kl. 9–12 på Teams', '09:00', '12:00', 'Teams'],
  ['3. mars 2025 kl. 09.00, Gol kommunehus (møterom Fjell)', '09:00', null, 'Gol kommunehus (møterom Fjell)'],
  ['Møtested/-tid: Gol kommunehus, 3. mars 2025 kl. 10-12', '10:00', '12:00', 'Gol kommunehus'],
  ['Dato: 2025-03-03 · Tid: 09:00–11:00 · Sted: Teams', '09:00', '11:00', 'Teams'],
  ['Tid/stad: 3. mars 2025, 10–15, Førde', '10:00', '15:00', 'Førde'],
  ['Dato: 3. mars 2025\nTid: 9-11.30', '09:00', '11:30', null],
  ['Stad/tid: Vik kommunehus, 3/3-2025, frå kl. 10.00 til kl. 14.00', '10:00', '14:00', 'Vik kommunehus'],
  ['Tid: 3. mars 2025, 9-11.30', '09:00', '11:30', null],
  ['Når: 3. mars 2025, kl. 10\nHvor: Gol kommunehus', '10:00', null, 'Gol kommunehus'],
  ['Møtedato: 3.3.2025 Tid: 10:00–13:00 Sted: Gol kommunehus', '10:00', '13:00', 'Gol kommunehus'],
  ['Dato ........: 3. mars 2025\nTid .........: 12.00 - 14.30\nSted ........: Gol kommunehus', '12:00', '14:30', 'Gol kommunehus'],
  ['Møtet vart halde på Gol 3. mars 2025, og starta kl. 10.15.', '10:15', null, null]
])('the head "%s" tells hours and place', (head, start, end, place) => {
  expect(parse(`Referat fra møte i Fjordrådet\n${head}\n\n1. Åpning\nVel møtt.\n2. Budsjett\n`).meeting).toMatchObject({
    start,
    end,
    place
  });
});

test('a region’s heading, or the round’s name, is never the title or the body', () => {
  for (const text of ['1. Runde rundt bordet\nNordre Dal IPR\n- Ny veg\n', 'Nordre Dal IPR\n- Ny veg\n- Ny skole\n'])
    expect(parse(text).meeting).toMatchObject({ title: null, body: null });
});

test('the line that names the body above the title is part of the head', () => {
  const { meeting, problems } = parse(
    'FJORD REGIONRÅD\n\nReferat frå møte i Fjord regionråd 3. mars 2025\n\n1. Opning\nVel møtt.\n2. Budsjett\n'
  );
  expect(meeting.body).toBe('Fjord regionråd');
  expect(problems.map(({ code }) => code)).not.toContain('unplaced-text');
});

test.each([
  ['V I K   R E G I O N R Å D\n\nMØTEPROTOKOLL\n', 'MØTEPROTOKOLL', 'VIK REGIONRÅD'],
  ['Vikalliansen for regionråd\n\nREFERATFRAMØTE NR. 3\n', 'REFERATFRAMØTE NR. 3', 'Vikalliansen for regionråd'],
  ['Fjordrådet                           Arkivsak 25/114\n\nREFERAT\n', 'REFERAT', 'Fjordrådet'],
  ['Innmark samkommune\nMøtebok frå møte 2/21\n', 'Møtebok frå møte 2/21', 'Innmark samkommune'],
  ['Fjordalliansen\n\nReferat\n', 'Referat', 'Fjordalliansen'],
  ['Haugrådet\nProtokoll 27. januar 2021 (Teams, kl 9-12)\n', 'Protokoll 27. januar 2021 (Teams, kl 9-12)', 'Haugrådet']
])('the head %j tells title and body', (head, title, body) => {
  const { meeting, problems } = parse(`${head}Dato: 27.1.2021\n\n1. Åpning\nVel møtt.\n2. Budsjett\n`);
  expect(meeting).toMatchObject({ title, body });
  expect(problems.map(({ code }) => code)).not.toContain('unplaced-text');
});

test('front matter tells title, date, hours and place', () => {
  const { meeting, problems } = parse(
    '---\ntitle: Fjordrådet\ndate: 2025-03-03\ntime: 10:00-12:00\nplace: Vik rådhus\n---\n\n# Fjordrådet\n\n1. Åpning\nVel møtt.\n2. Budsjett\n'
  );
  expect(meeting).toMatchObject({ date: '2025-03-03', start: '10:00', end: '12:00', place: 'Vik rådhus' });
  expect(problems.map(({ code }) => code)).not.toContain('unplaced-text');
});

test.each(['Møte nr. 2/2025', 'Møte 3/25', 'Rådsmøte nr 4'])('the number of the meeting, "%s", is part of the head', (line) => {
  const { problems, meeting } = parse(`Referat fra Fjordrådet\n${line}\nDato: 3. mars 2025\n\n1. Åpning\nVel møtt.\n2. Budsjett\n`);
  expect(problems.map(({ code }) => code)).not.toContain('unplaced-text');
  expect(meeting.date).toBe('2025-03-03');
});

test('a greeting is no title', () => {
  const { meeting } = parse(
    'Hei alle!\n\nHer kommer et kort referat fra møtet i går (torsdag 16.01.2025) på Teams.\n\n1. Åpning\nVel møtt.\n2. Budsjett\n'
  );
  expect(meeting).toMatchObject({ title: null, date: '2025-01-16' });
});

test('a note about a meeting has the date on which that was held', () => {
  const text =
    'NOTAT\nFra: Sekretariatet for Fjordrådet\nTil: Medlemmene\nDato: 15.06.2011\nEmne: Oppsummering av rundebordet 9. juni 2011\n\nMøtet ble holdt på Gol torsdag 9. juni kl. 09.00 – 12.00.\n\n1. Åpning\nVel møtt.\n2. Budsjett\n';
  const { meeting, problems } = parse(text);
  expect(meeting).toMatchObject({ title: 'Oppsummering av rundebordet 9. juni 2011', date: '2011-06-09', start: '09:00', end: '12:00' });
  expect(problems.map(({ code }) => code)).not.toContain('unplaced-text');
});

test('a table of the cases at the top is no title', () => {
  const { meeting, items, problems } = parse(
    'Fjordrådet 3. mars 2025\n\n| Nr | Sak |\n|---|---|\n| 1 | Åpning av møtet |\n| 2 | Budsjettet |\n\n### 1 Åpning av møtet\nVel møtt.\n\n### 2 Budsjettet\nVedtatt.\n'
  );
  expect(meeting.title).toBe('Fjordrådet 3. mars 2025');
  expect(items.map(({ number }) => number)).toEqual(['1', '2']);
  expect(problems.map(({ code }) => code)).toEqual(['round-missing']);
});
