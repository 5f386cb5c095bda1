import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPage } from './pdf-page.ts';
import { wordsFromOperators, type FontFacts, type OperatorCodes, type OperatorList } from './pdf-words.ts';

export type OpenPdf = {
  pages: number;
  /** `number` is 1-based. Throws what pdf.js throws where the page is damaged. */
  readPage: (number: number) => Promise<PdfPage>;
  close: () => Promise<void>;
};

/** Nothing of a document runs, and nothing is fetched: without addresses, character maps and fonts that it does not hold are done without. */
const CLOSED = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  // Larger pictures are left out before they are unpacked: the text does not need them.
  maxImageSize: 1,
  verbosity: 0
};

/**
 * Opens a PDF with pdf.js on the calling thread, in Node and in a browser's worker alike. Loaded in a browser's worker, pdf.js greets whoever
 * made that worker with one message `{ action: "ready" }`. Throws pdf.js's PasswordException or InvalidPDFException.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the buffer that it is given away from its owner.
  const task = getDocument({ ...CLOSED, data: bytes.slice() });
  const document = await task.promise.catch(async (error: unknown) => {
    await task.destroy();
    throw error;
  });
  return {
    pages: document.numPages,
    readPage: async (number) => readPage(await document.getPage(number), number, OPS),
    close: () => task.destroy()
  };
}

async function readPage(page: PDFPageProxy, number: number, codes: OperatorCodes): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators: OperatorList = await page.getOperatorList();
  const { words, marks, rules } = wordsFromOperators(operators, codes, transform, fontFactsOf(page));
  page.cleanup();
  const [upright, ...turned] = words;
  return { number, width, height, words: upright, marks, rules, turned: turned.filter((one) => one.length > 0) };
}

function fontFactsOf(page: PDFPageProxy): (name: string) => FontFacts {
  const known = new Map<string, FontFacts>();
  return (name) => {
    const facts = known.get(name) ?? readFont(page.commonObjs.has(name) ? (page.commonObjs.get(name) as unknown) : null);
    known.set(name, facts);
    return facts;
  };
}

function readFont(font: unknown): FontFacts {
  const { name, bold, fontMatrix } = (font ?? {}) as { name?: unknown; bold?: unknown; fontMatrix?: unknown };
  const unit = Array.isArray(fontMatrix) || fontMatrix instanceof Float64Array ? Number(fontMatrix[0]) : 0.001;
  const isBold = bold === true || (typeof name === 'string' && /bold|black|heavy|demi/i.test(name));
  return { bold: isBold, unit: unit > 0 ? unit : 0.001 };
}
