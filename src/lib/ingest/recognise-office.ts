import type { Problem } from '#lib/model/problem.ts';
import { fileProblem } from './file-problem.ts';
import { listZip } from './list-zip.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound File Binary: Office's format until 2003, and the wrapping of its locked files since. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MAX_ENTRIES_SEEN = 2000;
const HEAD_BYTES = 4096;

/** Whether the bytes are a Word document: by the archive's directory, and where that is lost by what is left and the name. */
export function isWordDocument(bytes: Uint8Array, name: string): boolean {
  if (!startsWith(bytes, ZIP)) return false;
  const entries = listZip(bytes, MAX_ENTRIES_SEEN);
  if (entries) return entries.some((entry) => /^word\/document\d*\.xml$/i.test(entry.name)) || isWordName(name);
  return isWordName(name) || String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)).includes('word/');
}

/** Whether the bytes are an Excel workbook in the format of 2007, by the archive's directory. */
export function isWorkbook(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, ZIP)) return false;
  return listZip(bytes, MAX_ENTRIES_SEEN)?.some((entry) => /^xl\/workbook\.xml$/i.test(entry.name)) ?? false;
}

/** "unsupported-format" for what Office wrote until 2003 and for what it locks with a password; null for everything else. */
export function compoundFileProblem(bytes: Uint8Array, name: string): Problem | null {
  if (!startsWith(bytes, COMPOUND)) return null;
  // Names of streams stand in UTF-16 on even offsets.
  const isLocked = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
  const message = isLocked
    ? `${name} is locked with a password: open it in Word, take the password off (File, Info, Protect Document), save it and read that.`
    : `${name} is an old Office file (.doc, .xls), as Word wrote until 2003: open it in Word, save it as .docx and read that.`;
  return fileProblem('unsupported-format', message);
}

function isWordName(name: string): boolean {
  return /\.(?:docx|docm|dotx)$/i.test(name);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
