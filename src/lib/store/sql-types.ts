/** The only types that the browser's engine and Node's hand over alike; every table and every final SELECT keeps to them. */
export type SqlType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

/** A column that may hold NULL says so. */
export type ColumnType = SqlType | `${SqlType} NULL`;

export type SqlValue = string | number | boolean | null;

type Plain<T extends SqlType> = T extends 'VARCHAR' ? string : T extends 'BOOLEAN' ? boolean : number;

type ValueOf<T extends ColumnType> = T extends `${infer S extends SqlType} NULL` ? Plain<S> | null : T extends SqlType ? Plain<T> : never;

/** The JavaScript row of named and typed columns: { name: 'VARCHAR NULL' } becomes { name: string | null }. */
export type RowOf<C extends Record<string, ColumnType>> = { -readonly [K in keyof C]: ValueOf<C[K]> };

export function isNullable(type: ColumnType): boolean {
  return type.endsWith(' NULL');
}

/** The type without its "NULL". */
export function sqlTypeOf(type: ColumnType): SqlType {
  switch (type) {
    case 'VARCHAR':
    case 'VARCHAR NULL':
      return 'VARCHAR';
    case 'INTEGER':
    case 'INTEGER NULL':
      return 'INTEGER';
    case 'DOUBLE':
    case 'DOUBLE NULL':
      return 'DOUBLE';
    case 'BOOLEAN':
    case 'BOOLEAN NULL':
      return 'BOOLEAN';
  }
}
