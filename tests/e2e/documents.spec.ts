import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSHandle, Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openDocuments, pickFiles } from './support/open-documents.ts';

const minutes = (date: string, news: string) =>
  Buffer.from(
    `Referat fra Dalrådet\n\nDato: ${date}\n\nSak 1/25 Runde rundt bordet\n\nHadeland IPR\n- ${news}\n- Skole\n\nFollo\n- Legevakt\n`
  );
const textFile = (name: string, date: string, news: string) => ({ name, mimeType: 'text/plain', buffer: minutes(date, news) });

function rowOf(page: Page, file: string): Locator {
  return page.getByRole('listitem').filter({ has: page.locator('code', { hasText: file }) });
}

test('files are read one by one, the broken one is told, and the others are there after a reload', async ({ page, expectAccessible }) => {
  await openDocuments(page);
  await pickFiles(page, [
    textFile('mars.txt', '18. mars 2025', 'Ny vei til Gran'),
    { name: 'bilde.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) },
    textFile('juni.txt', '3. juni 2025', 'Ny bru')
  ]);
  await expect(page.getByRole('status').filter({ hasText: '2 av 3 filer er lest. 1 lot seg ikke lese.' })).toBeVisible();
  const broken = page.getByRole('listitem').filter({ hasText: 'bilde.txt' });
  await expect(broken).toContainText('Dette er ikke en fil med tekst.');
  await expect(broken.getByRole('button')).toHaveCount(0);
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
  await expect(page.getByRole('status').filter({ hasText: '2 av 2 filer er lest.' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '1 skjult systemfil ble hoppet over.' })).toBeVisible();
  await expect(rowOf(page, 'januar.txt')).toBeVisible();
});

/** What a drag carries, made in the page: files by their names and texts. */
function carry(page: Page, files: Record<string, string>): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle((texts) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) data.items.add(new File([text], name, { type: 'text/plain' }));
    return data;
  }, files);
}

test('files dropped on any page are read', async ({ page }) => {
  await page.goto('./om/');
  const dataTransfer = await carry(page, { 'mars.txt': minutes('18. mars 2025', 'Ny vei').toString() });
  // The page stands there before it listens.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragenter', { dataTransfer });
    await expect(page.getByText('Slipp filene for å lese dem')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
  await expect(page).toHaveURL(/referater\/$/);
  await expect(rowOf(page, 'mars.txt')).toBeVisible();
});

test('a drop of hidden files only says so', async ({ page }) => {
  await openDocuments(page);
  await page.dispatchEvent('body', 'drop', { dataTransfer: await carry(page, { '.DS_Store': 'x', 'Thumbs.db': 'x' }) });
  await expect(page.getByText('Det var bare skjulte systemfiler der')).toBeVisible();
});

test('many files that are read become one line, and what went wrong stands before it', async ({ page }) => {
  await openDocuments(page);
  const days = ['1. mars 2025', '2. mars 2025', '3. mars 2025', '4. mars 2025'];
  await pickFiles(page, [...days.map((day, at) => textFile(`m${at}.txt`, day, `Sak ${at}`)), textFile('tom.txt', '', '')].map(emptied));
  const queue = page.getByRole('region', { name: 'Filer på vei inn' });
  await expect(queue.getByText('4 lest', { exact: true })).toBeVisible();
  await expect(queue.getByRole('listitem').filter({ visible: true })).toHaveText([/tom\.txt.*Filen har ingen tekst/s]);
  await queue.getByText('4 lest', { exact: true }).click();
  await expect(queue.getByRole('listitem').filter({ visible: true })).toHaveCount(5);
});

/** The file called tom.txt has nothing in it. */
function emptied(file: ReturnType<typeof textFile>): ReturnType<typeof textFile> {
  return file.name === 'tom.txt' ? { ...file, buffer: Buffer.from('') } : file;
}

test('a page that is loaded anew while files wait tells which were not read', async ({ page }) => {
  await openDocuments(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.mouse.click(5, 5);
  const files = Array.from({ length: 30 }, (_, at) => textFile(`m${at}.txt`, `${1 + (at % 28)}. mars 2025`, `Sak nummer ${at}`));
  await pickFiles(page, files);
  await expect(page.getByRole('status').filter({ hasText: 'gjenstår' })).toBeVisible();
  await page.reload();
  const notice = page.getByRole('region', { name: 'Siden ble lastet på nytt før alt var lest' });
  await expect(notice).toContainText('m29.txt');
  await notice.getByRole('button', { name: 'Lukk' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Gi nytt navn' }).first()).toBeEnabled();
  await expect(notice).toHaveCount(0);
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
  await expect(page.getByRole('button', { name: 'Lim inn tekst' })).toBeFocused();
});

test('a few words that are pasted on the page are no minutes until somebody says so', async ({ page }) => {
  await openDocuments(page);
  const paste = (text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  await paste('Husk melk');
  await expect(page.getByText('Dette er bare 2 ord.')).toBeVisible();
  await expect(page.getByLabel('Teksten i referatet')).toHaveValue('Husk melk');
  await expect(page.getByRole('region', { name: 'Filer på vei inn' })).toHaveCount(0);
  await paste(`${minutes('18. mars 2025', 'Ny vei').toString()}${'- Enda en sak om veien vår\n'.repeat(8)}`);
  await expect(page.getByRole('region', { name: 'Filer på vei inn' })).toContainText('Limt inn 20');
});

test('a file that is there already is recognised', async ({ page }) => {
  await openDocuments(page);
  await pickFiles(page, textFile('mars.txt', '18. mars 2025', 'Ny vei'));
  await expect(rowOf(page, 'mars.txt')).toBeVisible();
  await pickFiles(page, textFile('kopi.txt', '18. mars 2025', 'Ny vei'));
  await expect(page.getByRole('listitem').filter({ hasText: 'kopi.txt' })).toContainText('ligger her fra før');
  await expect(rowOf(page, 'kopi.txt')).toHaveCount(0);
});

test('a new version of a meeting’s minutes is compared with the old one, takes its place, and gives it back', async ({ page }) => {
  await openDocuments(page);
  await pickFiles(page, textFile('utkast.txt', '18. mars 2025', 'Ny vei til Gran er vedtatt'));
  await expect(rowOf(page, 'utkast.txt')).toBeVisible();
  await rowOf(page, 'utkast.txt').getByRole('link', { name: 'Se gjennom' }).click();
  const dropped = page.locator('[data-update]').filter({ hasText: 'Skole' });
  await dropped.getByRole('button', { name: /^Rett/ }).click();
  await dropped.getByRole('button', { name: 'Ta bort' }).click();
  await expect(dropped).toHaveCount(0);
  await page.getByRole('link', { name: '← Alle referatene' }).click();
  const later = minutes('18. mars 2025', 'Ny vei til Gran er endelig vedtatt').toString().replace('- Skole\n', '- Barnehage\n');
  await pickFiles(page, { name: 'endelig.txt', mimeType: 'text/plain', buffer: Buffer.from(later) });
  const row = rowOf(page, 'endelig.txt');
  await expect(row).toContainText('Ser ut til å være fra samme møte');
  await row.getByRole('button', { name: 'Se forskjellen' }).click();
  await expect(row.locator('ins')).toHaveText('endelig');
  await expect(row).toContainText('1 oppdatering er lik.');
  await expect(row).toContainText('Barnehage');
  await row.getByRole('button', { name: 'Erstatt utkast.txt' }).click();
  await expect(rowOf(page, 'utkast.txt').filter({ has: page.getByRole('link') })).toHaveCount(0);
  await expect(row).not.toContainText('samme møte');
  await expect(row).toContainText('1 rettelse passer ikke lenger');
  const said = page.getByRole('status').filter({ hasText: 'utkast.txt er erstattet' });
  await expect(said).toContainText('1 rettelse passer ikke lenger, og står under «Se over dette først».');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'utkast.txt er tilbake' })).toBeVisible();
  await expect(rowOf(page, 'utkast.txt')).toContainText('1 rettelse for hånd');
  await expect(row).not.toContainText('rettelse');
});

test('both versions may stay', async ({ page }) => {
  await openDocuments(page);
  await pickFiles(page, [textFile('a.txt', '18. mars 2025', 'Ny vei'), textFile('b.txt', '18. mars 2025', 'Ny bru')]);
  await rowOf(page, 'b.txt').getByRole('button', { name: 'Behold begge' }).click();
  await expect(page.getByText('samme møte')).toHaveCount(0);
  await page.reload();
  await expect(rowOf(page, 'a.txt')).toBeVisible();
  await expect(page.getByText('samme møte')).toHaveCount(0);
});

test('the columns of a table can be chosen', async ({ page }) => {
  await openDocuments(page);
  const table = 'avholdt;part;ytring\n2025-03-18;Hadeland;Ny vei\n2025-06-03;Follo;Skole\n';
  await pickFiles(page, { name: 'innspill.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.getByLabel('Dato', { exact: true }).selectOption('avholdt');
  await page.getByLabel('Delregion', { exact: true }).selectOption('part');
  await page.getByLabel('Tekst', { exact: true }).selectOption('ytring');
  await page.getByRole('button', { name: 'Les tabellen' }).click();
  const row = rowOf(page, 'innspill.csv');
  await expect(row).toContainText('2 møter, 18. mars 2025 til 3. juni 2025');
  await row.getByText('Vis møtene').click();
  await row.getByRole('link', { name: '18. mars 2025' }).click();
  await expect(page.getByText('Ny vei')).toBeVisible();
  await expect(page.getByText('Skole')).toHaveCount(0);
});

test('a table without names for its columns keeps its first row, and a row without a date is counted', async ({ page }) => {
  await openDocuments(page);
  const table = '2025-03-18;Hadeland;Ny vei til Gran\nukjent;Follo;Skole\n2025-03-18;;Uten delregion\n';
  await pickFiles(page, { name: 'innspill.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  const names = page.getByLabel('Navnene på kolonnene');
  await expect(names).toHaveValue('0');
  await expect(names.locator('option').first()).toHaveText(/alle radene er innspill/);
  // Of two fields with one column the other takes what this one had.
  await page.getByLabel('Dato', { exact: true }).selectOption('B');
  await expect(page.getByLabel('Delregion', { exact: true })).toHaveValue('A');
  await page.getByLabel('Dato', { exact: true }).selectOption('A');
  await page.getByRole('button', { name: 'Les tabellen' }).click();
  const row = rowOf(page, 'innspill.csv');
  await expect(row).toContainText('2 delregioner meldte inn 2 oppdateringer');
  await row.getByRole('link', { name: 'innspill.csv' }).click();
  await expect(page.getByRole('heading', { name: 'Rader som ikke er med (1)' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rader uten dato (1)' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Skole/ })).toBeVisible();
});

test('a document is renamed, removed and brought back', async ({ page }) => {
  await openDocuments(page);
  await pickFiles(page, textFile('mars.txt', '18. mars 2025', 'Ny vei'));
  const row = rowOf(page, 'mars.txt').filter({ has: page.getByRole('link') });
  const renamer = row.getByRole('button', { name: 'Gi nytt navn' });
  await renamer.click();
  await page.keyboard.press('Escape');
  await expect(renamer).toBeFocused();
  await renamer.click();
  await page.getByLabel('Navn på dokumentet').fill('Vårmøtet');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('link', { name: 'Vårmøtet' })).toBeVisible();
  await row.getByRole('button', { name: 'Fjern' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Vårmøtet er fjernet' })).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Fjern', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(row.getByRole('link', { name: 'Vårmøtet' })).toBeVisible();
});

test('a removed document waits, also over a reload, until it is deleted for good', async ({ page, expectAccessible }) => {
  await openDocuments(page);
  await pickFiles(page, [textFile('mars.txt', '18. mars 2025', 'Ny vei'), textFile('juni.txt', '3. juni 2025', 'Ny bru')]);
  for (const name of ['mars.txt', 'juni.txt']) {
    const row = rowOf(page, name).filter({ has: page.getByRole('link') });
    await row.getByRole('button', { name: 'Fjern' }).click();
    await expect(row).toHaveCount(0);
  }
  await page.reload();
  await page.getByText('Fjernede (2)').click();
  await expectAccessible();
  const removed = page.locator('details', { hasText: 'Fjernede' });
  await removed
    .getByRole('listitem')
    .filter({ hasText: 'mars.txt' })
    .getByRole('button', { name: /^Hent tilbake/ })
    .click();
  await expect(rowOf(page, 'mars.txt').getByRole('link', { name: 'Se gjennom' })).toBeVisible();
  await removed.getByRole('button', { name: /for godt$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'er slettet for godt' })).toBeVisible();
  await page.reload();
  await expect(rowOf(page, 'mars.txt')).toBeVisible();
  await expect(page.getByText('juni.txt')).toHaveCount(0);
  await expect(page.getByText('Fjernede')).toHaveCount(0);
});

test('two tabs that add documents at once both end with all of them', async ({ page, context }) => {
  await openDocuments(page);
  const other = await context.newPage();
  await openDocuments(other);
  const filesOf = (tab: string) => [1, 2, 3].map((day) => textFile(`${tab}${day}.txt`, `${day}. mars 2025`, `Sak ${tab}${day}`));
  await Promise.all([pickFiles(page, filesOf('a')), pickFiles(other, filesOf('b'))]);
  const queueOf = (tab: Page) => tab.getByRole('status').filter({ hasText: '3 av 3 filer er lest.' });
  await Promise.all([expect(queueOf(page)).toBeVisible(), expect(queueOf(other)).toBeVisible()]);
  for (const tab of [page, other]) await expect(tab.getByRole('heading', { name: 'Alle referatene (7)' })).toBeVisible();
});

test('the encoding that was found can be changed, and one that does not fit is not kept', async ({ page }) => {
  await openDocuments(page);
  const latin = Buffer.from(minutes('18. mars 2025', 'Ny bru på Tønsåsen').toString(), 'latin1');
  await pickFiles(page, { name: 'latin.txt', mimeType: 'text/plain', buffer: latin });
  const row = rowOf(page, 'latin.txt');
  await row.getByText('Tegnsett: Windows-1252 (Latin-1)').click();
  await row.getByLabel('Tegnsett', { exact: true }).selectOption('utf-8');
  await expect(row.getByText('Tegnsett: UTF-8')).toBeVisible();
  await row.getByLabel('Tegnsett', { exact: true }).selectOption('windows-1252');
  await expect(row.getByText('Tegnsett: Windows-1252 (Latin-1)')).toBeVisible();
  await expect(rowOf(page, '2024-11-19')).not.toContainText('Tegnsett');

  const table = Buffer.from('dato;delregion;tekst\n2025-03-18;Follo;Ny bru på Tønsåsen\n', 'latin1');
  await pickFiles(page, { name: 'latin.csv', mimeType: 'text/csv', buffer: table });
  const tableRow = rowOf(page, 'latin.csv');
  await tableRow.getByText('Tegnsett: Windows-1252 (Latin-1)').click();
  await tableRow.getByLabel('Tegnsett', { exact: true }).selectOption('utf-16le');
  await expect(page.getByRole('status').filter({ hasText: 'Tabellen mangler kolonner' })).toBeVisible();
  await expect(tableRow.getByLabel('Tegnsett', { exact: true })).toHaveValue('windows-1252');
});

test('updates are saved as a table', async ({ page }) => {
  await openDocuments(page);
  const row = rowOf(page, 'koordineringsgruppen.txt');
  const menu = row.getByText('Last ned', { exact: true });
  const choice = row.getByRole('button', { name: 'Oppdateringene (CSV)' });
  await menu.click();
  await choice.focus();
  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
  await menu.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(choice).toBeHidden();
  await menu.click();
  const [download] = await Promise.all([page.waitForEvent('download'), choice.click()]);
  expect(download.suggestedFilename()).toBe('2024-11-19-koordineringsgruppen.csv');
});

test('a document of one’s own is on the overview and has a page', async ({ page }) => {
  await openDocuments(page);
  await pickFiles(page, textFile('mars.txt', '18. mars 2025', 'Ny vei til Gran'));
  await rowOf(page, 'mars.txt').getByRole('link', { name: 'Referat fra Dalrådet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Referat fra Dalrådet');
  await expect(page.getByText('Ny vei til Gran')).toBeVisible();
  await page.getByRole('link', { name: 'Oversikt', exact: true }).click();
  await expect(page.getByText('Dalrådet · 18. mars 2025', { exact: true })).toBeVisible();
  await page.getByLabel('Møte', { exact: true }).selectOption('2024-11-19-koordineringsgruppen');
  await expect(page).toHaveURL(/mote=2024-11-19-koordineringsgruppen/);
  await expect(page.getByText('12 delregioner meldte inn 55 oppdateringer')).toBeVisible();
});

test('works without a network once it is open', async ({ page, context }) => {
  await openDocuments(page);
  await pickFiles(page, textFile('mars.txt', '18. mars 2025', 'Ny vei'));
  await expect(rowOf(page, 'mars.txt')).toBeVisible();
  await context.setOffline(true);
  await pickFiles(page, textFile('juni.txt', '3. juni 2025', 'Ny bru'));
  await expect(rowOf(page, 'juni.txt')).toBeVisible();
  await context.setOffline(false);
});

test('without a network, a reader that was never needed before says what is missing, and reads when the network is back', async ({
  page,
  context
}) => {
  await openDocuments(page);
  await context.setOffline(true);
  await pickFiles(page, 'tests/support/minutes-2024-11-19.pdf');
  const file = page.getByRole('region', { name: 'Filer på vei inn' }).getByRole('listitem');
  await expect(file).toContainText('Koble til nettet og prøv igjen.');
  await context.setOffline(false);
  await file.getByRole('button', { name: /Prøv .* igjen/ }).click();
  await expect(rowOf(page, 'minutes-2024-11-19.pdf')).toContainText('55 oppdateringer');
});
