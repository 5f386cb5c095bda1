import { expect, test } from 'vitest';
import { bodyOfTitle } from './find-body.ts';

test.each([
  ['Referat fra møte i administrativ koordineringsgruppe', 'administrativ koordineringsgruppe'],
  ['Protokoll fra styremøte i Fjordrådet', 'Fjordrådet'],
  ['Møtereferat – Rådmannsgruppa', 'Rådmannsgruppa'],
  ['Innkalling/referat regionrådet', 'regionrådet'],
  ['Sunnmøre regionråd – møtebok', 'Sunnmøre regionråd'],
  ['REFERAT – KOORDINERINGSGRUPPEN (KG)', 'KOORDINERINGSGRUPPEN (KG)'],
  ['Referat frå møte i Fjordrådet, tysdag 8. oktober 2024', 'Fjordrådet'],
  ['Møtebok frå styremøte nr. 1/2025', null],
  ['Vest-Fjordrådet, rådsmøte', 'Vest-Fjordrådet'],
  ['Kontaktforum for regionråd – oppsummering', 'Kontaktforum for regionråd'],
  ['Oppsummering fra møte i Fjordrådet 3. mars 2025', 'Fjordrådet'],
  ['Notat frå samling i Fjordrådet', 'Fjordrådet'],
  ['Fjordrådet: referat fra rådsmøte nr. 2/2025', 'Fjordrådet'],
  ['REFERAT FRA RÅDSMØTE I FJORDRÅDET', 'FJORDRÅDET'],
  ['Regionrådet for Fosen – kort referat', 'Regionrådet for Fosen'],
  ['Samling / regionrådet Namdalen', 'regionrådet Namdalen'],
  ['Fjordrådet – møtereferat 4/2021', 'Fjordrådet'],
  ['Ordførerkollegiet i Nordland – rådsmøte 2/25', 'Ordførerkollegiet i Nordland'],
  ['Møteprotokoll', null]
])('"%s" names the body %s', (title, body) => {
  expect(bodyOfTitle(title)).toBe(body);
});
