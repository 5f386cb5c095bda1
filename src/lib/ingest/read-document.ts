import type { DocumentText, SourceFormat } from '#lib/model/document-text.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { DocumentContent } from './document-content.ts';
import { MAX_FILE_BYTES } from './file-size-problem.ts';
import { joinBrokenWords } from './join-broken-words.ts';
import { joinLoneBullets } from './join-lone-bullets.ts';
import { unquoteMail } from './unquote-mail.ts';
import { readText } from './read-text.ts';
import { compoundFileProblem, isWordDocument } from './recognise-office.ts';
import { isWebPage, packedPageProblem } from './recognise-page.ts';
import { isPdf } from './recognise-pdf.ts';
import { sha256 } from './sha256.ts';
import { splitLines } from './split-lines.ts';

export type ReadingOptions = {
  /** A label of the Encoding Standard that text and web pages are to be read with; null: as detected. */
  encoding?: string | null;
  /** Told as a format with pages is read, at most every tenth of a second, and at the end. */
  onProgress?: ((pagesDone: number, pages: number) => void) | undefined;
};

/**
 * Reads one file of minutes: a PDF, a Word document, a web page, plain text or Markdown; told by what is in it, then by its name.
 * What cannot be read is told by its problem: "empty-file", "file-too-large", "file-damaged", one of the limits that the readers of each format state,
 * "file-encrypted", "pdf-without-text", "binary-file" or "unsupported-format".
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  { encoding: chosen = null, onProgress }: ReadingOptions = {}
): Promise<Reading<DocumentText>> {
  if (bytes.length <= MAX_FILE_BYTES) {
    const compound = compoundFileProblem(bytes, name);
    if (compound) return { ok: false, problem: compound };
    if (isPdf(bytes, name)) return (await import('./pdf.ts')).readPdf(bytes, name, onProgress);
    if (isWordDocument(bytes, name)) return complete((await import('./docx.ts')).readDocx(bytes, name), 'docx', bytes, name);
  }
  const reading = readText(bytes, name, chosen);
  if (!reading.ok) return reading;
  const { text: written, encoding, problems } = reading.value;
  const packed = packedPageProblem(written, name);
  if (packed) return { ok: false, problem: packed };
  if (isWebPage(written, name)) return complete((await import('./html.ts')).readHtml(bytes, name, chosen), 'html', bytes, name);
  const format = formatOf(name);
  const text = joinBrokenWords(joinLoneBullets(unquoteMail(written)));
  const first = text.indexOf('\uFFFD');
  const placed = problems.map((problem) =>
    problem.code === 'damaged-characters' ? { ...problem, start: first, end: first + 1 } : problem
  );
  const lines = splitLines(text, format === 'md');
  return { ok: true, value: { name, format, sha256: await sha256(bytes), encoding, pages: null, text, lines, problems: placed } };
}

async function complete(
  content: Reading<DocumentContent>,
  format: SourceFormat,
  bytes: Uint8Array,
  name: string
): Promise<Reading<DocumentText>> {
  return content.ok ? { ok: true, value: { name, format, sha256: await sha256(bytes), pages: null, ...content.value } } : content;
}

function formatOf(name: string): SourceFormat {
  return /\.(md|markdown|mdown)$/i.test(name) ? 'md' : 'txt';
}
