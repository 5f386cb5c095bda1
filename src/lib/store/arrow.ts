import { bool, float64, int32, Precision, tableFromArrays, tableFromIPC, tableToIPC, Type, utf8, type DataType } from '@uwdata/flechette';
import type { Columns } from './database.ts';
import type { SqlType } from './sql-types.ts';

const arrowTypes: Record<SqlType, () => DataType> = { VARCHAR: utf8, INTEGER: int32, DOUBLE: float64, BOOLEAN: bool };

/** The columns as an Arrow stream, as the engine takes it in. */
export function encodeColumns(columns: Columns): Uint8Array {
  const entries = Object.entries(columns);
  const data = entries.map(([name, { values }]): [string, unknown[]] => [name, [...values]]);
  const types = Object.fromEntries(entries.map(([name, { type }]) => [name, arrowTypes[type]()]));
  const bytes = tableToIPC(tableFromArrays(data, { types }), { format: 'stream' });
  if (!bytes) throw new Error(`no Arrow stream of ${entries.length} columns`);
  return bytes;
}

/** The rows of an Arrow stream. Throws where a column is none of the four types that both engines hand over alike. */
export function decodeRows(stream: Uint8Array): Record<string, unknown>[] {
  const table = tableFromIPC(stream);
  for (const { name, type } of table.schema.fields) {
    if (!isPortable(type)) throw new Error(`column ${name} is of Arrow type ${type.typeId}: cast it`);
  }
  return table.toArray();
}

function isPortable(type: DataType): boolean {
  switch (type.typeId) {
    case Type.Utf8:
    case Type.Bool:
      return true;
    case Type.Int:
      return type.signed && type.bitWidth === 32;
    case Type.Float:
      return type.precision === Precision.DOUBLE;
    default:
      return false;
  }
}
