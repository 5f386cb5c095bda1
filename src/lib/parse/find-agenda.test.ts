import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const items = (text: string) => parseMinutes(documentOf(text), sampleRegistry).items.map(({ number, title }) => [number, title]);

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
    ['## 021 Budsjett', '021'],
    ['**Sak 3/25 Budsjett**', '3/25']
  ])('may be numbered as in "%s"', (title, number) => {
    const other = title.replace(/\d+/, '77').replace('Budsjett', 'Eventuelt');
    expect(items(`Referat\n\n${title}\nTekst her.\n\n${other}\nMer tekst.\n`)[0]).toEqual([number, 'Budsjett']);
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
