import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { quantile } from 'd3';
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
const DROPS = 20;
/** Without these, Chromium's clock is too coarse for what takes a tenth of a millisecond. */
const isolated = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ x: number, y: number, year: number }} Start where a period is begun, and how many pixels wide a year is */
/** @typedef {{ painted: number[], data: number[], longTasks: number[] }} Times milliseconds each */
/** @typedef {{ mentions: number, ours: Times, drops: Times, mosaic: Times }} Row */

/** A period drawn over one of twelve charts with the mouse, from each move to the frame that shows all of them so, beside the same on Mosaic. */
export async function run() {
  const { executablePath, args } = findChromium();
  // What filling a cube or a database leaves behind is cleared away before anything is measured.
  const browser = await chromium.launch({ executablePath, args: [...args, '--js-flags=--expose-gc'] });
  const folder = mkdtempSync(join(tmpdir(), 'regionpuls-bench-'));
  const common = { root: projectRoot, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
  const output = { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(projectRoot, entry) } };
  await build({ ...common, plugins: [svelte()], worker: { format: 'es' }, build: output });
  const server = await preview({ ...common, build: { outDir: folder }, preview: { port: 4980, headers: isolated } });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1200 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${server.resolvedUrls?.local[0]}${entry}`);
    await page.waitForFunction('globalThis.brushBench', undefined, { timeout: 60_000 });
    /** @type {Row[]} */
    const rows = [];
    // The first size once more before, to warm both up.
    for (const mentions of [SIZES[0] ?? 0, ...SIZES]) {
      const start = await open(page, 'ours', mentions);
      const ours = await measureMoves(page, start);
      const drops = await measureDrops(page, start);
      const mosaic = await measureMoves(page, await open(page, 'mosaic', mentions));
      rows.push({ mentions, ours, drops, mosaic });
    }
    return describe(rows.slice(1));
  } finally {
    await server.close();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {Page} page @param {'ours' | 'mosaic'} system @param {number} mentions
 * @returns {Promise<Start>}
 */
async function open(page, system, mentions) {
  const drawn = await page.evaluate(
    ([name, size]) => globalThis.brushBench?.open(name, size) ?? '',
    /** @type {const} */ ([system, mentions])
  );
  const chart = page.locator(drawn).first();
  await chart.waitFor();
  await page.waitForTimeout(1500);
  const box = await chart.boundingBox();
  if (!box) throw new Error(`${system}: nothing is drawn`);
  return { x: box.x + box.width * 0.15, y: box.y + box.height / 2, year: (PIXELS * box.width) / 320 };
}

/** @param {Page} page @param {Start} start */
async function begin(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.mouse.move(x + 10, y);
  await page.waitForTimeout(500);
}

/** @param {Page} page @param {Start} start @returns {Promise<Times>} */
async function measureMoves(page, start) {
  await begin(page, start);
  await takeTimes(page, 'moves');
  const painted = [];
  for (let step = 1; step <= STEPS; step++) {
    const years = WIDEST - Math.abs(WIDEST - (step % (2 * WIDEST)));
    painted.push(await timePaint(page, () => page.mouse.move(start.x + 10 + years * start.year, start.y)));
  }
  const times = { painted: seen(painted, STEPS), ...(await takeTimes(page, 'moves')) };
  await page.mouse.up();
  await showAll(page, start);
  return times;
}

/** Periods of two years and more are let go of, one after the other, and all is shown again between them. @param {Page} page @param {Start} start @returns {Promise<Times>} */
async function measureDrops(page, start) {
  /** @type {Times} */
  const all = { painted: [], data: [], longTasks: [] };
  const painted = [];
  for (let drop = 0; drop < DROPS; drop++) {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 10 + (2 + (drop % 10)) * start.year, start.y, { steps: 3 });
    await page.waitForTimeout(100);
    await takeTimes(page, 'drops');
    painted.push(await timePaint(page, () => page.mouse.up()));
    const { data, longTasks } = await takeTimes(page, 'drops');
    all.data.push(...data);
    all.longTasks.push(...longTasks);
    await showAll(page, start);
  }
  return { ...all, painted: seen(painted, DROPS) };
}

/** @param {Page} page @param {Start} start */
async function showAll(page, { x, y }) {
  await page.mouse.dblclick(x, y);
  await page.waitForTimeout(200);
}

/** @param {readonly (number | null)[]} painted @param {number} wanted */
function seen(painted, wanted) {
  const changed = painted.flatMap((time) => time ?? []);
  if (changed.length < wanted / 2) throw new Error(`only ${changed.length} of ${wanted} changed anything`);
  return changed;
}

/** @param {Page} page @param {() => Promise<void>} act */
async function timePaint(page, act) {
  await page.evaluate(() => globalThis.brushBench?.watch());
  await act();
  return page.evaluate(() => globalThis.brushBench?.painted() ?? null);
}

/** @param {Page} page @param {'moves' | 'drops'} kind @returns {Promise<Omit<Times, 'painted'>>} */
async function takeTimes(page, kind) {
  const take = (/** @type {'moves' | 'drops'} */ of) => ({
    data: globalThis.brushBench?.takeDataTimes(of) ?? [],
    longTasks: globalThis.brushBench?.takeLongTasks() ?? []
  });
  return page.evaluate(take, kind);
}

/** Of how many, how many took longer than a task may, and the longest of them. @param {Times} times */
function tellLong({ longTasks }) {
  return longTasks.length === 0 ? '0' : `${longTasks.length} (${Math.max(...longTasks).toFixed(0)} ms)`;
}

/** @param {readonly Row[]} rows */
function describe(rows) {
  const [half, p95] = [0.5, 0.95].map((part) => (/** @type {readonly number[]} */ all) => quantile(all, part) ?? NaN);
  if (!half || !p95) throw new Error('no parts');
  writeGrowthChart('brush-growth.svg', [
    { name: 'Regionpuls', points: rows.map(({ mentions, ours }) => ({ x: mentions, y: p95(ours.painted) })) },
    { name: 'Mosaic', points: rows.map(({ mentions, mosaic }) => ({ x: mentions, y: p95(mosaic.painted) })) }
  ]);
  const ms = (/** @type {number} */ time, digits = 1) => `${time.toFixed(digits)} ms`;
  return {
    title: 'Drawing a period, from the mouse to the screen',
    measured: [
      `In Chromium: a period drawn over one of twelve charts of ${MEETINGS} meetings, ${STEPS} moves of the mouse; from the move to the frame after the last of the charts`,
      'has changed with it: the band in every chart, and what each topic has in the period. Beside it the same rows in DuckDB and the same charts on `@uwdata/vgplot`',
      '(Mosaic), whose counts of each topic follow. Wanted: 33 ms (p95), of which for the data 2 ms at 100,000 mentions and 5 ms at 1,000,000, and no task of 50 ms.',
      '',
      '| mentions | ours, half | ours, p95 | of it data, p95 | tasks over 50 ms | Mosaic, half | Mosaic, p95 | its tasks over 50 ms | Mosaic / ours, half | p95 |',
      '|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...rows.map(
        ({ mentions, ours, mosaic }) =>
          `| ${mentions} | ${ms(half(ours.painted))} | ${ms(p95(ours.painted))} | ${ms(p95(ours.data), 2)} | ${tellLong(ours)} | ${ms(half(mosaic.painted))} | ${ms(p95(mosaic.painted))} | ${tellLong(mosaic)} | ${(half(mosaic.painted) / half(ours.painted)).toFixed(1)} × | ${(p95(mosaic.painted) / p95(ours.painted)).toFixed(1)} × |`
      ),
      '',
      '![p95 of both from 10,000 to 1,000,000 mentions](brush-growth.svg)',
      '',
      `A period of two to eleven years let go of, ${DROPS} times: from there to the frame after all twelve lines are drawn anew, of its years, quarters or meetings.`,
      "Mosaic's lines stay as they are.",
      '',
      '| mentions | half | p95 | of it data, p95 | tasks over 50 ms |',
      '|--:|--:|--:|--:|--:|',
      ...rows.map(
        ({ mentions, drops }) =>
          `| ${mentions} | ${ms(half(drops.painted))} | ${ms(p95(drops.painted))} | ${ms(p95(drops.data))} | ${tellLong(drops)} |`
      )
    ]
  };
}
