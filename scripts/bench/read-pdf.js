import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { projectRoot } from '../project-root.js';
import { findChromium } from '../../tests/support/find-chromium.ts';

const PAGES = 1000;
const ROUNDS = 3;
const WORDS =
  'kommunene regionen samarbeid om kraft og nett vei bane buss skole lærere helse legevakt klima næring arbeid bolig plan budsjett'.split(
    ' '
  );

/** Minutes of a thousand pages: each a heading, regions with bullets and paragraphs, a header and a footer. */
function makeHtml() {
  const sentence = (/** @type {number} */ seed) =>
    Array.from({ length: 14 }, (_, at) => WORDS[(seed * 7 + at * 5) % WORDS.length]).join(' ');
  const bullets = (/** @type {number} */ seed) => Array.from({ length: 6 }, (_, at) => `<li>${sentence(seed + at)}.</li>`).join('');
  const pages = Array.from(
    { length: PAGES },
    (_, at) =>
      `<section><h2>Sak ${at + 1}/25 Runde rundt bordet</h2><h3>Hadeland IPR</h3><ul>${bullets(at)}</ul><h3>Follo</h3><ul>${bullets(at + 3)}</ul><p>${sentence(at)}. ${sentence(at + 9)}.</p></section>`
  );
  return `<meta charset="utf-8"><style>section { break-after: page } body { font: 11pt serif }</style>${pages.join('')}`;
}

/** @param {import('playwright').Browser} browser @param {string} file */
async function makePdf(browser, file) {
  const page = await browser.newPage();
  await page.setContent(makeHtml());
  const edge = (/** @type {string} */ inside) => `<div style="font-size:8px;width:100%;text-align:center">${inside}</div>`;
  const footer = edge('Side <span class="pageNumber"></span> av <span class="totalPages"></span>');
  await page.pdf({
    path: file,
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate: edge('Referat'),
    footerTemplate: footer,
    margin: { top: '20mm', bottom: '20mm' }
  });
  await page.close();
}

/** @typedef {import("./pages/read-pdf.ts").Round} Round */

/** Reading a PDF in the app's worker against pdf.js's bare text of every page, side by side in one Chromium, with the screen's frames meanwhile. */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'regionpuls-bench-'));
  const browser = await chromium.launch(findChromium());
  const server = await createServer({
    root: projectRoot,
    configFile: false,
    publicDir: folder,
    worker: { format: 'es' },
    // All found at the start: what is found later reloads the page in the middle of a round.
    optimizeDeps: { entries: ['scripts/bench/pages/*.html', 'src/lib/pipeline/pipeline.worker.ts'] },
    server: { port: 0 },
    logLevel: 'error'
  });
  try {
    await makePdf(browser, join(folder, 'minutes.pdf'));
    await server.listen();
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}scripts/bench/pages/read-pdf.html`);
    await page.waitForFunction('globalThis.readPdf', undefined, { timeout: 60_000 });
    /** @type {Round[]} */
    const rounds = [];
    for (let round = 0; round <= ROUNDS; round++) rounds.push(await page.evaluate('globalThis.readPdf()'));
    // The first one warms the engines up.
    return describe(rounds.slice(1));
  } finally {
    await server.close();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** @param {Round[]} rounds */
function describe(rounds) {
  const rows = rounds.map(
    ({ pages, ours, bare, frameP95, frameMax }, at) =>
      `| ${at + 1} | ${pages} | ${(pages / ours).toFixed(0)} | ${(pages / bare).toFixed(0)} | ${((100 * bare) / ours).toFixed(0)} % | ${frameP95.toFixed(0)} | ${frameMax.toFixed(0)} |`
  );
  return {
    title: 'Reading a PDF of a thousand pages in the browser',
    measured: [
      "Read in the app's worker (lines, paragraphs, bullets, tables, headers and footers), against the text of every page from pdf.js alone.",
      '',
      '| run | pages | pages/s, read | pages/s, bare text | share of bare speed | frame gap p95, ms | longest gap, ms |',
      '|---|---|---|---|---|---|---|',
      ...rows
    ]
  };
}
