import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { DocumentText } from '#lib/model/document-text.ts';
import type { Reading } from '#lib/model/reading.ts';
import PdfReader from '../support/pdf-reader.worker.ts?worker';
import minutes from '../support/minutes-2024-11-19.pdf?url';

beforeEach(async () => {
  await commands.watchForeignRequests();
});
afterEach(async () => commands.stopWatching());

async function readInWorker(bytes: Uint8Array): Promise<Reading<DocumentText>> {
  const worker = new PdfReader();
  try {
    return await new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<{ reading?: Reading<DocumentText> }>) => {
        if (data.reading) resolve(data.reading);
      };
      worker.postMessage({ bytes });
    });
  } finally {
    worker.terminate();
  }
}

test('a PDF is read in a worker of the browser, and nothing is asked of another host', async () => {
  const bytes = new Uint8Array(await (await fetch(minutes)).arrayBuffer());
  const reading = await readInWorker(bytes);
  if (!reading.ok) throw new Error(reading.problem.message);
  const { pages, text, lines } = reading.value;
  expect(pages).toBe(7);
  expect(text).toContain('Svein Håvar\tKorshavn\tGjøvikregionen Utvikling');
  expect(text).toContain('\n  • Prioritere arbeid med Rv4 – løsning Nittedal-Groruddalen\n');
  expect(lines.filter(({ cells }) => cells.length === 3)).toHaveLength(14);
  expect(await commands.listForeignRequests()).toEqual([]);
});
