import type { Corpus } from '#lib/model/corpus.ts';
import { corpusRows } from './corpus-rows.ts';
import type { Columns, Database } from './database.ts';
import { tables, type TableName, type TableRows } from './schema.ts';
import { isNullable, sqlTypeOf, type ColumnType, type SqlValue } from './sql-types.ts';

const tableNames = Object.keys(tables) as TableName[];

/**
 * Replaces everything in the store with the corpus. The new tables are filled beside the old ones and take their place in one
 * statement, so a query in between sees all of the old or all of the new. Throws QueryError; then the old ones stay.
 */
export async function loadCorpus(db: Database, corpus: Corpus): Promise<void> {
  const rows = corpusRows(corpus);
  await db.execute(tableNames.map((name) => createTable(nextName(name), tables[name])).join('\n'));
  for (const name of tableNames) {
    if (rows[name].length > 0) await db.load(nextName(name), columnsOf(rows, name));
  }
  const swaps = tableNames.map((name) => `DROP TABLE IF EXISTS ${name}; ALTER TABLE ${nextName(name)} RENAME TO ${name};`);
  await db.execute(`BEGIN; ${swaps.join(' ')} COMMIT;`);
}

const nextName = (name: TableName) => `next_${name}`;

function createTable(name: string, columns: Readonly<Record<string, ColumnType>>): string {
  const definitions = Object.entries(columns).map(
    ([column, type]) => `"${column}" ${sqlTypeOf(type)}${isNullable(type) ? '' : ' NOT NULL'}`
  );
  return `CREATE OR REPLACE TABLE ${name} (${definitions.join(', ')});`;
}

function columnsOf(rows: TableRows, name: TableName): Columns {
  const records: readonly Readonly<Record<string, SqlValue>>[] = rows[name];
  return Object.fromEntries(
    Object.entries<ColumnType>(tables[name]).map(([column, type]) => [
      column,
      { type: sqlTypeOf(type), values: records.map((record) => record[column] ?? null) }
    ])
  );
}
