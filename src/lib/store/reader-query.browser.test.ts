import { expect, test } from 'vitest';
import { describeReaderQuery } from '../../../tests/support/describe-reader-query.ts';
import { openWasmDatabase } from './wasm-database.ts';

const open = () => openWasmDatabase({ timeoutMs: 30_000 });

describeReaderQuery(open);

test('a database that is abandoned in the middle of a question fails it at once, and every later one', async () => {
  const db = await open();
  const endless = db.all('SELECT count(*)::DOUBLE AS n FROM range(100000000) AS a, range(100000000) AS b');
  const failed = expect(endless).rejects.toThrow('aborted');
  await new Promise((resolve) => setTimeout(resolve, 100));
  db.abandon();
  await failed;
  await expect(db.all('SELECT 1::INTEGER AS one')).rejects.toThrow('database is closed');
});
