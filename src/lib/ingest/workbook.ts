import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { readSheet } from 'read-excel-file/universal';
import { documentTypeProblem } from './document-type-problem.ts';
import { fileProblem } from './file-problem.ts';
import type { GridRow } from './raw-table.ts';
import { openZip } from './unzip.ts';

/**
 * The rows of the first sheet of an Excel workbook (XLSX). The archive is unpacked and counted by our own gate before the
 * reader of workbooks sees it, for that one trusts what an archive says of itself. What cannot be read is "file-damaged", "document-type",
 * "unsupported-format" or "empty-file".
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Reading<GridRow[]>> {
  const unsafe = checkParts(bytes, name);
  if (unsafe) return { ok: false, problem: unsafe };
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(bytes.slice().buffer);
  } catch (error) {
    return { ok: false, problem: damaged(name, error instanceof Error ? error.message : String(error)) };
  }
  if (sheet.length === 0)
    return { ok: false, problem: fileProblem('empty-file', `${name} has nothing on its first sheet: move the table there and save.`) };
  return { ok: true, value: sheet.map((cells, at) => ({ line: at + 1, cells: cells.map(plainCell) })) };
}

/** Unpacks every part within the limits; null where all of them are what they say and none declares a document type. */
function checkParts(bytes: Uint8Array, name: string): Problem | null {
  const zip = openZip(bytes, name);
  if (!zip.ok) return zip.problem;
  for (const path of zip.value.names) {
    const part = zip.value.unpack(path);
    if (!part.ok) return part.problem;
    const isXml = /\.(?:xml|rels)$/i.test(path);
    if (isXml && /<!DOCTYPE/i.test(new TextDecoder('latin1').decode(part.value ?? undefined))) return documentTypeProblem(path, name);
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
