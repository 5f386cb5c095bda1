import { describe, expect, test } from 'vitest';
import { readDocument } from '#lib/ingest/read-document.ts';
import type { Minutes } from '#lib/model/minutes.ts';
import { parseMinutes } from './parse-minutes.ts';
import { sampleRegistry } from './sample-minutes.ts';

async function read(text: string, name: string): Promise<Minutes> {
  const reading = await readDocument(new TextEncoder().encode(text), name);
  if (!reading.ok) throw new Error(reading.problem.message);
  return parseMinutes(reading.value, sampleRegistry);
}
const told = ({ updates }: Minutes) => updates.map(({ regionId, leadIn, text }) => [regionId, [...leadIn, text].join(' > ')]);
const page = (rows: string) =>
  read(
    `<!doctype html><body><h1>Referat 3. mars 2025</h1><h2>Sak 1/25 Åpning</h2><p>Vel møtt.</p><h2>Sak 2/25 Runde rundt bordet</h2><table>${rows}</table><h2>Sak 3/25 Eventuelt</h2><p>Ingen saker.</p></body>`,
    'referat.html'
  );
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const header = '<tr><th>Kommune</th><th>Nytt</th></tr>';

describe('a round in a table', () => {
  test('has the region’s further updates in rows without its name', async () => {
    const minutes = await page(header + row('Gol', 'Ny veg.') + row('', 'Ny skole.') + row('&nbsp;', 'Ny hall.') + row('Hol', 'Ny bru.'));
    expect(told(minutes)).toEqual([
      ['gol', 'Ny veg.'],
      ['gol', 'Ny skole.'],
      ['gol', 'Ny hall.'],
      ['hol', 'Ny bru.']
    ]);
    expect(minutes.items[1]?.text).toBe('Kommune Nytt');
  });

  test('has the region’s name in a cell over several rows', async () => {
    const rows = `${header}<tr><td rowspan="2">Gol</td><td>Ny veg.</td></tr><tr><td>Ny skole.</td></tr><tr><td rowspan="3">Hol</td><td>Ny bru.</td></tr>${row('Ny hall.')}${row('Ny kai.')}${row('Ål', 'Ny park.')}`;
    expect(told(await page(rows))).toEqual([
      ['gol', 'Ny veg.'],
      ['gol', 'Ny skole.'],
      ['hol', 'Ny bru.'],
      ['hol', 'Ny hall.'],
      ['hol', 'Ny kai.'],
      ['al', 'Ny park.']
    ]);
  });

  test('has lists in some cells and text in others', async () => {
    const list = '<ul><li>Ny bru<ul><li>åpnes i mai</li></ul></li><li>Ny hall</li></ul>';
    const rows =
      header +
      row('Gol', 'Ny veg.') +
      row('', 'Ny skole.') +
      row('Hol', list) +
      row('Ål', 'Ny park.') +
      row('', 'Ny kino.') +
      row('Flå', '<ul><li>Ny kai</li></ul>') +
      row('', 'Ny brygge.');
    expect(told(await page(rows))).toEqual([
      ['gol', 'Ny veg.'],
      ['gol', 'Ny skole.'],
      ['hol', 'Ny bru'],
      ['hol', 'Ny bru > åpnes i mai'],
      ['hol', 'Ny hall'],
      ['al', 'Ny park.'],
      ['al', 'Ny kino.'],
      ['fla', 'Ny kai'],
      ['fla', 'Ny brygge.']
    ]);
  });

  test('has a line for each update in a cell', async () => {
    const rows =
      row('Gol', 'Den nye vegen over fjellet er åpnet.<br>Den nye skolen i sentrum er vedtatt.') +
      row('Hol', '<p>Ny bru bygges over elva ved Hagafoss.</p><p>Ny hall er tegnet av kommunen.</p>') +
      row('Ål', 'Ny park');
    expect(told(await page(header + rows))).toEqual([
      ['gol', 'Den nye vegen over fjellet er åpnet.'],
      ['gol', 'Den nye skolen i sentrum er vedtatt.'],
      ['hol', 'Ny bru bygges over elva ved Hagafoss.'],
      ['hol', 'Ny hall er tegnet av kommunen.'],
      ['al', 'Ny park']
    ]);
  });

  test('has numbers, people and themes in columns of their own', async () => {
    const rows =
      '<tr><th>Nr</th><th>Kommune</th><th>Ved</th><th>Nytt</th></tr>' +
      row('1', 'Gol', 'Kari Nes', 'Ny veg.') +
      row('2', 'Hol', 'ordfører Ola Li', 'Ny bru.') +
      row('3', 'Ål', 'Per By', 'Ingen nye saker');
    const minutes = await page(rows);
    expect(told(minutes)).toEqual([
      ['gol', 'Ny veg.'],
      ['hol', 'Ny bru.']
    ]);
    expect(minutes.silent.map(({ regionId, note }) => [regionId, note])).toEqual([['al', 'Ingen nye saker']]);
    const themes =
      row('Gol', 'Samferdsel', 'Ny veg over fjellet.') +
      row('', 'Skole', 'Ny ungdomsskole er vedtatt.') +
      row('Hol', 'Helse', 'Nytt legekontor.');
    expect(told(await page(themes))).toEqual([
      ['gol', 'Samferdsel'],
      ['gol', 'Samferdsel > Ny veg over fjellet.'],
      ['gol', 'Skole'],
      ['gol', 'Skole > Ny ungdomsskole er vedtatt.'],
      ['hol', 'Helse'],
      ['hol', 'Helse > Nytt legekontor.']
    ]);
  });

  test('has two columns of updates where the first is no theme', async () => {
    const rows = row('Gol', 'Ny veg åpnet', 'Ny skole') + row('Hol', 'Ny bru', 'Kai');
    expect(told(await page(rows))).toEqual([
      ['gol', 'Ny veg åpnet'],
      ['gol', 'Ny skole'],
      ['hol', 'Ny bru'],
      ['hol', 'Kai']
    ]);
  });

  test('has the region’s name and who spoke before a list', async () => {
    const rows = row('Gol', 'Kari Nes', '<ul><li>Ny veg</li><li>Ny skole</li></ul>') + row('Hol', 'Ola Li', '<ul><li>Ny bru</li></ul>');
    expect(told(await page(rows))).toEqual([
      ['gol', 'Ny veg'],
      ['gol', 'Ny skole'],
      ['hol', 'Ny bru']
    ]);
  });

  test('has the region’s name in a row of its own', async () => {
    const rows =
      '<tr><td colspan="2"><b>Gol</b></td></tr>' +
      row('Samferdsel', 'Vegen er open igjen etter ras') +
      row('Reiseliv', '90 000 besøkande') +
      '<tr><td colspan="2"><b>Hol</b></td></tr>' +
      row('Landbruk', 'Fruktåret ser bra ut') +
      '<tr><td colspan="2"><b>Ål</b></td></tr><tr><td colspan="2">Ingen saker</td></tr>';
    expect(told(await page(rows))).toEqual([
      ['gol', 'Samferdsel'],
      ['gol', 'Samferdsel > Vegen er open igjen etter ras'],
      ['gol', 'Reiseliv'],
      ['gol', 'Reiseliv > 90 000 besøkande'],
      ['hol', 'Landbruk'],
      ['hol', 'Landbruk > Fruktåret ser bra ut']
    ]);
  });

  test('ends where the table does', async () => {
    const minutes = await read(
      `<!doctype html><body><h1>Referat 3. mars 2025</h1><h2>Runde rundt bordet</h2><table>${header}${row('Gol', 'Ny veg.')}${row('Hol', 'Ny bru.')}</table><p>Leder takket for innspillene.</p></body>`,
      'referat.html'
    );
    expect(told(minutes)).toEqual([
      ['gol', 'Ny veg.'],
      ['hol', 'Ny bru.']
    ]);
  });

  test('may be typed with bars', async () => {
    const text =
      '# Referat 3. mars 2025\n\n## Runde rundt bordet\n\n| Region | Nytt |\n|---|---|\n| **Nordre Dal** | Ny veg |\n| | Ny skole |\n| Søre Dal | - Ny bru<br>- Ny hall |\n| Østre Dal | Ikke til stede |\n';
    const minutes = await read(text, 'referat.md');
    expect(told(minutes)).toEqual([
      ['nordre-dal', 'Ny veg'],
      ['nordre-dal', 'Ny skole'],
      ['sore-dal', 'Ny bru'],
      ['sore-dal', 'Ny hall']
    ]);
    expect(minutes.silent.find(({ regionId }) => regionId === 'ostre-dal')).toMatchObject({ why: 'absent', note: 'Ikke til stede' });
  });
});

test('a table inside a region’s report has an update in each row', async () => {
  const text =
    '# Referat 3. mars 2025\n\n## Runde rundt bordet\n\n### Nordre Dal\n\n| Tema | Status |\n|---|---|\n| Sykehus | avventer departementet |\n| Havn | bygges ut |\n\n### Søre Dal\n\n- Ny bru\n';
  expect(told(await read(text, 'referat.md'))).toEqual([
    ['nordre-dal', 'Sykehus'],
    ['nordre-dal', 'Sykehus > avventer departementet'],
    ['nordre-dal', 'Havn'],
    ['nordre-dal', 'Havn > bygges ut'],
    ['sore-dal', 'Ny bru']
  ]);
});

test('an attendance table has the organisation in a cell over several rows', async () => {
  const minutes = await read(
    `<!doctype html><body><h1>Referat 3. mars 2025</h1><h2>Til stede</h2><table><tr><th>Kommune</th><th>Navn</th></tr><tr><td rowspan="2">Gol</td><td>Kari Nes</td></tr>${row('Ola Li')}${row('Hol', 'Per By')}</table><h2>Runde rundt bordet</h2><h3>Gol</h3><ul><li>Ny veg</li></ul><h3>Hol</h3><ul><li>Ny bru</li></ul></body>`,
    'referat.html'
  );
  expect(minutes.meeting.attendance.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Kari Nes', 'Gol'],
    ['Ola Li', 'Gol'],
    ['Per By', 'Hol']
  ]);
});

describe('columns that tell who sees to it and until when', () => {
  const columns = (...names: string[]) => `<tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>`;

  test('are no updates, and stay with theirs by the names of the columns', async () => {
    const rows =
      row('Hol', 'Ny bru ved Hagafoss.', 'Anne følger opp med brev', '1. juni') +
      row('Flå', 'Bjørneparken utvider', 'Jo', '') +
      row('Gol', '', 'Jo', '');
    const minutes = await page(columns('Kommune', 'Nytt', 'Ansvarlig', 'Frist') + rows);
    expect(told(minutes)).toEqual([
      ['hol', 'Ny bru ved Hagafoss.'],
      ['fla', 'Bjørneparken utvider']
    ]);
    expect(minutes.updates.map(({ other }) => other)).toEqual([
      { Ansvarlig: 'Anne følger opp med brev', Frist: '1. juni' },
      { Ansvarlig: 'Jo' }
    ]);
  });

  test('are told apart behind lists too', async () => {
    const list = '<ul><li>Bru</li><li>Skule</li></ul>';
    const rows = row('Hol', list, 'Rådmannen') + row('Flå', list, 'Kari og Per');
    expect(told(await page(columns('Kommune', 'Sak', 'Oppfølging') + rows))).toEqual([
      ['hol', 'Bru'],
      ['hol', 'Skule'],
      ['fla', 'Bru'],
      ['fla', 'Skule']
    ]);
  });

  test('are known by their words where no header names them', async () => {
    const rows =
      row('Hol', 'Ny bru', 'Anne Lie, frist 1. juni') +
      row('Flå', 'Ny park', 'Ansvarleg: Per') +
      row('Ål', 'Ny skule', 'Sekretariatet v/ Anne Lie');
    expect(told(await page(rows))).toEqual([
      ['hol', 'Ny bru'],
      ['fla', 'Ny park'],
      ['al', 'Ny skule']
    ]);
  });

  test('hold the news where no other column could', async () => {
    const rows = row('Hol', 'Brua er tegnet', 'Per') + row('Flå', 'Parken er åpnet', 'Jo');
    expect(told(await page(columns('Kommune', 'Oppfølging', 'Ansvarlig') + rows))).toEqual([
      ['hol', 'Brua er tegnet'],
      ['fla', 'Parken er åpnet']
    ]);
  });

  test('in a table with bars', async () => {
    const text =
      '# Referat 2. mai 2023\n\n## Runde rundt bordet\n\n| Kommune | Nytt | Ansvarleg |\n|---|---|---|\n| Hol | Ny bru | Kari |\n| Ål | Ny skule | Kari og Jo |\n';
    expect(told(await read(text, 'referat.md'))).toEqual([
      ['hol', 'Ny bru'],
      ['al', 'Ny skule']
    ]);
  });
});

describe('a row that is set with tabs', () => {
  const round = (rows: string) =>
    read(`Referat 3. mars 2025\n\nSak 1/25 Åpning\nVel møtt.\n\nSak 2/25 Frå kommunane\n\n${rows}`, 'referat.txt');

  test('goes on below a tab with another update', async () => {
    expect(told(await round('Gol\tNy veg.\n\tNy skole.\n\tNy hall.\nHol\tNy bru.\nÅl\tNy park.\n'))).toEqual([
      ['gol', 'Ny veg.'],
      ['gol', 'Ny skole.'],
      ['gol', 'Ny hall.'],
      ['hol', 'Ny bru.'],
      ['al', 'Ny park.']
    ]);
  });

  test('goes on with its sentence', async () => {
    expect(
      told(await round('Gol\tNy veg skal bygges fra\n\tsentrum til skolen.\nHol\tNy bru.\nÅl\tNy park til\n\t3 millioner.\n'))
    ).toEqual([
      ['gol', 'Ny veg skal bygges fra sentrum til skolen.'],
      ['hol', 'Ny bru.'],
      ['al', 'Ny park til 3 millioner.']
    ]);
  });
});

test('a column of what the county is asked for tells no news', async () => {
  const head = '<tr><th>Region</th><th>Hva skjer</th><th>Bistand fra fylket</th></tr>';
  expect(told(await page(head + row('Gol', 'Ny veg.', 'Fylket tar kontakt') + row('Hol', 'Ny bru.', '')))).toEqual([
    ['gol', 'Ny veg.'],
    ['hol', 'Ny bru.']
  ]);
});
