import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { projectRoot } from '../project-root.js';
import { findChromium } from '../../tests/support/find-chromium.ts';
import { writeGrowthChart } from './support/growth-chart.js';
import { MEETINGS } from './support/mentions.js';

const entry = 'scripts/bench/pages/brush-paint.html';
const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const STEPS = 60;
/** A move is as wide as a year of the charts, and they go to and fro. */
const PIXELS = 16;
const WIDEST = 14;

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ p95: number, half: number, painted: number, longTasks: number[] }} Moves */
/** @typedef {{ mentions: number, ours: Moves & { data: number, drop: number }, mosaic: Moves }} Row */

/** A period drawn over one of twelve charts with the mouse, from each move to the frame that shows all of them so, beside the same on Mosaic. */
export async function run() {
  const { executablePath, args } = findChromium();
  // What filling a cube or a database leaves behind is cleared away before anything is measured.
  const browser = await chromium.launch({ executablePath, args: [...args, '--js-flags=--expose-gc'] });
  const folder = mkdtempSync(join(tmpdir(), 'regionpuls-bench-'));
  const common = { root: projectRoot, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
  const output = { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(projectRoot, entry) } };
  await build({ ...common, plugins: [svelte()], worker: { format: 'es' }, build: output });
  const server = await preview({ ...common, build: { outDir: folder }, preview: { port: 4980 } });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1200 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${server.resolvedUrls?.local[0]}${entry}`);
    await page.waitForFunction('globalThis.brushBench', undefined, { timeout: 60_000 });
    /** @type {Row[]} */
    const rows = [];
    // The first size once more before, to warm both up.
    for (const mentions of [SIZES[0] ?? 0, ...SIZES]) {
      const ours = await measureOurs(page, mentions);
      const mosaic = await measure(page, 'mosaic', mentions);
      rows.push({ mentions, ours, mosaic });
    }
    return describe(rows.slice(1));
  } finally {
    await server.close();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** @param {Page} page @param {number} mentions */
async function measureOurs(page, mentions) {
  const moves = await measure(page, 'ours', mentions);
  const times = [];
  for (let step = 0; step < 200; step++) {
    times.push(
      await page.evaluate(
        ([from, to]) => globalThis.brushBench?.count(from, to) ?? NaN,
        /** @type {const} */ ([step % 40, MEETINGS - (step % 7)])
      )
    );
  }
  return { ...moves, data: at(times, 0.95), drop: moves.dropped ?? NaN };
}

/**
 * @param {Page} page @param {'ours' | 'mosaic'} system @param {number} mentions
 * @returns {Promise<Moves & { dropped: number | null }>}
 */
async function measure(page, system, mentions) {
  const drawn = await page.evaluate(
    ([name, size]) => globalThis.brushBench?.open(name, size) ?? '',
    /** @type {const} */ ([system, mentions])
  );
  const chart = page.locator(drawn).first();
  await chart.waitFor();
  await page.waitForTimeout(1500);
  const box = await chart.boundingBox();
  if (!box) throw new Error(`${system}: nothing is drawn`);
  const [left, middle] = [box.x + box.width * 0.15, box.y + box.height / 2];
  await page.mouse.move(left, middle);
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.mouse.move(left + 10, middle);
  await page.waitForTimeout(500);
  await page.evaluate(() => globalThis.brushBench?.takeLongTasks());
  const times = [];
  for (let step = 1; step <= STEPS; step++) {
    times.push(
      await timeMove(page, () =>
        page.mouse.move(left + 10 + PIXELS * (WIDEST - Math.abs(WIDEST - (step % (2 * WIDEST)))) * (box.width / 320), middle)
      )
    );
  }
  const longTasks = (await page.evaluate(() => globalThis.brushBench?.takeLongTasks())) ?? [];
  const dropped = system === 'ours' ? await timeMove(page, () => page.mouse.up()) : null;
  if (system === 'mosaic') await page.mouse.up();
  const painted = times.flatMap((time) => time ?? []);
  if (painted.length < STEPS / 2) throw new Error(`${system}: only ${painted.length} of ${STEPS} moves changed anything`);
  return { p95: at(painted, 0.95), half: at(painted, 0.5), painted: painted.length, longTasks, dropped };
}

/** @param {Page} page @param {() => Promise<void>} move */
async function timeMove(page, move) {
  await page.evaluate(() => globalThis.brushBench?.watch());
  await move();
  return page.evaluate(() => globalThis.brushBench?.painted() ?? null);
}

/** @param {readonly number[]} all @param {number} part */
function at(all, part) {
  return all.toSorted((a, b) => a - b)[Math.floor(part * all.length)] ?? NaN;
}

/** @param {readonly Row[]} rows */
function describe(rows) {
  writeGrowthChart('brush-growth.svg', [
    { name: 'Regionpuls', points: rows.map(({ mentions, ours }) => ({ x: mentions, y: ours.p95 })) },
    { name: 'Mosaic', points: rows.map(({ mentions, mosaic }) => ({ x: mentions, y: mosaic.p95 })) }
  ]);
  return {
    title: 'Drawing a period, from the mouse to the screen',
    measured: [
      `In Chromium: a period drawn over one of twelve charts of ${MEETINGS} meetings, ${STEPS} moves of the mouse; from the move to the frame after what is linked to it`,
      'has changed: the band in every chart, and what each topic has in the period. Beside it the same rows in DuckDB and the same charts on `@uwdata/vgplot`',
      '(Mosaic), whose counts of each topic follow. Wanted: 33 ms (p95), of which for the data 2 ms at 100,000 mentions and 5 ms at 1,000,000, and no task of 50 ms.',
      '',
      '| mentions | ours, half | ours, p95 | of it data, p95 | tasks over 50 ms | dropped, to all lines anew | Mosaic, half | Mosaic, p95 | Mosaic / ours, p95 |',
      '|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...rows.map(
        ({ mentions, ours, mosaic }) =>
          `| ${mentions} | ${ours.half.toFixed(1)} ms | ${ours.p95.toFixed(1)} ms | ${ours.data.toFixed(2)} ms | ${ours.longTasks.length} | ${ours.drop.toFixed(0)} ms | ${mosaic.half.toFixed(1)} ms | ${mosaic.p95.toFixed(1)} ms | ${(mosaic.p95 / ours.p95).toFixed(1)} × |`
      ),
      '',
      '![p95 of both from 10,000 to 1,000,000 mentions](brush-growth.svg)'
    ]
  };
}
