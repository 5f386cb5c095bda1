import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

async function openWithDemo(page: Page, path: string): Promise<void> {
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}demo=1`);
  await expect(page.getByRole('complementary', { name: 'Syntetisk' })).toContainText('20 oppdiktede referater');
  await expect(page.locator('[data-engine="ready"]')).toBeVisible();
}

const noOverflow = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);

test('one meeting is told to be too little, and the demo series shows what many give and leaves nothing behind', async ({ page }) => {
  await page.goto('./utvikling/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ett møte er for lite til å se en utvikling');
  await page.getByRole('button', { name: 'Prøv med en oppdiktet serie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('forsvar stiger');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Helse og omsorg synker');
  await expect(page.getByRole('complementary', { name: 'Syntetisk' })).toBeVisible();

  // A reload keeps it, on every page of the tab; closing it brings the real minutes back.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('forsvar stiger');
  await page.getByRole('link', { name: 'Referater' }).click();
  await expect(page.getByRole('heading', { name: /Dine referater|referater/i }).first()).toBeVisible();
  await expect(page.getByText('2024-11-19-koordineringsgruppen')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lukk demoserien' }).click();
  await expect(page.getByRole('complementary', { name: 'Syntetisk' })).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: '19. november 2024' }).first()).toBeVisible();
});

test('while documents are being opened, the page says that they are not all there', async ({ page }) => {
  // The site's own minutes are read first.
  let letGo = () => {};
  const waiting = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/koordineringsgruppen.*\.txt/, async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('./utvikling/?demo=1');
  const notice = page.getByRole('status').filter({ hasText: 'Åpner demoserien' });
  await expect(notice).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Møtene åpnes …');
  letGo();
  await expect(page.getByRole('complementary', { name: 'Syntetisk' })).toBeVisible();
  await expect(notice).toBeHidden();
});

test('a leader goes from a rising topic to who raised it and to the sentences, by keyboard', async ({ page }) => {
  await openWithDemo(page, './utvikling/');
  await page.getByRole('link', { name: 'Forsvar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forsvar stiger');
  await expect(page.getByRole('heading', { name: 'Hvem som har tatt opp forsvar, og når' })).toBeVisible();
  const newest = page.getByRole('link', { name: /^20\. november 2025: \d+ av \d+ oppdateringer/ });
  await newest.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^18\. september 2025: /);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('Forsvar · 18. september 2025');
  await expect(panel.locator('blockquote mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  // What is taken along says what it is of.
  const take = async (name: string) => {
    const saved = page.waitForEvent('download');
    await page.getByRole('group', { name: 'Ta med diagrammet' }).getByRole('button', { name }).click();
    return readFileSync(await (await saved).path());
  };
  const svg = (await take('SVG')).toString('utf8');
  expect(svg).toContain('SYNTETISK');
  expect(svg).toContain('Forsvar stiger');
  expect(svg).not.toContain('class=');
  expect((await take('CSV')).toString('utf8')).toMatch(/"period_from";"period_to";"topic"[^]*"2021-03-18";"2021-03-18";"defence";\d+;\d+/u);
  expect((await take('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('filters, what is compared and the table stand in the address, and come back by it', async ({ page }) => {
  await openWithDemo(page, './utvikling/');
  await page.getByRole('slider', { name: 'Fra møtet' }).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/fra=2022-\d\d-\d\d/);
  await page.getByRole('button', { name: /^Delregioner/ }).click();
  await page.getByRole('checkbox', { name: /Oslo/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/delregioner=oslo/);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page).not.toHaveURL(/delregioner=/);
  await page.getByRole('checkbox', { name: 'Sammenlign: Forsvar' }).check();
  await page.getByRole('checkbox', { name: 'Sammenlign: Kommuneøkonomi' }).check();
  await expect(page.getByRole('heading', { name: 'Sammenlignet: forsvar og kommuneøkonomi' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sammenlignet: forsvar og kommuneøkonomi' })).toBeVisible();
  await page.getByText('Tabell', { exact: true }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(1 + 16);
});

test('a region is portrayed beside the others and beside one of them, in its own words', async ({ page, expectAccessible }) => {
  await openWithDemo(page, './delregioner/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('15 av 15 delregioner har rapportert');
  await page
    .getByRole('navigation', { name: 'Kart over delregionene' })
    .getByRole('link', { name: /Ringeriks/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ringeriksregionen');
  await expect(page.getByRole('heading', { name: 'Med egne ord, møte for møte' })).toBeVisible();
  await page.getByLabel('Sammenlign med').selectOption({ label: 'Oslo' });
  await expect(page.getByRole('heading', { name: 'Ringeriksregionen og Oslo' })).toBeVisible();
  await expectAccessible();
  await page.setViewportSize({ width: 320, height: 800 });
  await noOverflow(page);
});

test('the page of trends is accessible, and fits a telephone', async ({ page, expectAccessible, expectContrast }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openWithDemo(page, './utvikling/?sammenlign=defence,health');
  await expectAccessible();
  await page.setViewportSize({ width: 320, height: 800 });
  await noOverflow(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectContrast();
});

test('what all meetings share is ranked with how sure each rank is, open to its sentences', async ({ page, expectAccessible }) => {
  await openWithDemo(page, './');
  await page.getByRole('link', { name: 'Alle møter samlet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kommuneøkonomi deles av alle 15 delregionene');
  const first = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Kommuneøkonomi', exact: true }) });
  await expect(first).toContainText(/Kan være 1\. til \d+\. plass/u);
  await expect(first).toContainText(/\d+\s% av oppdateringene \(\d+ av 1820\)/u);
  await first.getByRole('link', { name: 'Kommuneøkonomi', exact: true }).click();
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAccessible();
  await page.getByText('Tabell', { exact: true }).click();
  await expect(page.getByRole('row', { name: /^Kommuneøkonomi 1 / })).toContainText('15/15');
  await page.setViewportSize({ width: 320, height: 800 });
  await noOverflow(page);
});

test('regions that share a set of topics stand together, and can be looked at alone', async ({ page }) => {
  await openWithDemo(page, './delregioner/');
  const sets = page.getByRole('group', { name: 'Hvem som deler hvilke temaer' }).first();
  const first = sets.getByRole('link').first();
  const words = (await first.getAttribute('aria-label')) ?? '';
  expect(words).toMatch(/^.+ og .+ \(\d+\): .*kommuneøkonomi/u);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/delregioner=[\w-]+(%2C|,)[\w-]+/u);
  await expect(page.getByRole('button', { name: 'Nullstill utvalget' })).toBeEnabled();
});

test('the overview answers to the filters, a period is drawn over a chart, and two periods are set against each other', async ({
  page
}) => {
  await openWithDemo(page, './');
  await page.getByText('Avgrens oversikten').click();
  await page.getByRole('slider', { name: 'Fra møtet' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('2 møter, 18. september 2025 – 20. november 2025')).toBeVisible();
  await page.getByRole('button', { name: /^Møter/ }).click();
  await page.getByRole('checkbox', { name: /^18\. september 2025/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/fra=2025-09-18&moter=/);
  await expect(page.getByLabel('Møte', { exact: true })).toHaveValue(/./);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page).not.toHaveURL(/moter=/);
  await page.getByRole('link', { name: 'Kommuneøkonomi', exact: true }).first().click();
  await expect(page.getByRole('dialog')).toContainText(/, 18\. september 2025/);

  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Utvikling', exact: true }).click();
  const chart = page.locator('[data-topic="defence"] svg');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2, { steps: 4 });
  // While it is being drawn, each topic says what it holds.
  await expect(page.locator('[data-topic="health"]')).toContainText(/^.*\d møter: \d+ av \d+ oppdateringer/su);
  await page.mouse.up();
  await expect(page).toHaveURL(/fra=\d{4}-\d\d-\d\d&til=\d{4}-\d\d-\d\d/);
  await expect(page.getByRole('dialog')).toBeHidden();
  await chart.getByRole('link').last().focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/fra=/);

  await page.getByLabel('Fra', { exact: true }).selectOption('2021');
  await page.getByLabel('Til', { exact: true }).selectOption('2025');
  await expect(page).toHaveURL(/stigning-fra=ar%2F2021&stigning-til=ar%2F2025/);
  const slopes = page.getByRole('region', { name: /^Fra 2021 til 2025: / });
  await expect(slopes).toContainText(/Mer enn tilfeldigheter alene ville gitt: .*forsvar/);
  await slopes.getByText('Som tabell').click();
  await expect(slopes.getByRole('row')).toHaveCount(1 + 12);
});
