import { expect, it } from 'vitest';
import type { Corpus } from '#lib/model/corpus.ts';
import { smallCorpus } from '../../../tests/support/small-corpus.ts';
import type { Database } from './database.ts';
import { loadCorpus } from './load-corpus.ts';
import { openNativeDatabase } from './native-database.ts';

it('hands a large table over in parts, none lost and none twice', async () => {
  const [first] = smallCorpus.documents;
  const [one] = first?.minutes.updates ?? [];
  if (!first || !one) throw new Error('no update to repeat');
  const updates = Array.from({ length: 9000 }, (_, at) => ({ ...one, id: `${one.regionId}-${at}` }));
  const large: Corpus = { ...smallCorpus, documents: [{ ...first, minutes: { ...first.minutes, updates }, hits: updates.map(() => []) }] };
  const db = await openNativeDatabase();
  const parts: number[] = [];
  const counted: Pick<Database, 'execute' | 'load'> = {
    execute: (sql) => db.execute(sql),
    load: (table, columns) => {
      if (table.endsWith('updates')) parts.push(columns['update_id']?.values.length ?? 0);
      return db.load(table, columns);
    }
  };
  await loadCorpus(counted, large);
  expect(parts).toEqual([4096, 4096, 808]);
  const [row] = await db.all<{ n: number; ids: number; last: number }>(
    'SELECT count(*)::INTEGER AS n, count(DISTINCT update_id)::INTEGER AS ids, max(ordinal)::INTEGER AS last FROM updates'
  );
  expect(row).toEqual({ n: 9000, ids: 9000, last: 8999 });
  await db.close();
});
