import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'Søk etter' });
const resultOf = (page: Page) => page.locator('.result');

async function openSearch(page: Page, query = ''): Promise<void> {
  await page.goto(`./sok/${query}`);
  await expect(page.locator('[data-engine="ready"]')).toBeVisible();
}

test('what is typed is found in every inflection and marked, with one click to its sentence', async ({ page }) => {
  await openSearch(page);
  await fieldOf(page).fill('budsjett');
  await expect(resultOf(page).getByText(/^\d+ oppdateringer fra \d+ delregioner, 1 møte$/u)).toBeVisible();
  await expect(page.locator('blockquote mark', { hasText: /^budsjetter$/iu }).first()).toBeVisible();
  await expect(page).toHaveURL(/tekst=budsjett/u);
  await fieldOf(page).fill('kraft -ressursgruppe');
  await expect(page.getByText('Ressursgruppe på kraft')).toHaveCount(0);
  await expect(page.locator('blockquote', { hasText: 'Kraft-satsing' })).toBeVisible();
  const first = page.getByRole('link', { name: 'Åpne i referatet' }).first();
  const target = await first.getAttribute('href');
  await first.click();
  await expect(page).toHaveURL(new RegExp(`${target?.slice(target.indexOf('#')) ?? 'none'}$`, 'u'));
});

test('a result that is clicked before the address has followed what was typed is opened all the same', async ({ page }) => {
  await openSearch(page);
  // The page of the minutes takes longer to come than the address takes to follow.
  await page.route(/_app\/immutable\/(?:nodes|chunks)\//u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await fieldOf(page).fill('budsjett');
  await page.locator('.result').first().waitFor();
  await page.getByRole('link', { name: 'Åpne i referatet' }).first().dispatchEvent('click');
  await expect(page).toHaveURL(/koordineringsgruppen\/#/u);
});

test('a word can be turned into the topic or the region that it names, and the address brings it back', async ({ page }) => {
  await openSearch(page, '?tekst=forsvar');
  await expect(fieldOf(page)).toHaveValue('forsvar');
  await page.getByRole('button', { name: /^Tema: Forsvar \(\d+ oppdateringer\)$/u }).click();
  await expect(page).toHaveURL(/temaer=defence/u);
  await expect(fieldOf(page)).toHaveValue('');
  await expect(page.getByRole('listitem').filter({ hasText: 'Åpne i referatet' }).first()).toContainText('Forsvar');
  await page.getByRole('button', { name: 'Nullstill utvalget' }).click();
  await fieldOf(page).fill('hadeland');
  await page.getByRole('button', { name: /^Delregion: Hadelandsregionen/u }).click();
  await expect(resultOf(page).getByText('3 oppdateringer fra én delregion, 1 møte')).toBeVisible();
});

test('a word that nothing has offers words that are spelled nearly so, and cases are found beside updates', async ({ page }) => {
  await openSearch(page, '?tekst=forsvarr');
  await expect(resultOf(page).getByText('Ingen oppdateringer har «forsvarr».')).toBeVisible();
  await page.getByRole('button', { name: 'forsvar', exact: true }).click();
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  await fieldOf(page).fill('innkalling');
  await expect(page.getByRole('heading', { name: 'I saker og vedtak' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Godkjenning av innkalling' })).toBeVisible();
});

test('hits go into the plan and into a spreadsheet', async ({ page }) => {
  await openSearch(page, '?tekst=kraft');
  await page.getByRole('button', { name: 'Inn i planen' }).click();
  await expect(resultOf(page).getByText(/7 sitat/u)).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned treffene (CSV)' }).click();
  const csv = readFileSync(await (await saved).path(), 'utf8');
  expect(csv).toMatch(/^\uFEFF"date";"meeting";"region_id";"region";"lead_in";"text";"topics"\r\n/u);
  expect(csv.match(/^"2024-11-19";/gmu)).toHaveLength(7);
  expect(csv).toContain('Bare oppdateringer med «kraft».');
  await page.getByRole('link', { name: 'Handlingsplan' }).click();
  await expect(page.getByText('kraft', { exact: true }).first()).toBeVisible();
});

test('with the keyboard alone: to the field, to a hit, and away', async ({ page }) => {
  await openSearch(page);
  await page.getByRole('link', { name: 'Regionpuls' }).focus();
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('samferdsel');
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').textContent())?.trim() === 'Åpne i referatet') break;
  }
  await expect(page.locator(':focus')).toHaveText('Åpne i referatet');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toHaveValue('');
  await expect(page.locator('blockquote')).toHaveCount(0);
});

test('the page of search is accessible, and fits a telephone', async ({ page, expectAccessible, expectContrast }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openSearch(page, '?tekst=kraft');
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  await expectAccessible();
  for (const width of [1024, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `pixels too wide at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectContrast();
});
