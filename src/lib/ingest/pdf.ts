import type { DocumentText } from '#lib/model/document-text.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Reading } from '#lib/model/reading.ts';
import { fileProblem } from './file-problem.ts';
import { linesFromWords } from './lines-from-words.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';
import { setAsideFurniture } from './page-furniture.ts';
import { paragraphsFromLines } from './paragraphs-from-lines.ts';
import type { PageLine } from './pdf-page.ts';
import { blankPagesProblem, furnitureProblems, openingProblem, unreadablePagesProblem } from './pdf-problems.ts';
import { sha256 } from './sha256.ts';
import { textFromParagraphs } from './text-from-paragraphs.ts';

type Progress = (pagesDone: number, pages: number) => void;

const PROGRESS_MS = 100;
const MAX_PAGES = 2000;
const MAX_WORDS = 5_000_000;
/** Letters that make a text; a scanned page's stamp has fewer. */
const MIN_LETTERS = 20;
/** Share of characters without a meaning (private codes, pictures, control characters) above which a text cannot be read. */
const MAX_UNREADABLE = 0.3;

/**
 * Reads a PDF: its lines, paragraphs, bullets and tables rebuilt from where the words stand. Headers, footers and page numbers are set aside as
 * problems "page-furniture". What cannot be read is told by its problem: "file-encrypted", "file-damaged", "too-many-pages", "too-many-words" or "pdf-without-text".
 */
export async function readPdf(bytes: Uint8Array, name: string, onProgress?: Progress): Promise<Reading<DocumentText>> {
  const digest = await sha256(bytes);
  const opened = await openPdf(bytes).catch((error: unknown) => openingProblem(error, name));
  if ('code' in opened) return { ok: false, problem: opened };
  try {
    return await readPages(opened, name, digest, onProgress);
  } finally {
    await opened.close();
  }
}

async function readPages(
  pdf: OpenPdf,
  name: string,
  digest: string,
  onProgress: Progress = () => undefined
): Promise<Reading<DocumentText>> {
  if (pdf.pages > MAX_PAGES)
    return tooLarge('too-many-pages', `${name} has ${pdf.pages} pages; at most ${MAX_PAGES} can be read: split it.`);
  const pages: PageLine[][] = [];
  const unreadable: number[] = [];
  let words = 0;
  const tell = sparsely((done) => onProgress(done, pdf.pages), pdf.pages);
  for (let number = 1; number <= pdf.pages; number++) {
    const page = await pdf.readPage(number).catch(() => null);
    if (!page) unreadable.push(number);
    words += page?.words.length ?? 0;
    if (words > MAX_WORDS) return tooLarge('too-many-words', `${name} has more than ${MAX_WORDS} words: split it.`);
    pages.push(page ? linesFromWords(page) : []);
    tell(number);
  }
  if (unreadable.length === pdf.pages) return { ok: false, problem: openingProblem(null, name) };
  const { pages: kept, furniture } = setAsideFurniture(pages);
  const { paragraphs, metrics } = paragraphsFromLines(kept);
  const { text, lines } = textFromParagraphs(paragraphs, metrics);
  const missing = textProblem(text, name);
  if (missing) return { ok: false, problem: missing };
  const blank = pages.flatMap((found, at) => (found.length === 0 && !unreadable.includes(at + 1) ? [at + 1] : []));
  const problems = [...furnitureProblems(furniture, lines), ...unreadablePagesProblem(unreadable), ...blankPagesProblem(blank)];
  return { ok: true, value: { name, format: 'pdf', sha256: digest, encoding: null, pages: pdf.pages, text, lines, problems } };
}

/** Passes on a number at most every tenth of a second, and the last one. */
function sparsely(tell: (done: number) => void, last: number): (done: number) => void {
  let next = 0;
  return (done) => {
    const now = Date.now();
    if (now < next && done !== last) return;
    next = now + PROGRESS_MS;
    tell(done);
  };
}

function textProblem(text: string, name: string): Problem | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unreadable = text.match(/[\p{So}\p{Co}\p{Cn}\0-\x08\x0E-\x1F]/gu)?.length ?? 0;
  const help = 'run text recognition (OCR) on it, or ask for the original document.';
  if (unreadable > MAX_UNREADABLE * (letters + unreadable) && unreadable > MIN_LETTERS)
    return fileProblem('pdf-without-text', `${name} does not tell what its letters are: ${help}`);
  if (letters >= MIN_LETTERS) return null;
  return fileProblem('pdf-without-text', `${name} has no text in it, only pictures of pages: ${help}`);
}

function tooLarge(code: string, message: string): Reading<DocumentText> {
  return { ok: false, problem: fileProblem(code, message) };
}
