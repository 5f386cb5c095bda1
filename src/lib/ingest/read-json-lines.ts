import type { Reading } from '#lib/model/reading.ts';
import { rowProblem, tableRow, type UpdateTable } from './table-row.ts';

/** One JSON object a line; a line that is none is told, the others come out. */
export function readJsonLines(text: string): Reading<UpdateTable> {
  const table: UpdateTable = { rows: [], problems: [] };
  text.split('\n').forEach((written, at) => {
    const line = at + 1;
    if (written.trim() === '') return;
    const cells = readObject(written);
    if (!cells) {
      table.problems.push(rowProblem('row-malformed', line, 'it is no JSON object with date, region and text, so it was left out.'));
      return;
    }
    const row = tableRow(line, cells);
    if ('code' in row) table.problems.push(row);
    else table.rows.push(row);
  });
  return { ok: true, value: table };
}

function readObject(written: string): [string, unknown][] | null {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.entries(value);
}
