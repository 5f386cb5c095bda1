/** Which has text in it, in a notation of its own. */
export const RICH_TEXT = 'a rich text file (RTF)';

type Signature = { bytes: readonly number[]; kind: string };

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'a PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old Word or Excel file (.doc, .xls)' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: RICH_TEXT },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'an image (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'an image (JPEG)' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'an image (GIF)' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], kind: 'an image (TIFF)' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], kind: 'an image (TIFF)' },
  { bytes: [0x52, 0x49, 0x46, 0x46], kind: 'an image or sound file (RIFF)' },
  { bytes: [0x1f, 0x8b], kind: 'a gzip archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: 'a 7-Zip archive' }
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_LOOK_AHEAD = 4096;

/** What a file is by its first bytes, as words for a message ("a PDF"); null where they are those of no known binary format. */
export function recogniseBinary(bytes: Uint8Array): string | null {
  if (startsWith(bytes, ZIP)) return kindOfZip(bytes);
  return SIGNATURES.find((signature) => startsWith(bytes, signature.bytes))?.kind ?? null;
}

function kindOfZip(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, ZIP_LOOK_AHEAD));
  if (head.includes('word/')) return 'a Word document (DOCX)';
  if (head.includes('xl/')) return 'an Excel workbook (XLSX)';
  if (head.includes('ppt/')) return 'a PowerPoint file (PPTX)';
  if (head.includes('opendocument')) return 'an OpenDocument file (ODT, ODS)';
  return 'a ZIP archive or an Office document';
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
