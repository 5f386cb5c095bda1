import type { RawRow, RawTable } from './raw-table.ts';
import { rowProblem } from './table-row.ts';

/** One JSON object a line; a line that is none is told, the others come out. The header is every key, in the order of first mention. */
export function readJsonLines(text: string): RawTable {
  const rows: RawTable['rows'] = [];
  const header = new Set<string>();
  text.split('\n').forEach((written, at) => {
    const line = at + 1;
    if (written.trim() === '') return;
    const cells = readObject(written);
    if (!cells) {
      rows.push(
        rowProblem(
          'row-not-json',
          line,
          'it is no JSON object with date, region and text, so it was left out: check its braces and quotes.'
        )
      );
      return;
    }
    for (const [key] of cells) header.add(key);
    rows.push({ line, cells });
  });
  return { header: [...header], headerRow: null, rows };
}

function readObject(written: string): RawRow['cells'] | null {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.entries(value);
}
