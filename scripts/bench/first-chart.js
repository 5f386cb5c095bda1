import { join } from 'node:path';
import { quantile } from 'd3';
import { chromium } from 'playwright';
import { findChromium } from '../../tests/support/find-chromium.ts';
import { projectRoot } from '../project-root.js';
import { runPackage } from '../run-command.js';
import { serveFolder } from '../static-server.js';

const VISITS = 10;

/** @typedef {{ chart: number, engine: number }} Visit milliseconds from the start of the navigation */

/** Runs in the page, before anything of it: notes the frame that shows the first chart, and when the engine answered. */
function watchChart() {
  /** @type {Record<string, number>} */
  const seen = {};
  Object.assign(globalThis, { seen });
  const look = () => {
    const drawing = [...document.querySelectorAll('main svg.drawing')].some((svg) => svg.getBoundingClientRect().height > 0);
    // This frame is still to be painted: the next one begins after it was.
    if (drawing && !('chart' in seen)) requestAnimationFrame(() => (seen['chart'] ??= performance.now()));
    if (document.querySelector('[data-engine="ready"]')) seen['engine'] ??= performance.now();
    if (!('chart' in seen && 'engine' in seen)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From the address to the first chart on the screen, in a browser that has nothing of the site yet, and in one that has been there. */
export async function run() {
  await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'error'], { seconds: 300, output: 'stderr' });
  const server = await serveFolder(join(projectRoot, 'build'), { port: 0 });
  const browser = await chromium.launch(findChromium());
  try {
    /** @type {Record<'cold' | 'warm', Visit[]>} */
    const visits = { cold: [], warm: [] };
    for (let at = 0; at <= VISITS; at++) {
      const context = await browser.newContext();
      await context.addInitScript(watchChart);
      const [cold, warm] = [await visit(context, server.url), await visit(context, server.url)];
      // The first one warms up what serves them.
      if (at > 0) {
        visits.cold.push(cold);
        visits.warm.push(warm);
      }
      await context.close();
    }
    return describe(visits);
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {import('playwright').BrowserContext} context @param {string} url @returns {Promise<Visit>} */
async function visit(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  const seen = await page.waitForFunction(() => {
    const { seen } = /** @type {{ seen?: Record<string, number> }} */ (globalThis);
    return seen && 'engine' in seen && 'chart' in seen ? { chart: seen['chart'] ?? NaN, engine: seen['engine'] ?? NaN } : null;
  });
  const times = await seen.jsonValue();
  // What works without a network is put away after the first visit, and is no part of the second.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(1000);
  await page.close();
  return times ?? { chart: NaN, engine: NaN };
}

/** @param {Record<'cold' | 'warm', Visit[]>} visits */
function describe(visits) {
  const at = (/** @type {number[]} */ all, /** @type {number} */ part) => (quantile(all, part) ?? NaN).toFixed(0);
  const row = (/** @type {'cold' | 'warm'} */ kind, /** @type {string} */ wanted) => {
    const [charts, engines] = [visits[kind].map(({ chart }) => chart), visits[kind].map(({ engine }) => engine)];
    const before = visits[kind].filter(({ chart, engine }) => chart < engine).length;
    return `| ${kind} | ${at(charts, 0.5)} ms | ${at(charts, 0.95)} ms | ${wanted} | ${at(engines, 0.5)} ms | ${before} of ${charts.length} |`;
  };
  return {
    title: 'From the address to the first chart',
    measured: [
      `The overview of the built site in Chromium, ${VISITS} visits each: cold with an empty cache, warm once more in the same browser. From the start of the navigation`,
      'to the frame after the chart stood on the page, and to the answer of the database.',
      '',
      '| visit | chart, half | chart, p95 | wanted | database, half | chart before database |',
      '|---|--:|--:|--:|--:|--:|',
      row('cold', '1,500 ms'),
      row('warm', '500 ms')
    ]
  };
}
