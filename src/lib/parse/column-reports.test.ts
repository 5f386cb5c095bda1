import { expect, test } from 'vitest';
import { readDocument } from '#lib/ingest/read-document.ts';
import { parseMinutes } from './parse-minutes.ts';
import { sampleRegistry } from './sample-minutes.ts';

/** Minutes in Markdown whose round is the table, given row by row. */
async function read(...rows: string[]) {
  const [head = '', ...others] = rows.map((row) => `| ${row} |`);
  const table = [head, '|---|---|---|---|', ...others].join('\n');
  const text = `# Referat 3. mars 2025\n\n## 1. Runde rundt bordet\n\n${table}\n\nDet kom spørsmål fra salen.\n\n## 2. Eventuelt\nIngen saker.\n`;
  const reading = await readDocument(new TextEncoder().encode(text), 'referat.md');
  if (!reading.ok) throw new Error(reading.problem.message);
  const { updates, silent, problems } = parseMinutes(reading.value, sampleRegistry);
  return {
    told: updates.map((update) => [update.regionId, [...update.leadIn, update.text].join(' > ')]),
    silent: silent.map(({ regionId }) => regionId),
    problems: problems.map(({ code }) => code)
  };
}

test('the themes of a table with a column for each region lead in to its cells, and empty cells tell nothing', async () => {
  const { told, problems } = await read(
    'Tema | Gol | Hol | Ål',
    'Økonomi | Balanse | 18 mill. i minus | –',
    'Helse | Ny legevakt | | Ny lege<br>Ny jordmor'
  );
  expect(told).toEqual([
    ['gol', 'Økonomi > Balanse'],
    ['gol', 'Helse > Ny legevakt'],
    ['hol', 'Økonomi > 18 mill. i minus'],
    ['al', 'Helse > Ny lege'],
    ['al', 'Helse > Ny jordmor']
  ]);
  expect(problems).not.toContain('round-without-regions');
});

test('rows of such a table may have no theme, and its names be bold', async () => {
  expect((await read(' | **Gol** | **Hol** | **Ål**', 'Skole | Ny skole | Kutt | Nytt tak', ' | Ny veg | | Ny bru')).told).toEqual([
    ['gol', 'Skole > Ny skole'],
    ['gol', 'Ny veg'],
    ['hol', 'Skole > Kutt'],
    ['al', 'Skole > Nytt tak'],
    ['al', 'Ny bru']
  ]);
});

test('a region whose cells say that there is nothing is silent', async () => {
  const { told, silent } = await read('Tema | Gol | Hol | Ål', 'Økonomi | Balanse | Ikke noe nytt | Minus');
  expect(told.map(([regionId]) => regionId)).toEqual(['gol', 'al']);
  expect(silent).toEqual(['hol']);
});
