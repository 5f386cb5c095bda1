import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Spørring i SQL' });
const runOf = (page: Page) => page.getByRole('button', { name: 'Kjør' });

async function openQuery(page: Page, query = ''): Promise<void> {
  await page.goto(`./sporring/${query}`);
  await expect(editorOf(page)).toBeVisible();
  await expect(page.getByText('updates', { exact: true }).first()).toBeVisible();
}

/** Opens a link with the query and runs it by keys. */
async function ask(page: Page, sql: string): Promise<void> {
  await openQuery(page, `?sporring=${encodeURIComponent(sql)}`);
  await editorOf(page).focus();
  await page.keyboard.press('Control+Enter');
}

test('every example answers, with a table, bars where there are any, and a file', async ({ page }) => {
  // Run at once, while the tables beside it are still being read: nothing may be filled in twice.
  await page.goto('./sporring/?sporring=SELECT%20count(*)%20AS%20n%20FROM%20updates');
  await runOf(page).click();
  await expect(page.getByRole('cell', { name: '55', exact: true })).toBeVisible();
  await openQuery(page);
  for (const name of [
    'Hvem som ikke rapporterte',
    'Oppdateringer uten tema',
    'Temaer i samme oppdatering',
    'Tema etter antall delregioner'
  ]) {
    await page.getByRole('button', { name }).click();
    await runOf(page).click();
    await expect(page.getByText(/^Ferdig: \d+ rader\.$/u)).toBeVisible();
    await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  }
  await expect(page.getByRole('row', { name: /^Kraft og energi 8 8$/u })).toBeVisible();
  await expect(page.getByRole('img', { name: 'updates etter topic' }).first()).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned (CSV)' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toMatch(/^\uFEFF"topic";"regions";"updates"\r\n.*"Kraft og energi";8;8\r\n/su);
});

test('a command is refused with its reason, and what is wrong is shown at its line', async ({ page }) => {
  await ask(page, 'DROP TABLE updates');
  await expect(page.getByRole('alert')).toContainText('Spørringen kunne ikke kjøres');
  await ask(page, 'SELECT region_id\nFROM updates\nWHERE nothing = 1');
  await expect(page.getByRole('alert')).toContainText('se linje 3');
  await ask(page, 'SELECT count(*) AS n FROM updates');
  await expect(page.getByRole('cell', { name: '55', exact: true })).toBeVisible();
});

test('a query without end is stopped, and the next one answers', async ({ page }) => {
  await ask(page, 'SELECT count(*) AS n FROM range(100000000) AS a, range(100000000) AS b');
  await expect(page.getByText('Spør …')).toBeVisible();
  await page.getByRole('button', { name: 'Stopp' }).click();
  await expect(page.getByText('Stoppet. Neste spørring begynner på nytt.')).toBeVisible();
  // Typed by hand, over what was there.
  await editorOf(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('SELECT 41 + 1 AS n ');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('cell', { name: '42', exact: true })).toBeVisible();
});

test('the query behind a chart opens from beside it, and gives its figures', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: /^Vis spørringen\s*: Felles prioriteringer$/u }).click();
  await expect(editorOf(page)).toContainText('regions_raising');
  // A link runs nothing by itself.
  await expect(page.getByRole('table')).toHaveCount(0);
  await runOf(page).click();
  await expect(page.getByRole('row', { name: /^Kraft og energi 8 12 8$/u })).toBeVisible();
});

test('the page of queries is left by keys, accessible, and fits a telephone', async ({ page, expectAccessible, expectContrast }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openQuery(page);
  await editorOf(page).focus();
  await page.keyboard.press('Tab');
  await expect(runOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible();
  for (const width of [1024, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `pixels too wide at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectContrast();
});
