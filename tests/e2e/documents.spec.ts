import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const minutes = (date: string, news: string) =>
  Buffer.from(
    `Referat fra Dalrådet\n\nDato: ${date}\n\nSak 1/25 Runde rundt bordet\n\nHadeland IPR\n- ${news}\n- Skole\n\nFollo\n- Legevakt\n`
  );
const textFile = (name: string, date: string, news: string) => ({ name, mimeType: 'text/plain', buffer: minutes(date, news) });

async function openDocuments(page: Page): Promise<void> {
  await page.goto('./referater/');
  await expect(page.getByRole('button', { name: 'Gi nytt navn' }).first()).toBeEnabled();
}

function rowOf(page: Page, file: string): Locator {
  return page.getByRole('listitem').filter({ has: page.locator('code', { hasText: file }) });
}

async function pick(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await page.locator('[data-picker=files]').setInputFiles(files);
}

test('files are read one by one, the broken one is told, and the others are there after a reload', async ({ page, expectAccessible }) => {
  await openDocuments(page);
  await pick(page, [
    textFile('mars.txt', '18. mars 2025', 'Ny vei til Gran'),
    { name: 'bilde.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) },
    textFile('juni.txt', '3. juni 2025', 'Ny bru')
  ]);
  await expect(page.getByRole('status').filter({ hasText: '3 av 3 filer er ferdige. 1 lot seg ikke lese.' })).toBeVisible();
  await expect(page.getByText('Dette er ikke en fil med tekst.')).toBeVisible();
  await expect(rowOf(page, 'juni.txt')).toContainText('2 delregioner meldte inn 3 oppdateringer');
  await page.reload();
  await expect(rowOf(page, 'mars.txt')).toContainText('18. mars 2025');
  await expect(rowOf(page, 'juni.txt')).toBeVisible();
  await expectAccessible();
});

test('a whole folder is read, without its hidden files', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('arkiv');
  mkdirSync(join(folder, 'eldre'), { recursive: true });
  writeFileSync(join(folder, 'mars.txt'), minutes('18. mars 2025', 'Ny vei'));
  writeFileSync(join(folder, 'eldre', 'januar.txt'), minutes('14. januar 2025', 'Ny bru'));
  writeFileSync(join(folder, '.DS_Store'), 'x');
  await openDocuments(page);
  await page.locator('[data-picker=folder]').setInputFiles(folder);
  await expect(page.getByRole('status').filter({ hasText: '2 av 2 filer er ferdige. 1 skjult systemfil ble hoppet over.' })).toBeVisible();
  await expect(rowOf(page, 'januar.txt')).toBeVisible();
});

test('files dropped on any page are read', async ({ page }) => {
  await page.goto('./om/');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'mars.txt', { type: 'text/plain' }));
    return data;
  }, minutes('18. mars 2025', 'Ny vei').toString());
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Slipp filene for å lese dem')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page).toHaveURL(/referater\/$/);
  await expect(rowOf(page, 'mars.txt')).toBeVisible();
});

test('text is pasted with the keyboard alone', async ({ page }) => {
  await openDocuments(page);
  await page.getByRole('button', { name: 'Lim inn tekst' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Teksten i referatet')).toBeFocused();
  await page.keyboard.insertText(minutes('18. mars 2025', 'Ny vei').toString());
  await page.keyboard.press('Tab');
  await page.keyboard.type('Møtet i mars');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Møtet i mars.txt')).toContainText('3 oppdateringer');
});

test('a file that is there already is recognised', async ({ page }) => {
  await openDocuments(page);
  await pick(page, textFile('mars.txt', '18. mars 2025', 'Ny vei'));
  await expect(rowOf(page, 'mars.txt')).toBeVisible();
  await pick(page, textFile('kopi.txt', '18. mars 2025', 'Ny vei'));
  await expect(page.getByRole('listitem').filter({ hasText: 'kopi.txt' })).toContainText('ligger her fra før');
  await expect(rowOf(page, 'kopi.txt')).toHaveCount(0);
});

test('a new version of a meeting’s minutes is compared with the old one and takes its place', async ({ page }) => {
  await openDocuments(page);
  await pick(page, textFile('utkast.txt', '18. mars 2025', 'Ny vei til Gran er vedtatt'));
  await expect(rowOf(page, 'utkast.txt')).toBeVisible();
  await pick(page, textFile('endelig.txt', '18. mars 2025', 'Ny vei til Gran er endelig vedtatt'));
  const row = rowOf(page, 'endelig.txt');
  await expect(row).toContainText('Ser ut til å være fra samme møte');
  await row.getByRole('button', { name: 'Se forskjellen' }).click();
  await expect(row.locator('ins')).toHaveText('Ny vei til Gran er endelig vedtatt');
  await expect(row).toContainText('2 oppdateringer er like.');
  await row.getByRole('button', { name: 'Erstatt den gamle' }).click();
  await expect(rowOf(page, 'utkast.txt')).toHaveCount(0);
  await expect(row).not.toContainText('samme møte');
});

test('both versions may stay', async ({ page }) => {
  await openDocuments(page);
  await pick(page, [textFile('a.txt', '18. mars 2025', 'Ny vei'), textFile('b.txt', '18. mars 2025', 'Ny bru')]);
  await rowOf(page, 'b.txt').getByRole('button', { name: 'Behold begge' }).click();
  await expect(page.getByText('samme møte')).toHaveCount(0);
  await page.reload();
  await expect(rowOf(page, 'a.txt')).toBeVisible();
  await expect(page.getByText('samme møte')).toHaveCount(0);
});

test('the columns of a table can be chosen', async ({ page }) => {
  await openDocuments(page);
  const table = 'når;hvem;hva\n2025-03-18;Hadeland;Ny vei\n2025-06-03;Follo;Skole\n';
  await pick(page, { name: 'innspill.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.getByLabel('Dato', { exact: true }).selectOption('når');
  await page.getByLabel('Delregion', { exact: true }).selectOption('hvem');
  await page.getByLabel('Tekst', { exact: true }).selectOption('hva');
  await page.getByRole('button', { name: 'Les tabellen' }).click();
  await expect(rowOf(page, 'innspill.csv')).toContainText('2 møter, 18. mars 2025 til 3. juni 2025');
});

test('a document is renamed, removed and brought back', async ({ page }) => {
  await openDocuments(page);
  await pick(page, textFile('mars.txt', '18. mars 2025', 'Ny vei'));
  const row = rowOf(page, 'mars.txt');
  await row.getByRole('button', { name: 'Gi nytt navn' }).click();
  await page.getByLabel('Navn på dokumentet').fill('Vårmøtet');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('link', { name: 'Vårmøtet' })).toBeVisible();
  await row.getByRole('button', { name: 'Fjern' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Vårmøtet er fjernet.' })).toBeVisible();
  await expect(row.getByRole('link', { name: 'Vårmøtet' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(row.getByRole('link', { name: 'Vårmøtet' })).toBeVisible();
});

test('updates are saved as a table', async ({ page }) => {
  await openDocuments(page);
  const row = rowOf(page, 'koordineringsgruppen.txt');
  await row.getByText('Last ned', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button', { name: 'Oppdateringene (CSV)' }).click()]);
  expect(download.suggestedFilename()).toBe('2024-11-19-koordineringsgruppen.csv');
});

test('a document of one’s own is on the overview and has a page', async ({ page }) => {
  await openDocuments(page);
  await pick(page, textFile('mars.txt', '18. mars 2025', 'Ny vei til Gran'));
  await rowOf(page, 'mars.txt').getByRole('link', { name: 'Referat fra Dalrådet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Referat fra Dalrådet');
  await expect(page.getByText('Ny vei til Gran')).toBeVisible();
  await page.getByRole('link', { name: 'Oversikt', exact: true }).click();
  await expect(page.getByText('18. mars 2025').first()).toBeVisible();
  await page.getByLabel('Møte', { exact: true }).selectOption('2024-11-19-koordineringsgruppen');
  await expect(page).toHaveURL(/mote=2024-11-19-koordineringsgruppen/);
  await expect(page.getByText('12 delregioner meldte inn 55 oppdateringer')).toBeVisible();
});

test('works without a network once it is open', async ({ page, context }) => {
  await openDocuments(page);
  await pick(page, textFile('mars.txt', '18. mars 2025', 'Ny vei'));
  await expect(rowOf(page, 'mars.txt')).toBeVisible();
  await context.setOffline(true);
  await pick(page, textFile('juni.txt', '3. juni 2025', 'Ny bru'));
  await expect(rowOf(page, 'juni.txt')).toBeVisible();
  await context.setOffline(false);
});
