import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryError, type Database } from '#lib/store/database.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { smallCorpus } from './small-corpus.ts';

/** What both engines promise; `open` gives an empty database. */
export function describeDatabase(open: () => Promise<Database>): void {
  describe('the database', () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
    });
    afterAll(() => db.close());

    test('is the engine that every number was tested on', async () => {
      expect(await db.version()).toBe('v1.4.3');
    });

    test('hands over the four types and their absence', async () => {
      const sql = "SELECT 'blåbær «ø» 🫐' AS text, 7::INTEGER AS whole, 0.5::DOUBLE AS half, true AS yes, NULL::VARCHAR AS none";
      expect(await db.all(sql)).toEqual([{ text: 'blåbær «ø» 🫐', whole: 7, half: 0.5, yes: true, none: null }]);
    });

    test('takes values through placeholders, quotes and all', async () => {
      const params = ["O'Hara; DROP TABLE x", 3, 0.25, false, null];
      const rows = await db.all('SELECT ?::VARCHAR AS a, ?::INTEGER AS b, ?::DOUBLE AS c, ?::BOOLEAN AS d, ?::VARCHAR AS e', params);
      expect(rows).toEqual([{ a: params[0], b: 3, c: 0.25, d: false, e: null }]);
    });

    test.each(['BIGINT', 'HUGEINT', 'DECIMAL(4, 1)', 'FLOAT'])(
      'refuses a column of type %s, which the engines hand over differently',
      async (type) => {
        await expect(db.all(`SELECT 3::${type} AS amount`)).rejects.toThrow(/column amount .* cast it/);
      }
    );

    test('refuses a date, which the engines hand over differently', async () => {
      await expect(db.all("SELECT DATE '2024-11-19' AS day")).rejects.toThrow(/column day .* cast it/);
    });

    test('loads more rows than one batch holds, nulls and Norwegian letters too', async () => {
      const count = 5000;
      const numbers = Array.from({ length: count }, (_, index) => index);
      await db.execute('CREATE TABLE loaded (n INTEGER, half DOUBLE, word VARCHAR, even BOOLEAN)');
      await db.load('loaded', {
        n: { type: 'INTEGER', values: numbers },
        half: { type: 'DOUBLE', values: numbers.map((n) => n / 2) },
        word: { type: 'VARCHAR', values: numbers.map((n) => (n % 10 === 0 ? null : `år ${n}`)) },
        even: { type: 'BOOLEAN', values: numbers.map((n) => n % 2 === 0) }
      });
      const sql = `SELECT count(*)::INTEGER AS all_rows, sum(half)::DOUBLE AS halves, count(word)::INTEGER AS words, count(*) FILTER (even)::INTEGER AS evens,
        max(word) FILTER (n = 4999) AS last FROM loaded`;
      expect(await db.all(sql)).toEqual([
        { all_rows: count, halves: ((count - 1) * count) / 2 / 2, words: count - count / 10, evens: count / 2, last: 'år 4999' }
      ]);
    });

    test('loads nothing where there is nothing', async () => {
      await db.execute('CREATE TABLE untouched (n INTEGER)');
      await db.load('untouched', { n: { type: 'INTEGER', values: [] } });
      expect(await db.all('SELECT n FROM untouched')).toEqual([]);
    });

    test('refuses a missing value in a column that must have one', async () => {
      await db.execute('CREATE TABLE strict (n INTEGER NOT NULL)');
      await expect(db.load('strict', { n: { type: 'INTEGER', values: [1, null] } })).rejects.toThrow(QueryError);
    });

    test('names the SQL and the cause of a failed query, and goes on', async () => {
      const error = await db.all('SELECT * FROM nowhere').catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(QueryError);
      expect(error).toMatchObject({ sql: 'SELECT * FROM nowhere', message: expect.stringContaining('nowhere') });
      expect(await db.all('SELECT 1::INTEGER AS one')).toEqual([{ one: 1 }]);
    });

    test('answers questions asked all at once each with its own answer', async () => {
      const numbers = Array.from({ length: 20 }, (_, index) => index);
      const answers = await Promise.all(numbers.map((n) => db.all('SELECT (? + 1)::INTEGER AS next', [n])));
      expect(answers).toEqual(numbers.map((n) => [{ next: n + 1 }]));
    });

    test.each([
      "SELECT * FROM read_csv('/etc/passwd')",
      "SELECT * FROM read_csv('http://127.0.0.1:9/a.csv')",
      "ATTACH 'other.db'",
      "COPY (SELECT 1) TO 'out.csv'",
      'INSTALL httpfs; LOAD httpfs',
      'LOAD spatial',
      'SET enable_external_access = true',
      'SET autoload_known_extensions = true',
      'RESET lock_configuration'
    ])('stays locked in against %s', async (sql) => {
      await expect(db.execute(sql)).rejects.toThrow(QueryError);
    });
  });

  describe('loading a corpus', () => {
    const count = async (db: Database, table: string) => (await db.all(`SELECT count(*)::INTEGER AS n FROM ${table}`))[0];

    test('replaces what was there, however often', async () => {
      const db = await open();
      await loadCorpus(db, smallCorpus);
      await loadCorpus(db, smallCorpus);
      expect(await count(db, 'documents')).toEqual({ n: 3 });
      expect(await count(db, 'updates')).toEqual({ n: 6 + 2 });
      expect(await count(db, 'tags')).toEqual({ n: 2 + 1 + 1 + 1 + 1 + 2 });
      await loadCorpus(db, { ...smallCorpus, documents: smallCorpus.documents.slice(0, 1) });
      expect(await count(db, 'documents')).toEqual({ n: 1 });
      expect(await count(db, 'updates')).toEqual({ n: 2 });
      await loadCorpus(db, { documents: [], regions: [], topics: [] });
      expect(await count(db, 'topics')).toEqual({ n: 0 });
      await db.close();
    });

    test('shows all of the old or all of the new to a question in between', async () => {
      const db = await open();
      await loadCorpus(db, smallCorpus);
      const loading = loadCorpus(db, smallCorpus);
      const seen = await Promise.all(Array.from({ length: 30 }, () => count(db, 'updates')));
      await loading;
      expect(new Set(seen.map((row) => JSON.stringify(row)))).toEqual(new Set(['{"n":8}']));
      await db.close();
    });

    test('takes no name of a person into the database', async () => {
      const db = await open();
      await loadCorpus(db, smallCorpus);
      const tables = await db.all<{ name: string }>('SELECT table_name AS name FROM information_schema.tables ORDER BY name');
      const texts = await Promise.all(tables.map(({ name }) => db.all(`SELECT * FROM ${name}`)));
      expect(JSON.stringify(texts)).not.toContain('Nordmann');
      expect(await db.all('SELECT sum(attended)::INTEGER AS attended FROM attendance')).toEqual([{ attended: 3 * 2 }]);
      await db.close();
    });

    test('answers nothing after it was closed', async () => {
      const db = await open();
      await db.close();
      await expect(db.all('SELECT 1::INTEGER AS one')).rejects.toThrow('database is closed');
    });
  });
}
