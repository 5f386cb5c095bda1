import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfJsWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

/** Draws pages of one PDF. */
export type PagePainter = {
  /** Draws page `number` (1-based) as wide as the canvas is shown, as sharp as the screen is. Throws what pdf.js throws. */
  paint: (canvas: HTMLCanvasElement, number: number) => Promise<void>;
  close: () => Promise<void>;
};

/** Nothing of a document runs, and nothing is fetched: letters are drawn from the fonts that it holds. */
const closed = { disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, useWasm: false, enableXfa: false, verbosity: 0 };

/** Opens a PDF with pdf.js in a worker of its own. Browser only. Throws what pdf.js throws for a file that it can't open. */
export async function openPagePainter(bytes: Uint8Array): Promise<PagePainter> {
  const port = new PdfJsWorker();
  const worker = PDFWorker.create({ port });
  const task = getDocument({ ...closed, data: bytes.slice(), worker });
  const close = async () => {
    await task.destroy();
    worker.destroy();
    port.terminate();
  };
  const document = await task.promise.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const paint = async (canvas: HTMLCanvasElement, number: number) => {
    const page = await document.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (canvas.clientWidth / plain.width) * globalThis.devicePixelRatio });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport }).promise;
  };
  return { paint, close };
}
