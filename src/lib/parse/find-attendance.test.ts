import { describe, expect, test } from 'vitest';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const agenda = '\n1. Åpning\nVel møtt.\n\n2. Runde rundt bordet\n\nNordre Dal\n- Ny veg\n\nSøre Dal\n- Kai\n';

function read(head: string) {
  const { meeting, updates, silent, problems } = parseMinutes(documentOf(`Referat 3. mars 2025\n\n${head}${agenda}`), sampleRegistry);
  const plain = (people: typeof meeting.attendance) => people.map(({ name, organisation, regionId }) => [name, organisation, regionId]);
  return {
    attended: plain(meeting.attendance),
    apologies: plain(meeting.apologies),
    updates: updates.map(({ text }) => text),
    silent: silent.map(({ regionId, why }) => [regionId, why]),
    problems: problems.map(({ code }) => code)
  };
}

const two = [
  ['Anna Berg', 'Nordre Dal', 'nordre-dal'],
  ['Bo Lie', 'Vestre Dal', 'vestre-dal']
];

describe('a table of who attended whose cells stand one a line', () => {
  test.each([
    ['under a heading', 'Tilstede\n\nNavn\nRegion\nAnna Berg\nNordre Dal\nBo Lie\nVestre Dal\n'],
    ['with blank lines between', 'Tilstede:\n\nNavn\n\nRegion\n\nAnna Berg\n\nNordre Dal\n\nBo Lie\n\nVestre Dal\n'],
    ['without a header', 'Til stede:\nAnna Berg\nNordre Dal\nBo Lie\nVestre Dal\n'],
    ['without a heading', 'Navn\nDelregion\nAnna Berg\nNordre Dal\nBo Lie\nVestre Dal\n'],
    ['with a third column', 'Deltakere\nNavn\nFunksjon\nKommune\nAnna Berg\nordfører\nNordre Dal\nBo Lie\nvaraordfører\nVestre Dal\n'],
    ['with the region first', 'Til stede:\nRegion\nNavn\nNordre Dal\nAnna Berg\nVestre Dal\nBo Lie\n']
  ])('is read %s', (_, head) => {
    expect(read(head)).toMatchObject({ attended: two, updates: ['Ny veg', 'Kai'] });
  });

  test.each([
    ['region first', 'Nordre Dal\nAnna Berg\nVestre Dal\nBo Lie\n'],
    ['with a blank line between', 'Nordre Dal\nAnna Berg\n\nVestre Dal\nordfører Bo Lie\n'],
    ['name first', 'Anna Berg\nNordre Dal\nBo Lie\nVestre Dal\n'],
    ['a colon between', 'Nordre Dal: Anna Berg\nVestre Dal: Bo Lie\n']
  ])('is no round without header and heading either: %s', (_, head) => {
    expect(read(head).updates).toEqual(['Ny veg', 'Kai']);
  });
});

test.each([
  ['Møtet ble holdt i Vik. Til stede var Anna Berg (Nordre Dal) og Bo Lie (Vestre Dal).\n'],
  ['Møteleiar var Siri Moe. Desse var til stades: Nordre Dal: Anna Berg. Vestre Dal: Bo Lie.\n'],
  ['Vel møtt til alle! Med var Anna Berg (Nordre Dal), Bo Lie (Vestre Dal).\n'],
  ['*Desse møtte:* Anna Berg (Nordre Dal), Bo Lie (Vestre Dal)\n*Forfall:* ingen\n'],
  ['_Til stede:_ Anna Berg (Nordre Dal), Bo Lie (Vestre Dal)\n_Forfall:_ ingen\n']
])('who was there is read in a sentence and behind a heading in italics: %s', (head) => {
  expect(read(head)).toMatchObject({ attended: two, apologies: [], updates: ['Ny veg', 'Kai'] });
});

test.each([
  ['Deltakere: Anna Berg (Nordre Dal), Bo\nLie (Vestre Dal)\n'],
  ['Deltakere: Anna Berg (Nordre Dal), Bo Lie\n(Vestre Dal)\n'],
  ['Deltakere: Anna Berg (Nordre\n           Dal), Bo Lie (Vestre Dal)\n'],
  ['Til stede: Anna Berg (Nordre Dal) og\n  Bo Lie (Vestre Dal)\n'],
  ['Tilstede ....: Nordre Dal v/ Anna Berg, Vestre Dal v/\n               Bo Lie\n']
])('who was there is read over the end of a line: %j', (head) => {
  const attended = read(head).attended.map(([name, organisation, regionId]) => [name, organisation, regionId]);
  expect(attended).toEqual(two);
});

test('names over the end of a line stand where they do in the document', () => {
  const text =
    'Referat 3. mars 2025\n\nDeltakere: Anna Berg (Nordre Dal), Bo\n     Lie (Vestre Dal), Siri Moe (Søre Dal)\n\n1. Åpning\nVel møtt.\n';
  const { meeting } = parseMinutes(documentOf(text), sampleRegistry);
  const last = meeting.attendance.at(-1);
  expect(text.slice(last?.source.start, last?.source.end)).toBe('Siri Moe (Søre Dal)');
});

test('the first case is no name, though it is in capitals', () => {
  const text =
    'Referat 3. mars 2025\n\nForfall: Vestre Dal\n\n1.  GODKJENNING AV DAGSORDEN\n    Ingen merknader.\n\n2.  BUDSJETT\n    Vedtatt.\n';
  const { meeting, items } = parseMinutes(documentOf(text), sampleRegistry);
  expect(meeting.apologies.map(({ name, organisation }) => [name, organisation])).toEqual([['', 'Vestre Dal']]);
  expect(items.map(({ number }) => number)).toEqual(['1', '2']);
});

test('a sentence of what was there is no list of people', () => {
  expect(read('Til stede var også spørsmål om økonomi og drift i årene framover.\n').attended).toEqual([]);
});

test('a person’s name under a region’s heading is who speaks, no update', () => {
  const text = '1. Runde rundt bordet\n\nNordre Dal\nAnna Berg\n- Ny veg\n\nSøre Dal\nordfører Bo Lie\n- Kai\n';
  const { updates } = parseMinutes(documentOf(text), sampleRegistry);
  expect(updates.map((update) => update.text)).toEqual(['Ny veg', 'Kai']);
});

describe('apologies', () => {
  test.each([
    ['Vestre Dal IPR hadde meldt forfall.\n', [['', 'Vestre Dal IPR', 'vestre-dal']]],
    ['Deltakere:\nAnna Berg, Nordre Dal\n\nVestre Dal IPR hadde meldt forfall.\n', [['', 'Vestre Dal IPR', 'vestre-dal']]],
    ['Vestredalregionen meldte forfall\n', [['', 'Vestredalregionen', 'vestre-dal']]],
    ['Bo Lie (Vestre Dal) har meldt fråfall.\n', [['Bo Lie', 'Vestre Dal', 'vestre-dal']]],
    ['Følgende medlemmer hadde meldt forfall:\nBo Lie / ordfører / Vestre Dal\n', [['Bo Lie', 'Vestre Dal', 'vestre-dal']]],
    ['Vestre Dal hadde forfall.\n', [['', 'Vestre Dal', 'vestre-dal']]],
    ['Desse var til stades: Nordre Dal: Anna Berg. Vestre Dal hadde forfall.\n', [['', 'Vestre Dal', 'vestre-dal']]],
    ['Desse var til stades: Nordre Dal: Anna Berg. Ingen hadde forfall.\n', []],
    ['Forfall .....: Bo Lie (Vestre Dal)\n', [['Bo Lie', 'Vestre Dal', 'vestre-dal']]],
    ['Forfall: ingen\n', []],
    ['Forfall: Ingen meldte forfall.\n', []]
  ])('may be told as in "%s"', (head, apologies) => {
    expect(read(head)).toMatchObject({ apologies, problems: [] });
  });

  test('that a sentence tells are not the whole sentence where it says more', () => {
    expect(read('Det var stor interesse for møtet, og bare noen få hadde meldt forfall.\n').apologies).toEqual([]);
  });
});

describe('a list of who attended', () => {
  const text = (head: string) =>
    `Referat 3. mars 2025\n\n${head}\n1. Åpning\nVel møtt.\n2. Runde rundt bordet\n\nGol:\n- Ny veg\n\nHol:\n- Kai\n`;
  const told = (head: string) => {
    const { meeting, silent, problems } = parseMinutes(documentOf(text(head)), sampleRegistry);
    return {
      attended: meeting.attendance.map(({ name, organisation }) => [name, organisation]),
      apologies: meeting.apologies.map(({ name, organisation }) => [name, organisation]),
      silent: silent.map(({ region, why }) => [region, why]),
      problems: problems.map(({ code }) => code)
    };
  };

  test.each([
    'Til stede: Gol, Hol, Ål og Flå.\n',
    'Frammøtte: Gol, Hol, Ål, Flå\n',
    'Deltakere: Gol kommune, Hol kommune, Ål kommune og Flå kommune.\n',
    'Desse møtte: Gol, Hol, Ål samt Flå.\n'
  ])('may name only the units: %j', (head) => {
    const { silent, problems, attended } = told(head);
    expect(attended).toHaveLength(4);
    expect(silent.map(([region, why]) => [region?.slice(0, 3).trim(), why])).toEqual([
      ['Ål', 'attended'],
      ['Flå', 'attended']
    ]);
    expect(problems).toEqual([]);
  });

  test('names units that nobody knows', () => {
    const head = 'Deltakere: Gol, Hol, Fjordrådet, Kystalliansen og Regionrådet Dal.\n';
    expect(told(head)).toMatchObject({
      attended: [
        ['', 'Gol'],
        ['', 'Hol'],
        ['', 'Fjordrådet'],
        ['', 'Kystalliansen'],
        ['', 'Regionrådet Dal']
      ],
      problems: []
    });
  });

  test.each([
    ['name first', 'Til stede:\nKari Nes            Gol\nOla Li Berg         Hol kommune\nPer Ås              Ål (gjest)\n'],
    ['with a header', 'Til stede:\nNavn           Kommune\nKari Nes       Gol\nOla Li Berg    Hol kommune\nPer Ås         Ål\n'],
    ['unit first', 'Til stede:\nGol             Kari Nes\nHol kommune     Ola Li Berg\nÅl              Per Ås\n']
  ])('in columns of spaces is read: %s', (_, head) => {
    const { attended, silent } = told(head);
    expect(attended).toEqual([
      ['Kari Nes', 'Gol'],
      ['Ola Li Berg', 'Hol kommune'],
      ['Per Ås', 'Ål']
    ]);
    expect(silent).toEqual([['Ål', 'attended']]);
  });

  test.each(['Ikke møtt: Ål\n', 'Ikkje møtt:\nÅl\n', 'Ikke til stede: Ål kommune.\n', 'Fraværende uten forfall: Ål\n'])(
    'that did not come is no apology: %j',
    (head) => {
      expect(told(`Til stede:\nGol: Kari Nes\nHol: Ola Li\n${head}`)).toMatchObject({
        apologies: [],
        silent: [[expect.stringMatching(/^Ål/), 'absent']]
      });
    }
  );

  test('has headings without a colon, with one unit under each', () => {
    expect(told('Til stades\nGol: Kari Nes\nHol: Ola Li\nForfall\nÅl\nIkkje møtt\nFlå\n')).toMatchObject({
      apologies: [['', 'Ål']],
      silent: [
        ['Ål', 'apologies'],
        ['Flå', 'absent']
      ]
    });
  });

  test.each([
    'Fra administrasjonen: daglig leder, rådgiver\n',
    'Frå administrasjonen møtte: dagleg leiar\n',
    'Fra sekretariatet: daglig leder og prosjektleder.\n'
  ])('may name offices only: %j', (head) => {
    expect(told(`Til stede: Kari Nes (Gol), Ola Li (Hol)\n${head}`).problems).toEqual([]);
  });

  test('has others behind a heading of their own, who sent no apologies', () => {
    const { attended, apologies } = told(
      'Til stede: Kari Nes (Gol), Ola Li (Hol)\nForfall: Ål\nAndre: daglig leder Per By, Siri Vik (NHO)\n'
    );
    expect(apologies).toEqual([['', 'Ål']]);
    expect(attended.map(([name]) => name)).toEqual(['Kari Nes', 'Ola Li', 'Per By', 'Siri Vik']);
  });

  test.each([
    ['Fremmøtte: Fra Gol: Kari Nes, Ola Li. Fra Hol: Per By. Fra Ål: Siri Vik.\n', 'a word before each unit'],
    ['Til stede: Gol: Kari Nes, Ola Li; Hol: Per By; Ål: Siri Vik\n', 'semicolons'],
    ['Til stede:\nGol - Kari Nes, Ola Li\nHol - Per By\nÅl – Siri Vik\n', 'dashes'],
    [
      'Til stede:    Kari Nes     ordfører Gol\n              Ola Li       rådmann Gol\n              Per By       ordfører Hol\n              Siri Vik     ordfører Ål\n',
      'offices in columns of spaces'
    ],
    ['Til stede: Kari Nes, ordfører Gol, Ola Li, rådmann Gol, Per By, ordfører Hol, Siri Vik, ordfører Ål\n', 'offices before the units'],
    ['Til stede:\n* Gol: Kari Nes og Ola Li\n* Hol: Per By\n* Ål: Siri Vik\n', 'bullets'],
    ['Til stede: Kari Nes og Ola Li (Gol), Per By (Hol), Siri Vik (Ål)\n', 'two names before one bracket']
  ])('tells units and people with %2$s: %j', (head) => {
    const { attended, problems } = told(head);
    expect(attended).toEqual([
      ['Kari Nes', 'Gol'],
      ['Ola Li', 'Gol'],
      ['Per By', 'Hol'],
      ['Siri Vik', 'Ål']
    ]);
    expect(problems).toEqual([]);
  });

  test('tells of some among others that they did not come', () => {
    expect(
      told('Til stades:\n Gol (ordførar Kari Nes), Hol (Ola Li), Ål (forfall), Flå - meldte forfall, Nes (ikkje møtt)\n')
    ).toMatchObject({
      attended: [
        ['Kari Nes', 'Gol'],
        ['Ola Li', 'Hol']
      ],
      apologies: [
        ['', 'Ål'],
        ['', 'Flå']
      ],
      silent: [
        ['Ål', 'apologies'],
        ['Flå', 'apologies'],
        ['Nes', 'absent']
      ]
    });
  });

  test.each(['Ikkje møtt – Ål\n', 'Ikke møtt - Ål kommune\n', 'Ikke møtt\tÅl\n'])('may have a dash behind its heading: %j', (line) => {
    expect(told(`Deltakere\nGol – Kari Nes\nHol – Ola Li\n${line}`)).toMatchObject({
      attended: [
        ['Kari Nes', 'Gol'],
        ['Ola Li', 'Hol']
      ],
      silent: [[expect.stringMatching(/^Ål/), 'absent']]
    });
  });

  test('tells no reason as a person, and ends at the table of the cases', () => {
    const head =
      'Deltakere: Gol, Hol\nForfall: Ål, fordi båten var innstilt\n\n| Nr | Sak |\n|---|---|\n| 1 | Åpning |\n| 2 | Runde rundt bordet |\n';
    expect(told(head)).toMatchObject({
      attended: [
        ['', 'Gol'],
        ['', 'Hol']
      ],
      apologies: [['', 'Ål']]
    });
  });

  test('may stand in a sentence', () => {
    const { silent, attended } = told('Møtet ble holdt på Teams. Følgende kommuner deltok: Gol, Hol og Ål. Flå meldte forfall.\n');
    expect(attended).toEqual([
      ['', 'Gol'],
      ['', 'Hol'],
      ['', 'Ål']
    ]);
    expect(silent).toEqual([
      ['Ål', 'attended'],
      ['Flå', 'apologies']
    ]);
  });

  test('may be asked for by "hvem"', () => {
    expect(told('Hvem: Kari (Gol), Ola (Hol), Per (referent)\n').attended).toEqual([
      ['Kari', 'Gol'],
      ['Ola', 'Hol'],
      ['Per', '']
    ]);
  });

  test('has one writer who is known by initials', () => {
    expect(told('Til stede: Kari Nes (Gol), Ola Li (Hol)\nReferent: BK\n').problems).toEqual([]);
  });

  test('may have first names only', () => {
    expect(told('Til stede: Kari (Gol), Ola (Hol), Per (Ål), Siri (referent)\n')).toMatchObject({
      attended: [
        ['Kari', 'Gol'],
        ['Ola', 'Hol'],
        ['Per', 'Ål'],
        ['Siri', '']
      ],
      problems: []
    });
  });

  test('tells in a row who did not come', () => {
    const { silent, attended } = told('Desse møtte:\nGol\t\tKari Nes\nHol\t\tOla Li\nÅl\t\t(ikkje møtt)\nFlå\t\tmeldt forfall\n');
    expect(attended.slice(0, 2)).toEqual([
      ['Kari Nes', 'Gol'],
      ['Ola Li', 'Hol']
    ]);
    expect(silent).toEqual([
      ['Flå', 'apologies'],
      ['Ål', 'absent']
    ]);
  });

  test('may be told to stand elsewhere', () => {
    expect(told('Deltakere: se vedlegg.\n')).toMatchObject({ attended: [], problems: [] });
    expect(told('Til stede: i henhold til liste\n')).toMatchObject({ attended: [], problems: [] });
  });

  test('has one writer, whatever is said of the draft', () => {
    const { attended } = told('Til stede: Kari Nes (Gol), Ola Li (Hol)\nReferent: Per By. Utkast sendt 4. mars\n');
    expect(attended.map(([name]) => name)).toEqual(['Kari Nes', 'Ola Li', 'Per By']);
  });
});

test('a header with slashes names no person', () => {
  const head = 'Møtte:\nNavn / Funksjon / Kommune\nAnna Berg / ordfører / Nordre Dal\nBo Lie / leder / Vestre Dal\n';
  expect(read(head).attended).toEqual(two);
});

test('a guest from the county does not make the county a member that was silent', () => {
  const text =
    'Referat 3. mars 2025\n\nTil stede:\nGol: Anna Berg\nHol: Bo Lie\nÅl: Per By\nBuskerud fylkeskommune: Kari Nes\n\n1. Åpning\nVel møtt.\n2. Runde rundt bordet\n\nGol kommune\n- Ny veg\n\nHol kommune\n- Kai\n';
  const { silent } = parseMinutes(documentOf(text), sampleRegistry);
  expect(silent.map(({ region }) => region)).toEqual(['Ål']);
});

test('what a region says in place of a report heads no list of people', () => {
  const { silent, meeting } = parseMinutes(
    documentOf(
      'Referat 3. mars 2025\n\nRunde rundt bordet\n\nNordre Dal\nNy veg.\n\nSøre Dal\nIkke til stede\n\nANDRE SAKER\nNeste møte 5. mai.\n'
    ),
    sampleRegistry
  );
  expect(silent.find(({ regionId }) => regionId === 'sore-dal')).toMatchObject({ why: 'absent', note: 'Ikke til stede' });
  expect(meeting.attendance).toEqual([]);
});

test.each([
  'Nordre Dal v/ Kari Nes\n\n- Ny veg\n\nSøre Dal v/ Per By\n\n- Kai\n',
  'Nordre Dal – Kari Nes\n- Ny veg\n\nSøre Dal – Per By\n- Kai\n'
])('a report headed by a region and its speaker is no list of who was there: %j', (text) => {
  const { updates } = parseMinutes(documentOf(`Referat 3. mars 2025\n\nTil stede: Ola Li, Siri By\n\n${text}`), sampleRegistry);
  expect(updates.map(({ regionId }) => regionId)).toEqual(['nordre-dal', 'sore-dal']);
});
