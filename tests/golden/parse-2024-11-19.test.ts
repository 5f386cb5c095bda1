import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RegionRegistry } from '#lib/model/region.ts';
import { readDocument } from '#lib/ingest/read-document.ts';
import { parseMinutes } from '#lib/parse/parse-minutes.ts';

const root = new URL('../../', import.meta.url);

test('the real minutes are understood as they were when last reviewed', async () => {
  const name = '2024-11-19-koordineringsgruppen.txt';
  const registry = JSON.parse(readFileSync(new URL('data/regions.json', root), 'utf8')) as RegionRegistry;
  const reading = await readDocument(new Uint8Array(readFileSync(new URL(`data/minutes/${name}`, root))), name);
  if (!reading.ok) throw new Error(reading.problem.message);
  const minutes = parseMinutes(reading.value, registry);
  await expect(`${JSON.stringify(minutes, null, 2)}\n`).toMatchFileSnapshot('parse-2024-11-19.json');
});
