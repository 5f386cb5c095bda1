import type { DocumentText, SourceFormat } from '#lib/model/document-text.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { readText } from './read-text.ts';
import { sha256 } from './sha256.ts';
import { splitLines } from './split-lines.ts';

/**
 * Reads one file of minutes: plain text or Markdown, in UTF-8, UTF-16 or Windows-1252.
 * What cannot be read is told by its problem: "empty-file", "file-too-large", "binary-file" or "unsupported-format".
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Reading<DocumentText>> {
  const reading = readText(bytes, name);
  if (!reading.ok) return reading;
  const { text, encoding, problems } = reading.value;
  const webPage = webPageProblem(text, name);
  if (webPage) return { ok: false, problem: webPage };
  const format = formatOf(name);
  const lines = splitLines(text, format === 'md');
  return { ok: true, value: { name, format, sha256: await sha256(bytes), encoding, pages: null, text, lines, problems } };
}

function formatOf(name: string): SourceFormat {
  return /\.(md|markdown|mdown)$/i.test(name) ? 'md' : 'txt';
}

function webPageProblem(text: string, name: string): Problem | null {
  const isPage = /\.(html?|xhtml)$/i.test(name) || /^\s{0,20}<(!doctype html|html)\b/i.test(text.slice(0, 60));
  if (!isPage) return null;
  const message = `${name} is a web page, which cannot be read yet: copy its text into a .txt file and open that.`;
  return { code: 'unsupported-format', message, start: 0, end: 0 };
}
