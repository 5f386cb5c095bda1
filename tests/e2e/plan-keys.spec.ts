import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openOverview } from './support/open-overview.ts';
import { tabTo } from './support/tab-to.ts';
import { bytesOf, oneLine, openDocx, pickTopic, quotesIn, wordsOf } from './support/plan-job.ts';

test('keys alone lead from a topic of the overview to a Word file', async ({ page }) => {
  test.slow();
  await openOverview(page);
  await tabTo(page, 'a', /^Forsvar$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'button', /^Inn i planen$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Lagt i kurven med');
  await page.keyboard.press('Escape');
  await page.reload();
  await tabTo(page, 'a', /^Handlingsplan/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ingen handlingsplan ennå' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ny tom plan' })).toBeEnabled();
  await tabTo(page, 'button', /^Ny tom plan$/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', /^Lag tiltak$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('article')).toHaveCount(1);
  await tabTo(page, 'textarea', /^Tiltak$/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Felles øvelse');
  await tabTo(page, 'input', /^Ansvarlig/);
  await page.keyboard.type('Sekretariatet');
  await tabTo(page, 'select', /^Status/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 oppføringer i loggen')).toBeVisible();
  await tabTo(page, 'button', /^DOCX$/);
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const body = wordsOf(openDocx(await bytesOf(await saved)), 'word/document.xml');
  for (const text of ['Felles øvelse', 'Sekretariatet', 'Vedtatt', ...(await quotesIn(page))]) expect(body).toContain(text);
});

test('keys keep their place: what is added, moved, removed and taken back is told, and has the focus', async ({ page }) => {
  await page.goto('./handlingsplan/');
  const said = page.locator('header').getByRole('status');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');
  await expect(page.getByRole('button', { name: 'Ny tom plan' })).toBeEnabled();
  await press('Ny tom plan');
  await expect(field('Planens tittel')).toBeFocused();
  await expect(said).toContainText('Ny plan');
  for (const [place, name] of ['Øvelse', 'Linje'].entries()) {
    await press('+ Nytt tiltak');
    await expect(field('Tiltak').nth(place)).toBeFocused();
    await expect(said).toContainText('Nytt tiltak');
    await page.keyboard.type(name);
  }
  await page.keyboard.press('Alt+ArrowUp');
  await expect(field('Tiltak').first()).toHaveValue('Linje');
  await expect(field('Tiltak').first()).toBeFocused();
  await expect(said).toContainText('«Linje» står som nummer 1 av 2');
  await press('Flytt ned: Linje');
  await expect(page.getByRole('button', { name: 'Flytt ned: Linje' })).toBeFocused();
  await expect(said).toContainText('«Linje» står som nummer 2 av 2');
  await press('Nytt mål');
  await expect(field('Mål').nth(1)).toBeFocused();
  await page.keyboard.type('Kraft');
  // Into another goal it is drawn anew.
  await press('Flytt ned: Linje');
  await expect(page.getByRole('button', { name: 'Flytt ned: Linje' })).toBeFocused();
  await expect(said).toContainText('«Linje» står som nummer 1 av 1 under «Kraft»');
  await press('Fjern: Linje');
  await expect(field('Mål').nth(1)).toBeFocused();
  await expect(said).toContainText('«Linje» er fjernet');
  await press('Angre');
  await expect(page.getByRole('button', { name: 'Angre' })).toBeFocused();
  await expect(said).toContainText('Angret: Tiltaket «Linje» er fjernet');
  await expect(field('Tiltak')).toHaveCount(2);
  await press('Fjern: Kraft');
  await expect(field('Mål').first()).toBeFocused();
  await press('Fjern: Øvelse');
  await expect(field('Mål').first()).toBeFocused();
  while (await page.getByRole('button', { name: 'Angre' }).isEnabled()) await press('Angre');
  await expect(page.getByRole('button', { name: 'Angre' })).toBeFocused();
  await page.getByText('Planer og filer').press('Enter');
  await press('Sammenlign planen');
  await press('Lukk');
  await expect(page.getByRole('button', { name: 'Sammenlign planen' })).toBeFocused();
  await press('Slett planen');
  await expect(page.getByRole('heading', { name: 'Ingen handlingsplan ennå' })).toBeFocused();
  await expect(said).toContainText('er slettet');
  await press('Angre');
  await expect(field('Planens tittel')).toBeFocused();
});

test('keys keep their place among quotes and in the basket', async ({ page }) => {
  await openOverview(page);
  for (const topic of ['Forsvar', 'Kraft og energi', 'Samferdsel']) await pickTopic(page, topic);
  await page.getByRole('link', { name: 'Handlingsplan' }).click();
  await page.getByRole('button', { name: 'Ny tom plan' }).click();
  const basket = page.getByRole('region', { name: /^Kurven/ });
  const press = (name: string, within: Page | Locator = page) => within.getByRole('button', { name }).first().press('Enter');
  await press('Ta ut', basket);
  await expect(basket.getByRole('listitem').first()).toBeFocused();
  await expect(basket.getByRole('listitem').first()).toContainText('Kraft og energi');
  // What was taken out can come back.
  await press('Angre', page.locator('header').getByRole('status'));
  await expect(basket.getByRole('listitem')).toHaveCount(3);
  await press('Lag tiltak', basket);
  await expect(page.getByRole('textbox', { name: 'Tiltak', exact: true })).toBeFocused();
  await expect(basket.getByRole('listitem')).toHaveCount(2);
  await press('Angre', page.locator('header').getByRole('status'));
  await expect(basket.getByRole('listitem')).toHaveCount(3);
  await expect(page.locator('article')).toHaveCount(0);
  await press('Lag tiltak', basket);
  for (const name of ['Forsvar', 'Kraft og energi']) {
    await expect(basket.getByRole('listitem').first()).toContainText(name);
    await press('Ta ut', basket);
  }
  await expect(basket.getByRole('heading')).toBeFocused();

  const quotes = page
    .locator('article')
    .getByRole('listitem')
    .filter({ has: page.locator('blockquote') });
  const said = oneLine(await quotes.nth(1).innerText());
  await press('Fjern sitatet', quotes.first());
  await expect(quotes.first()).toBeFocused();
  expect(oneLine(await quotes.first().innerText())).toBe(said);
  await press('Bytt ut', quotes.first());
  await press('Bruk dette', quotes.first());
  await expect(quotes.first()).toBeFocused();
  for (let left = await quotes.count(); left > 0; left -= 1) await press('Fjern sitatet', quotes.first());
  await expect(page.getByRole('heading', { name: 'Belegg' })).toBeFocused();
});
