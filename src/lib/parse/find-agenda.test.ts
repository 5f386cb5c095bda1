import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const items = (text: string) => parseMinutes(documentOf(text), sampleRegistry).items.map(({ number, title }) => [number, title]);

test('a heading of the same level above the numbered cases is the title, however it is called', () => {
  const text =
    '# Fylkespartnerskapet – samling 4\n\nTid: 21.11.2024 kl. 09.00–11.00. Sted: Vik.\n\n# Sak 1 Budsjett\nVedtatt.\n\n# Sak 2 Valg\nUtsatt.\n';
  expect(items(text)).toEqual([
    ['1', 'Budsjett'],
    ['2', 'Valg']
  ]);
  expect(parseMinutes(documentOf(text), sampleRegistry).meeting).toMatchObject({
    title: 'Fylkespartnerskapet – samling 4',
    date: '2024-11-21'
  });
});

describe('the cases of minutes', () => {
  test.each([
    ['Sak 2. Budsjett', '2'],
    ['Sak 9 Budsjett', '9'],
    ['Sak 14/07: Budsjett', '14/07'],
    ['Sak nr. 47/09 Budsjett', '47/09'],
    ['Sak nr.: 37/13 Budsjett', '37/13'],
    ['Sak 44 /2014: Budsjett', '44/2014'],
    ['Sak 42/ 25 Budsjett', '42/25'],
    ['Sak 16-24. Budsjett', '16-24'],
    ['SR-sak 32/14 Budsjett', '32/14'],
    ['PS 32/14 Budsjett', '32/14'],
    ['14/07: Budsjett', '14/07'],
    ['Tema 1: Budsjett', '1'],
    ['Punkt 1 Budsjett', '1'],
    ['Pkt. 1 – Budsjett', '1'],
    ['## 021 Budsjett', '021'],
    ['**Sak 3/25 Budsjett**', '3/25']
  ])('may be numbered as in "%s"', (title, number) => {
    const other = title.replace(/\d+/, '77').replace('Budsjett', 'Eventuelt');
    expect(items(`Referat\n\n${title}\nTekst her.\n\n${other}\nMer tekst.\n`)[0]).toEqual([number, 'Budsjett']);
  });

  test('may be numbered as Romans did', () => {
    expect(items('Referat\n\nI. Opning\nVel møtt.\n\nII. Budsjett\nTekst.\n\nIII. Ymse\nIngen.\n\nIV. Neste møte\nI juni.\n')).toEqual([
      ['I', 'Opning'],
      ['II', 'Budsjett'],
      ['III', 'Ymse'],
      ['IV', 'Neste møte']
    ]);
  });

  test('that are listed at the top with dots and page numbers count once', () => {
    expect(
      items(
        'Saksliste\nSak 1/25 Godkjenning ........ 2\nSak 2/25 Budsjett ...... 3\n\nSak 1/25 Godkjenning\nGodkjent.\n\nSak 2/25 Budsjett\nUtsatt.\n'
      )
    ).toEqual([
      ['1/25', 'Godkjenning'],
      ['2/25', 'Budsjett']
    ]);
  });

  test('that are listed with numbers and told under the titles alone keep their numbers', () => {
    expect(
      items(
        'Saksliste:\n1. Godkjenning\n2. Budsjettet for neste år\n\nGodkjenning\nAlt i orden.\n\nBudsjettet for neste år\nGjennomgått.\n'
      )
    ).toEqual([
      ['1', 'Godkjenning'],
      ['2', 'Budsjettet for neste år']
    ]);
  });

  test('may have their title on the next line, or over two lines', () => {
    expect(
      items('Sak 1/25\nGodkjenning av innkalling\n\nSak 2/25 Høring om ny regional plan for areal og\ntransport i Fjordregionen\nTekst.\n')
    ).toEqual([
      ['1/25', 'Godkjenning av innkalling'],
      ['2/25', 'Høring om ny regional plan for areal og transport i Fjordregionen']
    ]);
  });

  test('are not the numbered points of a decision', () => {
    expect(
      items(
        '1. Åpning\nVel møtt.\n\n2. Budsjett\nVedtak:\n1. Budsjettet vedtas.\n2. Leder følger opp.\n3. Saken lukkes.\n\n3. Eventuelt\nIngen saker.\n'
      ).map(([number]) => number)
    ).toEqual(['1', '2', '3']);
  });

  test('may go on after "Eventuelt" and end with one that has no number', () => {
    expect(items('1. Åpning\nVel møtt.\n\n2. Eventuelt\nIngen.\n\n3. Møteplan 2025\nVedtatt.\n').map(([number]) => number)).toEqual([
      '1',
      '2',
      '3'
    ]);
    expect(items('1. Åpning\nVel møtt.\n\n2. Budsjett\nVedtatt.\n\nEventuelt\n\nIngen saker.\n').at(-1)).toEqual([null, 'Eventuelt']);
  });

  test.each([
    ['1. Runde rundt bordet\nNordre Dal\n- Ny veg\n', [['1', 'Runde rundt bordet']]],
    ['Referat 3. mars 2025\n\n1) Budsjett\n\nGjennomgått.\n', [['1', 'Budsjett']]],
    [
      'Referat 3. mars 2025\n1. Åpning\n2. Runde rundt bordet\n',
      [
        ['1', 'Åpning'],
        ['2', 'Runde rundt bordet']
      ]
    ]
  ])('may be one or two: %j', (text, titles) => {
    expect(items(text)).toEqual(titles);
  });

  test.each([
    'Referat 3. mars 2025\n\nVi ble enige om dette:\n1. Sende brev\n\nTakk for møtet.\n',
    'Nordre Dal\n\n1. Ny veg\n\nSøre Dal\n\n1. Ny skole\n',
    'Referat 3. mars 2025\n\n1. Vi ble enige om å sende et brev til departementet.\n\nTakk for møtet.\n'
  ])('are not a lone number in a text: %j', (text) => {
    expect(items(text)).toEqual([]);
  });
});

test('a sentence that begins with the title of its case is no part of the title', () => {
  const { items: found } = parseMinutes(
    documentOf(
      'Referat 3. mars 2025\n\nSak 1/25: Innkalling og sakliste\nInnkalling og sakliste vart godkjent.\n\nSak 2/25: Ymse\nIngen saker.\n'
    ),
    sampleRegistry
  );
  expect(found.map(({ title, decision }) => [title, decision])).toEqual([
    ['Innkalling og sakliste', 'Innkalling og sakliste vart godkjent.'],
    ['Ymse', null]
  ]);
});

test('the list at the top ends where its first title comes again with what was decided behind it', () => {
  expect(
    items(
      'Referat 3. mars 2025\n\nSaker:\n1. Referat\n2. Kommunene rundt\n3. KI\n\n1. Referat: godkjent\n\n2. Kommunene rundt:\n\nGol:\n- Ny veg\nHol:\n- Ny bru\n\n3. KI\nDrøftet.\n'
    ).map(([number]) => number)
  ).toEqual(['1', '2', '3']);
});

test('several titles that are underlined twice, or stand at the highest level, are parts of the minutes', () => {
  const text =
    'Møte i Fjordrådet 3. mars 2025\n\nGol\n=====\no Ny veg\n   o åpnes i mai\nHol\n=====\nOrdføreren informerte om brua.\nÅl\n=====\no Ingen saker\n\nEventuelt\n=====\nNeste møte i november.\n';
  const { updates, meeting, silent } = parseMinutes(documentOf(text), sampleRegistry);
  expect(updates.map(({ regionId, leadIn, text: words }) => [regionId, [...leadIn, words].join(' > ')])).toEqual([
    ['gol', 'Ny veg'],
    ['gol', 'Ny veg > åpnes i mai'],
    ['hol', 'Ordføreren informerte om brua.']
  ]);
  expect(meeting.title).toBe('Møte i Fjordrådet 3. mars 2025');
  expect(silent.map(({ regionId }) => regionId)).toContain('al');
});

test('the title and the line with the date are no part of a round without a name', () => {
  const text =
    'Kontaktforum for regionråd – oppsummering\nMøte 3/2022, 7.9.2022 kl. 10-12, Teams\n\nNordre Dal (Kari): ny veg.\nSøre Dal (Ola): ny bru.\n\nKonklusjon: neste møte i november.\n';
  const { updates, meeting } = parseMinutes(documentOf(text), sampleRegistry);
  expect(updates.map(({ regionId }) => regionId)).toEqual(['nordre-dal', 'sore-dal']);
  expect(meeting).toMatchObject({ date: '2022-09-07', start: '10:00', end: '12:00' });
});

test('numbers without dots are those of the cases where a list at the top has them too', () => {
  const text =
    'Regionmøte 4. juni 2019\n\nSakliste:\n 1 Velkommen\n 2 Orienteringer fra kommunene\n 3 Vegpakke\n\n1 Velkommen\nLeder ønsket velkommen.\n\n2 Orienteringer fra kommunene\n\nGol kommune\n* Ny veg\n* 3 Kommuner er med\nHol kommune\n* Ny bru\n\n3 Vegpakke\nVedtak\nKommunene står sammen.\n';
  const { items: found, updates } = parseMinutes(documentOf(text), sampleRegistry);
  expect(found.map(({ number, title, kind, decision }) => [number, title, kind, decision])).toEqual([
    ['1', 'Velkommen', 'case', null],
    ['2', 'Orienteringer fra kommunene', 'round', null],
    ['3', 'Vegpakke', 'case', 'Kommunene står sammen.']
  ]);
  expect(updates.map(({ text: words }) => words)).toEqual(['Ny veg', '3 Kommuner er med', 'Ny bru']);
});

test('a list inside a report is none of cases where nothing else is numbered', () => {
  const text =
    'Møte 4. juni 2019\n\nFELLES BORD\n\nGol: Kraftinntekter ga 12 mill.\n   1) Mogen – Uvdal\n   2) Rødberg\nHol: Ny bru.\nÅl: Ny hall.\n';
  const { items: found, updates } = parseMinutes(documentOf(text), sampleRegistry);
  expect(found.map(({ title }) => title)).toEqual(['FELLES BORD']);
  expect(updates.map(({ regionId }) => regionId)).toEqual(['gol', 'gol', 'gol', 'hol', 'al']);
});

test('the underlined title of the minutes is no case', () => {
  const text =
    'Fjordrådet\nMøtebok frå rådsmøte 10.10.2016\n-------------------------------\n\nTIL STEDE\n---------\nGol - Kari Nes\nHol - Ola Li\n\nSAK 30/16 - RUNDE\n-----------------\nGOL\n- Ny veg\n\nHOL\n- Ny bru\n\nSAK 31/16 - BUDSJETT\n--------------------\nVEDTAK: Til orientering.\n';
  const { items: found, meeting } = parseMinutes(documentOf(text), sampleRegistry);
  expect(found.map(({ number }) => number)).toEqual(['30/16', '31/16']);
  expect(meeting).toMatchObject({ title: 'Møtebok frå rådsmøte 10.10.2016', body: 'Fjordrådet' });
});

test('the heading of a decision is no case, nor is the line with the date', () => {
  const text =
    '# Kontaktutvalget\n\nDato: 2020-12-08 · Tid: 09:00–11:00 · Sted: Teams\n\n## Runde: hva skjer i kommunene?\n\n### Gol\n- Ny veg\n### Hol\n- Ny bru\n\n## Vedtak\nSekretariatet skriver brev.\n';
  const { items: found } = parseMinutes(documentOf(text), sampleRegistry);
  expect(found.map(({ title, decision }) => [title, decision])).toEqual([['Runde: hva skjer i kommunene?', 'Sekretariatet skriver brev.']]);
});

test('a date in the first report is not the end of a head that is not there', () => {
  const { updates } = parseMinutes(
    documentOf('Nordre Dal\nNy veg åpnet 3. mars 2025\nSøre Dal\nNy bru åpnes 4. mai 2025\n'),
    sampleRegistry
  );
  expect(updates.map(({ regionId }) => regionId)).toEqual(['nordre-dal', 'sore-dal']);
});
