import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { readSheet } from 'read-excel-file/universal';
import { fileProblem } from './file-problem.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { openZip } from './unzip.ts';

/** Before the root element, where alone a document type may stand. */
const PROLOG_BYTES = 2048;

/**
 * The first sheet of an Excel workbook (XLSX), its first row the header. The archive is unpacked and counted by our own gate before the
 * reader of workbooks sees it, for that one trusts what an archive says of itself. What cannot be read is "file-damaged",
 * "unsupported-format" or "empty-file".
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Reading<RawTable>> {
  const unsafe = checkParts(bytes, name);
  if (unsafe) return { ok: false, problem: unsafe };
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(bytes.slice().buffer);
  } catch (error) {
    return { ok: false, problem: damaged(name, error instanceof Error ? error.message : String(error)) };
  }
  const [first, ...rest] = sheet;
  if (!first)
    return { ok: false, problem: fileProblem('empty-file', `${name} has nothing on its first sheet: move the table there and save.`) };
  const header = first.map((cell) => plainCell(cell).trim());
  const rows = rest.flatMap((cells, at): RawRow[] => {
    const filled = header.map((column, index) => [column, plainCell(cells[index])] as const);
    return filled.every(([, cell]) => cell === '') ? [] : [{ line: at + 2, cells: filled }];
  });
  return { ok: true, value: { format: 'xlsx', encoding: null, header, rows, problems: [] } };
}

/** Unpacks every part within the limits; null where all of them are what they say and none declares a document type. */
function checkParts(bytes: Uint8Array, name: string): Problem | null {
  const zip = openZip(bytes, name);
  if (!zip.ok) return zip.problem;
  for (const path of zip.value.names) {
    const part = zip.value.unpack(path);
    if (!part.ok) return part.problem;
    const prolog = new TextDecoder('latin1').decode(part.value?.subarray(0, PROLOG_BYTES));
    if (/\.(?:xml|rels)$/i.test(path) && /<!DOCTYPE/i.test(prolog)) return damaged(name, `its part ${path} declares a document type`);
  }
  return null;
}

function damaged(name: string, why: string): Problem {
  return fileProblem(
    'file-damaged',
    `${name} is damaged: ${why}. Open it in Excel, save it again, or save the sheet as CSV, and read that.`
  );
}

/** A cell as text; a date as ISO date, since Excel keeps days as moments at midnight in UTC. */
function plainCell(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
