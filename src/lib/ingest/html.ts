import { parse } from 'parse5';
import type { Reading } from '#lib/model/reading.ts';
import type { DocumentContent } from './document-content.ts';
import { fileProblem } from './file-problem.ts';
import { HtmlBlockReader } from './html-blocks.ts';
import { decodePage } from './html-charset.ts';
import { findContent } from './html-content.ts';
import { writeBlocks } from './write-blocks.ts';

/**
 * The text of a web page, as saved from the web, a browser or Word: its main content with headings, lists and tables, without navigation, scripts
 * and what is hidden. Nothing is loaded or run. A page without text is "empty-file".
 */
export function readHtml(bytes: Uint8Array, name: string, chosenEncoding: string | null = null): Reading<DocumentContent> {
  const { text, encoding } = decodePage(bytes, chosenEncoding);
  const { root, isLeftOut } = findContent(parse(text));
  const written = writeBlocks(new HtmlBlockReader(isLeftOut).read(root));
  if (written.text.trim() === '') {
    const message = `${name} is a web page without text of its own: open it in a browser, save what it shows there as text, and read that.`;
    return { ok: false, problem: fileProblem('empty-file', message) };
  }
  return { ok: true, value: { ...written, encoding, problems: [] } };
}
