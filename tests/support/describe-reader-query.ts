import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#lib/store/database.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { askForReader, mostRows, ReaderQueryError } from '#lib/store/reader-query.ts';
import { smallCorpus } from './small-corpus.ts';

/** What a reader's own query may do and what it may not, on either engine; `open` gives an empty database. */
export function describeReaderQuery(open: () => Promise<Database>): void {
  describe('a query of the reader’s own', () => {
    let db: Database;
    const count = async () => (await askForReader(db, 'SELECT count(*) AS n FROM updates')).rows[0]?.[0];
    beforeAll(async () => {
      db = await open();
      await loadCorpus(db, smallCorpus);
    });
    afterAll(() => db.close());

    test.each([
      ["SELECT 1 AS a, 'x' AS b, 2.5 AS c, true AS d, NULL AS e;", [[1, 'x', 2.5, true, null]]],
      ['WITH n AS (SELECT 2 AS a) SELECT a + 1 FROM n -- so it is', [[3]]],
      ['VALUES (1), (2)', [[1], [2]]],
      ['FROM (SELECT 7 AS a)', [[7]]],
      ["SELECT 12345678901 AS much, DATE '2024-11-19' AS day", [[12345678901, '2024-11-19']]],
      ['SELECT a FROM (VALUES (3), (1), (2)) AS t(a) ORDER BY a DESC', [[3], [2], [1]]],
      ['SELECT 1 AS "a ""b"""', [[1]]]
    ])('may be %j', async (sql, rows) => {
      expect((await askForReader(db, sql)).rows).toEqual(rows);
    });

    test.each([
      'DROP TABLE updates',
      'DELETE FROM updates',
      'INSERT INTO updates SELECT * FROM updates',
      'CREATE TABLE mine AS SELECT 1',
      "ATTACH 'x.db'",
      "COPY updates TO 'x.csv'",
      'SET lock_configuration = false',
      'PRAGMA version',
      'INSTALL json',
      'LOAD json',
      'SELECT 1; DROP TABLE updates',
      'SELECT 1) AS a; DROP TABLE updates; SELECT * FROM (SELECT 1',
      "SELECT * FROM read_csv('/etc/passwd')",
      "SELECT * FROM read_text('https://example.org/x')",
      "SELECT * FROM glob('/*')",
      "SELECT * FROM '/etc/passwd'",
      "SELECT getenv('HOME')"
    ])('may not be %j', async (sql) => {
      const before = await count();
      await expect(askForReader(db, sql)).rejects.toThrow(ReaderQueryError);
      expect(await count()).toBe(before);
      expect(before).toBeGreaterThan(0);
    });

    test('is told what is wrong, and in which of its lines', async () => {
      await expect(askForReader(db, 'SELECT region_id\nFROM updates\nWHERE nothing = 1')).rejects.toMatchObject({
        message: expect.stringMatching(/nothing/u) as string,
        line: 3
      });
      await expect(askForReader(db, 'SELECT FROM WHERE')).rejects.toMatchObject({ line: 1 });
      await expect(askForReader(db, '  ;\n')).rejects.toThrow('empty query');
    });

    test('gives no more rows than a table can show, and says so', async () => {
      const many = await askForReader(db, 'SELECT range AS n FROM range(20000)');
      expect([many.rows.length, many.isCut]).toEqual([mostRows, true]);
      expect((await askForReader(db, 'SELECT range AS n FROM range(10000)')).isCut).toBe(false);
    });
  });
}
