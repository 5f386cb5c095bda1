import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

/** Everything that the overview says in numbers, names and quotes; the engine's own notice and what only scripts can do are left out. */
async function readPage(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('[data-engine], [data-needs-script]')) element.remove();
    const labels = [...copy.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
    return [copy.textContent, ...labels].join('\n').replace(/\s+/gu, ' ');
  });
}

test('the engine takes over with equal numbers @sub-path', async ({ page, browser, baseURL }) => {
  const without = await browser.newContext({ javaScriptEnabled: false, baseURL, locale: 'nb-NO' });
  const prerendered = await without.newPage();
  await prerendered.goto('./');
  await page.goto('./');
  await expect(page.locator('[data-engine="ready"]')).toBeVisible({ timeout: 30_000 });
  expect(await readPage(page)).toBe(await readPage(prerendered));
  expect(await readPage(page)).toContain('55 oppdateringer');
  await without.close();
});

test('chart, numbers and sentences are there without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tolv delregioner');
  await expect(page.getByRole('group', { name: /Oppdateringer etter delregion og tema/ })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('link', { name: /^Forsvar, Gardermo.*: 1 oppdatering$/ }).click();
  await expect(page.locator('li:target')).toContainText('Langtidsplan for forsvaret');
  await context.close();
});

test('draws the chart before the engine, and stays usable with the engine blocked', async ({ page, guard }) => {
  guard.expectViolation(/^console error: Failed to load resource/);
  await page.route(/duckdb.*wasm/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^Forsvar, Moss.*: 1 oppdatering$/ })).toBeVisible();
  const notice = page.locator('[data-engine="failed"]');
  await expect(notice).toContainText('Databasen i nettleseren startet ikke', { timeout: 30_000 });
  await expect(notice).toContainText('Tallene og setningene på siden gjelder fortsatt');
  await page.getByRole('link', { name: /^Forsvar, Moss.*: 1 oppdatering$/ }).click();
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('Nato');
});

test('tries again when asked to', async ({ page, guard }) => {
  guard.expectViolation(/^console error: Failed to load resource/);
  let blocked = true;
  await page.route(/duckdb.*wasm/, (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('./');
  await expect(page.locator('[data-engine="failed"]')).toBeVisible({ timeout: 30_000 });
  blocked = false;
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(page.locator('[data-engine="ready"]')).toBeVisible({ timeout: 30_000 });
});

test('says calmly that a browser without WebAssembly is too old', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('./');
  await expect(page.locator('[data-engine="failed"]')).toContainText('for gammel', { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tolv delregioner');
});
