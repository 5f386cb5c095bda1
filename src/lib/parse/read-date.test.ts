import { expect, test } from 'vitest';
import { findDates, isoDate } from './read-date.ts';

const read = (text: string) =>
  findDates(text).map(({ year, month, day }) => (year === null ? `${day}.${month}.` : isoDate(year, month, day)));

test.each([
  ['19. november 2024', '2024-11-19'],
  ['19. nov. 2024', '2024-11-19'],
  ['19.11.24', '2024-11-19'],
  ['7.9.2021', '2021-09-07'],
  ['29.august 2017', '2017-08-29'],
  ['21.sept.2012', '2012-09-21'],
  ['Startdato: 08.12.2025', '2025-12-08'],
  ['date: 2016-01-26', '2016-01-26'],
  ['Møte 2019.03.01', '2019-03-01'],
  ['tysdag 4. mars 2025', '2025-03-04'],
  ['18. 19. SEPTEMBER 2014', '2014-09-18'],
  ['mandag 8. og tirsdag 9. juni 2015', '2015-06-08'],
  ['23.–24. mai 2024', '2024-05-23'],
  ['30. september – 1. oktober 2024', '2024-09-30'],
  ['5/9-2018', '2018-09-05'],
  ['5/9-18', '2018-09-05'],
  ['5/9 2018', '2018-09-05'],
  ['05.09 2018', '2018-09-05'],
  ['5. september -18', '2018-09-05'],
  ['den 5. september, 2018', '2018-09-05'],
  ['onsdag 3. april (2019)', '2019-04-03'],
  ['3. desember', '3.12.'],
  ['31.1.', '31.1.']
])('reads %s', (text, date) => {
  expect(read(text)).toEqual([date]);
});

test.each(['april, 2024', '1,75 mill. kr.', 'kl. 12.00-15.45', '32.13.2024', 'Rv. 4', '31. juni 2024'])('finds no date in %s', (text) => {
  expect(read(text)).toEqual([]);
});
