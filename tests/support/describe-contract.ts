import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isNullable, sqlTypeOf } from '#lib/store/sql-types.ts';
import type { Query } from '#lib/analyse/query.ts';
import type { Database } from '#lib/store/database.ts';
import { loadCorpus } from '#lib/store/load-corpus.ts';
import { smallCorpus } from './small-corpus.ts';

const modules = import.meta.glob<Record<string, unknown>>(['../../src/lib/analyse/**/*.ts', '!**/*.test.ts'], { eager: true });

function isQuery(value: unknown): value is Query {
  return typeof value === 'object' && value !== null && 'sql' in value && 'columns' in value;
}

const queries = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (isQuery(value) ? [{ name, query: value }] : []))
);

/** That every query of src/lib/analyse answers with just the columns, types and nulls that its row type promises. */
export function describeContract(open: () => Promise<Database>): void {
  describe('the contract of every query', () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await loadCorpus(db, smallCorpus);
    });
    afterAll(() => db.close());

    test('covers the questions of the overview', () => {
      expect(queries.map(({ name }) => name)).toEqual(expect.arrayContaining(['meetingFacts', 'topicCoverage', 'coverageCells']));
      expect(queries.length).toBeGreaterThanOrEqual(8);
    });

    test.each(queries)('$name describes itself as its row type does', async ({ query }) => {
      const described = await db.all<{ column_name: string; column_type: string }>(`DESCRIBE ${query.sql}`, paramsOf(query));
      expect(described.map((column) => [column.column_name, column.column_type])).toEqual(
        Object.entries(query.columns).map(([name, type]) => [name, sqlTypeOf(type)])
      );
    });

    test.each(queries)('$name leaves nothing empty that may not be', async ({ query }) => {
      const rows = await db.all<Record<string, unknown>>(query.sql, paramsOf(query));
      expect(rows.length).toBeGreaterThan(0);
      const required = Object.keys(query.columns).filter((name) => !isNullable(query.columns[name] ?? 'VARCHAR'));
      expect(rows.flatMap((row) => required.filter((name) => row[name] === null || row[name] === undefined))).toEqual([]);
    });

    test.each(queries)('$name gives its rows in an order that does not depend on how they were stored', async ({ query }) => {
      const before = await db.all(query.sql, paramsOf(query));
      const tables = await db.all<{ name: string }>('SELECT table_name AS name FROM information_schema.tables ORDER BY name');
      for (const { name } of tables) {
        await db.execute(`CREATE OR REPLACE TABLE ${name} AS SELECT * FROM ${name} ORDER BY hash(${name}::VARCHAR)`);
      }
      expect(await db.all(query.sql, paramsOf(query))).toEqual(before);
    });
  });
}

/** All placeholders of today's queries ask for the document. */
function paramsOf(query: Query): string[] {
  return Array.from(query.sql.matchAll(/\?/g), () => '2024-11-19');
}
