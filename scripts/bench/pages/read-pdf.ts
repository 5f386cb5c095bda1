import { proxy } from 'comlink';
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfJsWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';
import { plainOptions } from '#lib/model/saved-document.ts';
import type { Reading } from '#lib/model/reading.ts';
import { PipelineClient } from '#lib/pipeline/pipeline-client.ts';
import type { FileContent } from '#lib/pipeline/read-file.ts';

/** Seconds for a whole file; milliseconds between two frames of the screen. */
export type Round = { pages: number; ours: number; bare: number; frameP95: number; frameMax: number };

declare global {
  var readPdf: (() => Promise<Round>) | undefined;
}

const patient = { silentMs: 600_000, totalMs: 600_000 };
const closed = { disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, useWasm: false, verbosity: 0 };
const client = new PipelineClient();
const bytes = new Uint8Array(await (await fetch('/minutes.pdf')).arrayBuffer());

/** Gaps between the frames that the screen shows, in milliseconds, shortest first, until it is told to stop. */
function watchFrames(): () => number[] {
  const gaps: number[] = [];
  let last = performance.now();
  let going = true;
  const tick = (now: number) => {
    gaps.push(now - last);
    last = now;
    if (going) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return () => {
    going = false;
    return gaps.sort((a, b) => a - b);
  };
}

async function timeBare(): Promise<{ pages: number; seconds: number }> {
  const port = new PdfJsWorker();
  const task = getDocument({ ...closed, data: bytes.slice(), worker: PDFWorker.create({ port }) });
  const started = performance.now();
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const seconds = (performance.now() - started) / 1000;
  await task.destroy();
  port.terminate();
  return { pages: pdf.numPages, seconds };
}

async function timeOurs(): Promise<number> {
  const started = performance.now();
  const ignore = proxy(() => undefined);
  const reading = await client.run<Reading<FileContent>>(
    (pipeline) => pipeline.readFile(bytes, 'minutes.pdf', plainOptions, ignore),
    patient
  );
  if (!reading.ok) throw new Error(reading.problem.message);
  return (performance.now() - started) / 1000;
}

globalThis.readPdf = async () => {
  const { pages, seconds: bare } = await timeBare();
  const stop = watchFrames();
  const ours = await timeOurs();
  const gaps = stop();
  return { pages, ours, bare, frameP95: gaps[Math.floor(gaps.length * 0.95)] ?? NaN, frameMax: gaps.at(-1) ?? NaN };
};
