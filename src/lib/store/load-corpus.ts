import type { Corpus } from '#lib/model/corpus.ts';
import { corpusRows } from './corpus-rows.ts';
import type { Columns, Database } from './database.ts';
import { tables, type TableName } from './schema.ts';
import { isNullable, sqlTypeOf, type ColumnType, type SqlValue } from './sql-types.ts';

/** Rows that are handed to the engine at once. */
const batchRows = 4096;
const tableNames = Object.keys(tables) as TableName[];

/**
 * Replaces everything in the store with the corpus. The new tables are filled beside the old ones and take their place in one
 * statement, so a query in between sees all of the old or all of the new. Throws QueryError; then the old ones stay.
 */
export async function loadCorpus(db: Pick<Database, 'execute' | 'load'>, corpus: Corpus): Promise<void> {
  const rows = corpusRows(corpus);
  await db.execute(tableNames.map((name) => createTable(nextName(name), tables[name])).join('\n'));
  for (const name of tableNames) {
    const records: readonly Readonly<Record<string, SqlValue>>[] = rows[name];
    // A page that shows something else stays usable between two batches.
    for (let from = 0; from < records.length; from += batchRows) {
      await db.load(nextName(name), columnsOf(records.slice(from, from + batchRows), tables[name]));
    }
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

function columnsOf(records: readonly Readonly<Record<string, SqlValue>>[], columns: Readonly<Record<string, ColumnType>>): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([column, type]) => [
      column,
      { type: sqlTypeOf(type), values: records.map((record) => record[column] ?? null) }
    ])
  );
}
