import { expect, test } from 'vitest';
import { readAttendanceText } from './read-attendance-row.ts';
import { readPeople } from './read-people.ts';

const knows = (name: string) => ['Follo', 'SNR', 'Asker og Bærum IPR'].includes(name);
const read = (text: string) => readPeople(text, 0, '', knows).map(({ name, organisation }) => [name, organisation]);

test.each([
  [
    'Kari Nes (Gran kommune), Ola Li (SNR)',
    [
      ['Kari Nes', 'Gran kommune'],
      ['Ola Li', 'SNR']
    ]
  ],
  ['Kari Nes, Follo', [['Kari Nes', 'Follo']]],
  ['Kari Nes – NHO Viken', [['Kari Nes', 'NHO Viken']]],
  ['Line Moe, Bærum, Asker og Bærum IPR', [['Line Moe', 'Asker og Bærum IPR']]],
  [
    'ordfører Kari Nes, kommunedirektør Odd A. von Krogh',
    [
      ['Kari Nes', ''],
      ['Odd A. von Krogh', '']
    ]
  ],
  [
    'Kari Nes (Ap) og Ola Li (leder, Gran kommune)',
    [
      ['Kari Nes', ''],
      ['Ola Li', 'Gran kommune']
    ]
  ],
  [
    'Jan Nes, dagleg leiar, og Liv Li, koordinator',
    [
      ['Jan Nes', ''],
      ['Liv Li', '']
    ]
  ],
  [
    'Follo, Gran kommune',
    [
      ['', 'Follo'],
      ['', 'Gran kommune']
    ]
  ]
])('reads who "%s" names', (text, people) => {
  expect(read(text)).toEqual(people);
});

test('tells by each name where it stands', () => {
  const text = 'Kari Nes (Follo), Ola Li';
  expect(readPeople(text, 100, '', knows).map(({ source }) => text.slice(source.start - 100, source.end - 100))).toEqual([
    'Kari Nes (Follo)',
    'Ola Li'
  ]);
});

test.each([
  [
    'Gran: Kari Nes, Ola Li',
    null,
    [
      ['Kari Nes', 'Gran'],
      ['Ola Li', 'Gran']
    ]
  ],
  ['Værøy kommune: forfall', 'apologies', [['', 'Værøy kommune']]],
  ['Røst kommune: ikke møtt', 'missing', [['', 'Røst kommune']]],
  ['Einar By, Follo – meldt forfall, ingen vara', 'apologies', [['Einar By', 'Follo']]]
])('reads the row "%s"', (text, absence, people) => {
  const row = readAttendanceText(text, 0, knows);
  expect(row.absence).toBe(absence);
  expect(row.present.map(({ name, organisation }) => [name, organisation])).toEqual(people);
});
