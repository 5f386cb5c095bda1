import type { Database } from '#lib/store/database.ts';
import type { ColumnType, RowOf, SqlValue } from '#lib/store/sql-types.ts';

/** One question to the store: what it promises to answer (column names, types and order) and how it asks. */
export type Query<C extends Record<string, ColumnType> = Record<string, ColumnType>> = {
  columns: C;
  sql: string;
};

/** The row that a query answers with. */
export type QueryRow<Q extends Query> = RowOf<Q['columns']>;

export function defineQuery<const C extends Record<string, ColumnType>>(columns: C, sql: string): Query<C> {
  return { columns, sql };
}

/** Throws QueryError. */
export function readRows<C extends Record<string, ColumnType>>(
  db: Database,
  query: Query<C>,
  params: readonly SqlValue[] = []
): Promise<RowOf<C>[]> {
  return db.all<RowOf<C>>(query.sql, params);
}
