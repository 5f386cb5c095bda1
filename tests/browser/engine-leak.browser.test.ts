import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { QueryError, type Database } from '#lib/store/database.ts';
import { createEngineWorker } from '#lib/store/engine-worker.ts';
import { openWasmDatabase } from '#lib/store/wasm-database.ts';

describe('SQL in the engine', () => {
  let db: Database;
  let otherHost = '';
  beforeAll(async () => {
    db = await openWasmDatabase({ timeoutMs: 30_000 });
  });
  beforeEach(async () => {
    await commands.stopWatching();
    otherHost = await commands.watchForeignRequests();
  });
  afterAll(async () => {
    await commands.stopWatching();
    await db.close();
  });

  test.each([
    "SELECT * FROM read_csv('HOST/leak.csv')",
    "SELECT * FROM 'HOST/leak.csv'",
    "SELECT * FROM read_text('HOST/leak.txt')",
    "ATTACH 'HOST/leak.db' AS leak",
    "COPY (SELECT 1) TO 'HOST/leak.csv'",
    'INSTALL httpfs; LOAD httpfs',
    "INSTALL leak FROM 'HOST'; LOAD leak",
    "LOAD 'HOST/leak.duckdb_extension.wasm'",
    "SELECT TIMESTAMP '2024-11-19 12:00:00' AT TIME ZONE 'Europe/Oslo'",
    "SELECT json_extract('{}', '$.a')",
    `SELECT '{"a": 1}'::JSON`,
    "SELECT * FROM read_parquet('HOST/leak.parquet')",
    "SELECT 'å' COLLATE nb < 'z'",
    "SET custom_extension_repository = 'HOST'"
  ])('%s fails and sends nothing out', async (sql) => {
    await expect(db.execute(sql.replaceAll('HOST', otherHost))).rejects.toThrow(QueryError);
    expect(await commands.listForeignRequests()).toEqual([]);
  });

  test('leaves the engine working', async () => {
    expect(await db.all('SELECT 1::INTEGER AS one')).toEqual([{ one: 1 }]);
  });

  test('would be seen if it did send something out of a worker', async () => {
    const script = `fetch('${otherHost}/seen').finally(() => postMessage(0));`;
    const worker = createEngineWorker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    await new Promise((resolve) => worker.addEventListener('message', resolve));
    worker.terminate();
    // The browser's own word of it may come a moment after the host's.
    const isSeen = expect.arrayContaining(['host /seen', `browser ${otherHost}/seen`]) as unknown;
    await expect.poll(() => commands.listForeignRequests(), { timeout: 5000 }).toEqual(isSeen);
  });
});
