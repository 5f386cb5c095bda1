import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openOverview } from './support/open-overview.ts';
import { tabTo } from './support/tab-to.ts';

const reader = './referater/2024-11-19-koordineringsgruppen/';
const newRule = (page: Page): Locator => page.getByRole('textbox', { name: 'Ny regel' });
const draft = (page: Page): Locator => page.getByRole('region', { name: 'Utkast' });

async function openTopics(page: Page, query = ''): Promise<void> {
  await page.goto(`./temaer/${query}`);
  await expect(page.getByRole('group', { name: 'Vis' }).first()).toBeVisible();
}

async function saveDraft(page: Page): Promise<void> {
  await draft(page).getByRole('button', { name: 'Lagre som ny versjon' }).click();
  await draft(page).getByRole('textbox').fill('For prøvens skyld');
  await draft(page).getByRole('textbox').press('Enter');
  await expect(draft(page)).toBeHidden();
}

test('a rule shows what it hits as it is typed, counts everywhere once it is saved, and is taken back by version', async ({ page }) => {
  await openTopics(page, '?tema=health');
  await newRule(page).fill('vekstkonferanse*');
  const results = page.getByRole('region', { name: 'Hva regelen finner' });
  await expect(results).toContainText('Står 2 steder i 2 oppdateringer. 2 vil få temaet');
  await expect(results.locator('blockquote mark')).toHaveText(['Vekstkonferansen', 'Vekst-konferansen']);
  await newRule(page).press('Enter');
  await expect(draft(page)).toContainText('2 oppdateringer får');
  await page.keyboard.press('Control+z');
  await expect(draft(page)).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(draft(page)).toBeVisible();
  await saveDraft(page);
  await expect(page.getByText(/egen versjon 1/)).toBeVisible();

  await openOverview(page, './?vis=kilder&belegg=health/');
  await expect(page.getByRole('dialog')).toContainText('Vekstkonferansen ble arrangert');
  await expect(page.getByText('egen versjon 1')).toBeVisible();

  await openTopics(page, '?vis=historikk');
  await expect(page.getByRole('listitem').filter({ hasText: 'For prøvens skyld' })).toContainText('I bruk');
  await page.getByRole('button', { name: /^Hent tilbake: Den som følger med/ }).click();
  await expect(draft(page)).toContainText('mister');
  await saveDraft(page);
  await openOverview(page, './?belegg=health/');
  await expect(page.getByRole('dialog')).not.toContainText('Vekstkonferansen ble arrangert');
});

test('two tabs that change the rules at once both keep what they did', async ({ page, context }) => {
  const other = await context.newPage();
  await openTopics(page, '?tema=health');
  await openTopics(other, '?tema=health');
  await newRule(page).fill('kvitregning*');
  await newRule(page).press('Enter');
  await expect(draft(page)).toContainText('la til «kvitregning*»');
  await newRule(other).fill('vekstkonferanse*');
  await newRule(other).press('Enter');
  await saveDraft(other);
  await expect(draft(page)).toContainText('En annen fane har lagret versjon 1');
  await saveDraft(page);
  await openTopics(page, '?vis=historikk');
  await page.getByLabel('Fra', { exact: true }).selectOption({ label: 'Den som følger med siden, versjon 2' });
  await expect(page.getByRole('definition').filter({ hasText: '2 nye regler' }).locator('code')).toHaveText([
    'vekstkonferanse*',
    'kvitregning*'
  ]);
});

test('with the keyboard alone: to a topic, a rule, and a version that counts', async ({ page }) => {
  test.slow();
  await openOverview(page);
  await tabTo(page, 'a', /^Temaer$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Vis' }).first()).toBeVisible();
  // The list of topics comes with the rules; whoever walks on before passes it by.
  await expect(page.getByRole('button', { name: /^Helse og omsorg/ })).toBeVisible();
  await tabTo(page, 'button', /^Helse og omsorg/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Helse og omsorg' })).toBeVisible();
  await tabTo(page, 'input', /^Ny regel/);
  await page.keyboard.type('vekstkonferanse*');
  await expect(page.getByRole('region', { name: 'Hva regelen finner' })).toContainText('2 vil få temaet');
  await page.keyboard.press('Enter');
  await expect(draft(page)).toContainText('2 oppdateringer får');
  await tabTo(page, 'button', /^Lagre som ny versjon$/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'input', /./);
  await page.keyboard.type('Med tastaturet');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/egen versjon 1/)).toBeVisible();
  await expect(draft(page)).toBeHidden();
});

test('a rule that cannot be read says where, and is not taken', async ({ page }) => {
  await openTopics(page, '?tema=power');
  await newRule(page).fill('kr*ft');
  await expect(page.getByRole('button', { name: 'Legg til regelen' })).toBeDisabled();
  await expect(page.getByText(/kr\*ft.? lar seg ikke lese/)).toBeVisible();
});

test('a word of what no topic reaches becomes a rule, and an update tells what stopped it', async ({ page }) => {
  await openTopics(page, '?vis=dekning');
  await page.getByRole('combobox', { name: /gardermokonferansen/ }).selectOption({ label: 'Næring og verdiskaping' });
  await expect(draft(page)).toContainText('1 oppdatering får');
  await openTopics(page, '?vis=dekning&oppdatering=2024-11-19-koordineringsgruppen/follo-1');
  await expect(page.getByRole('heading', { name: 'Hvorfor ikke?' })).toBeVisible();
});

test('rules come in from a table, errors are told by line, and the whole book goes out and in again', async ({ page }) => {
  await openTopics(page, '?vis=filer');
  const csv = 'topic;strength;rule\nhealth;strong;vekstkonferanse*\nhealth;strong;vek*st\n';
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'regler.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText(/regler\.csv: 1 ny regel/)).toBeVisible();
  await page.getByText('1 merknad til filen').click();
  await expect(page.getByText(/[Ll]ine 3/)).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn i utkastet' }).click();
  await expect(draft(page)).toContainText('2 oppdateringer får');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned temabok.yaml' }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toContain('vekstkonferanse*');
  await draft(page).getByRole('button', { name: 'Forkast utkastet' }).click();
  await page.locator('input[type=file]').last().setInputFiles(path);
  await expect(page.getByText(/hel temabok med 12 temaer/)).toBeVisible();
});

test('a sample is judged blind by keyboard, goes on after a reload, and gives figures', async ({ page, expectAccessible }) => {
  await openTopics(page, '?vis=kvalitet');
  await page.getByLabel('Hvor mange oppdateringer').selectOption('20');
  await page.getByLabel('Hvem som vurderer').fill('Kari');
  await page.getByRole('button', { name: 'Trekk et utvalg' }).press('Enter');
  for (let at = 1; at <= 3; at += 1) {
    await expect(page.getByRole('heading', { name: `Oppdatering ${at} av` })).toBeVisible();
    for (const right of await page.getByRole('radio', { name: 'Rett' }).all()) await right.press('Space');
    await page.getByRole('button', { name: 'Neste' }).press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Oppdatering 4 av' })).toBeVisible();
  await expectAccessible();
  await page.reload();
  await page.getByRole('button', { name: /^Fortsett/ }).click();
  await expect(page.getByRole('heading', { name: 'Oppdatering 4 av' })).toBeVisible();
  await page.getByRole('button', { name: 'Ta pause' }).click();
  await expect(page.getByRole('row', { name: /^Alle temaer/ })).toBeVisible();
  await expect(page.getByText(/3 av \d+ er vurdert/)).toBeVisible();
});

test('topics of one update are set by hand, marked, counted, kept, and outlast another book', async ({ page, expectAccessible }) => {
  await page.goto(reader);
  const update = page.locator('#oslo-2');
  await update.getByRole('button', { name: 'Endre temaer' }).click();
  await update.getByRole('checkbox', { name: 'Helse og omsorg' }).check();
  await update.getByRole('checkbox', { name: 'Forsvar' }).uncheck();
  await expect(update).toContainText('satt for hånd');
  await expect(update).toContainText('tatt av for hånd');
  await expectAccessible('#oslo-2');
  await update.getByRole('checkbox', { name: 'Forsvar' }).press('Escape');
  await expect(update.getByRole('button', { name: 'Endre temaer' })).toBeFocused();

  await page.reload();
  await expect(update).toContainText('tatt av for hånd');
  await openOverview(page, './?vis=kilder&belegg=health/oslo');
  await expect(page.getByRole('dialog')).toContainText('Satt for hånd.');
  await expect(page.getByText('2 temaer på oppdateringer')).toBeVisible();

  await openTopics(page, '?tema=power');
  await newRule(page).fill('vekstkonferanse*');
  await newRule(page).press('Enter');
  await saveDraft(page);
  await page.goto(`${reader}#oslo-2`);
  await expect(update).toContainText('satt for hånd');
  await expect(update).toContainText('tatt av for hånd');
  await update.getByRole('button', { name: 'Endre temaer' }).click();
  await update.getByRole('button', { name: 'Som reglene sier' }).click();
  await expect(update).not.toContainText('for hånd.');
  await expect(update.getByRole('link', { name: 'Forsvar' })).toBeVisible();
});

test('a wrong topic is taken off where its sentence is read', async ({ page }) => {
  await openOverview(page, './?belegg=defence/oslo');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('luftoperativt senter');
  await dialog.getByRole('button', { name: 'Ta Forsvar av denne oppdateringen' }).click();
  await expect(dialog).not.toContainText('luftoperativt senter');
});

for (const query of ['', '?vis=dekning', '?vis=historikk', '?vis=filer']) {
  test(`the page of topics ${query} is accessible, and fits a telephone`, async ({ page, expectAccessible, expectContrast }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openTopics(page, query);
    await expectAccessible();
    await page.setViewportSize({ width: 320, height: 800 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBeLessThanOrEqual(0);
    if (query === '?vis=historikk' || query === '?vis=filer') return;
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await openTopics(page, query);
    await expectContrast();
  });
}
