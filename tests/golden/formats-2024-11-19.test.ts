import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Minutes } from '#lib/model/minutes.ts';
import type { RegionRegistry } from '#lib/model/region.ts';
import { readPdf } from '#lib/ingest/pdf.ts';
import { readDocument } from '#lib/ingest/read-document.ts';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';

const root = new URL('../../', import.meta.url);
const registry = JSON.parse(readFileSync(new URL('data/regions.json', root), 'utf8')) as RegionRegistry;
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, root)));

const plain = (text: string | null) => text && text.replace(/\[(.*?)\]\(.*?\)/g, '$1').replace(/\s+/g, ' ').trim();

function told({ meeting, items, updates, silent }: Minutes) {
  return {
    meeting: { ...meeting, attendance: meeting.attendance.map(({ name, organisation, regionId }) => ({ name, organisation, regionId })) },
    items: items.map(({ number, title, kind, decision }) => ({ number, title, kind, decision: plain(decision) })),
    updates: updates.map(({ id, region, depth, leadIn, text }) => ({ id, region, depth, leadIn: leadIn.map(plain), text: plain(text) })),
    silent: silent.map(({ regionId, why }) => ({ regionId, why }))
  };
}

test('the real minutes say the same, printed to PDF by a browser, as in plain text', async () => {
  const typed = await readDocument(bytesOf('data/minutes/2024-11-19-koordineringsgruppen.txt'), 'minutes.txt');
  const printed = await readPdf(bytesOf('tests/support/minutes-2024-11-19.pdf'), 'minutes.pdf');
  if (!typed.ok || !printed.ok) throw new Error('not read');
  const minutes = parseMinutes(printed.value, registry);
  expect(told(minutes)).toEqual(told(parseMinutes(typed.value, registry)));
  expect([minutes.updates.length, minutes.meeting.attendance.length, minutes.items.length]).toEqual([55, 14, 9]);
  const set = minutes.problems.filter(({ code }) => code === 'page-furniture').map(({ message }) => message);
  expect(set).toEqual([expect.stringContaining('administrativ koordineringsgruppe'), expect.stringContaining('"Side 1 av 7" to "Side 7 av 7"')]);
  expect([printed.value.pages, printed.value.lines.at(-1)?.page]).toEqual([7, 7]);
});

test.each(['pdf', 'docx', 'html'] as const)('the real minutes say the same as LibreOffice saves them: %s', async (format) => {
  const typed = await readDocument(bytesOf('data/minutes/2024-11-19-koordineringsgruppen.txt'), 'minutes.txt');
  const file = bytesOf(`tests/support/libreoffice/minutes.${format}`);
  const saved = format === 'pdf' ? await readPdf(file, 'minutes.pdf') : await readDocument(file, `minutes.${format}`);
  if (!typed.ok || !saved.ok) throw new Error('not read');
  const minutes = parseMinutes(saved.value, registry);
  expect(minutes.updates).toHaveLength(55);
  expect(told(minutes)).toEqual(told(parseMinutes(typed.value, registry)));
});
