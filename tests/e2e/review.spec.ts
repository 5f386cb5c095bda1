import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openDocuments, pickFiles } from './support/open-documents.ts';

const text = `Referat fra Dalrådet

Sak 1/25 Runde rundt bordet

Hadeland IPR
- Ny vei til Gran
- Følgende er viktig:
  - kraft
  - skole

Bakfjell
- Legevakt
- Forsvaret øver. Ny leir bygges

Follo
- Budsjett

Sak 2/25 Eventuelt
Vi feirer jubileum.
`;

async function openReview(page: Page, content = text): Promise<void> {
  await openDocuments(page);
  await pickFiles(page, { name: 'dal.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.getByRole('listitem').filter({ hasText: 'dal.txt' }).getByRole('link', { name: 'Se gjennom' }).first().click();
  await expect(page.getByRole('heading', { name: 'Slik er det forstått' })).toBeVisible();
}

const updates = (page: Page) => page.locator('[data-update]');
const update = (page: Page, words: string) => updates(page).filter({ hasText: words });

async function mend(item: Locator): Promise<void> {
  await item.getByRole('button', { name: /^Rett/ }).click();
}

async function choose(region: Locator, name: string): Promise<void> {
  await region.getByRole('combobox').selectOption({ label: name });
  await region.getByRole('button', { name: 'Bruk' }).click();
}

test('a missing date and an unknown region are put right, and stay so after a reload', async ({ page, expectAccessible }) => {
  await openReview(page);
  const problems = page.getByRole('region', { name: /Se over dette først/ });
  await expect(problems.getByText('Møtedatoen står ikke i referatet.')).toBeVisible();
  await problems.getByLabel('Dato').fill('2025-03-18');
  await problems.getByRole('button', { name: 'Lagre' }).click();
  await expect(problems.getByText('Møtedatoen står ikke i referatet.')).toHaveCount(0);
  await choose(problems.getByRole('listitem').filter({ hasText: 'Bakfjell' }), 'Gjøvikregionen');
  await expect(page.getByRole('heading', { name: /Bakfjell → Gjøvikregionen \(2\)/ })).toBeVisible();
  await expectAccessible();
  await page.reload();
  await expect(page.getByRole('heading', { name: /Bakfjell → Gjøvikregionen \(2\)/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Møtet' }).getByLabel('Dato')).toHaveValue('2025-03-18');
});

test('what was put right is taken back and made again by keyboard', async ({ page }) => {
  await openReview(page);
  await mend(update(page, 'Legevakt'));
  await update(page, 'Legevakt').getByRole('button', { name: 'Ta bort' }).click();
  await expect(update(page, 'Legevakt')).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(update(page, 'Legevakt')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(update(page, 'Legevakt')).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre' }).first().click();
  await expect(update(page, 'Legevakt')).toHaveCount(1);
});

test('updates are joined, split and moved', async ({ page }) => {
  await openReview(page);
  const army = update(page, 'Forsvaret øver');
  await mend(army);
  await army.getByRole('button', { name: 'Del i to' }).click();
  await army.getByRole('button', { name: 'Del her' }).click();
  await expect(army.getByText('Begge delene må ha ord i seg.')).toBeVisible();
  await army.getByRole('textbox').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(15, 15));
  await army.getByRole('button', { name: 'Del her' }).click();
  await expect(update(page, 'Ny leir bygges')).toHaveText(/^\s*Ny leir bygges/);

  const clinic = update(page, 'Legevakt');
  await mend(clinic);
  await clinic.getByRole('button', { name: 'Slå sammen med neste' }).click();
  await expect(update(page, 'Legevakt Forsvaret øver.')).toBeVisible();

  await mend(update(page, 'Ny leir bygges'));
  await choose(update(page, 'Ny leir bygges'), 'Folloregionen');
  await expect(update(page, 'Ny leir bygges')).toHaveAttribute('data-update', /^follo-/);
  await expect(updates(page)).toHaveCount(7);
  await expect(page.getByText('Rettelser for hånd')).toBeVisible();
});

test('an update that shares its line or its words with another is taken away alone', async ({ page }) => {
  await openReview(page, text.replace('Bakfjell\n', 'Hamarregionen og Kongsbergregionen\n'));
  const army = page.locator('[data-update^=hamar]').filter({ hasText: 'Forsvaret øver' });
  await mend(army);
  await army.getByRole('button', { name: 'Del i to' }).click();
  await army.getByRole('textbox').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(15, 15));
  await army.getByRole('button', { name: 'Del her' }).click();
  const camp = page.locator('[data-update^=hamar]').filter({ hasText: 'Ny leir bygges' });
  // Until it is split, both are one.
  await expect(camp.filter({ hasText: 'Forsvaret øver' })).toHaveCount(0);
  await mend(camp);
  await camp.getByRole('button', { name: 'Ta bort' }).click();
  await expect(camp).toHaveCount(0);
  await expect(army).toBeVisible();
  await expect(page.locator('[data-update^=kongsberg]').filter({ hasText: 'Forsvaret øver. Ny leir bygges' })).toBeVisible();
  const clinic = page.locator('[data-update^=kongsberg]').filter({ hasText: 'Legevakt' });
  await mend(clinic);
  await clinic.getByRole('button', { name: 'Ta bort' }).click();
  await expect(clinic).toHaveCount(0);
  await expect(page.locator('[data-update^=hamar]').filter({ hasText: 'Legevakt' })).toBeVisible();
});

test('what one tab takes back is not what another has put right', async ({ page, context }) => {
  await openReview(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await mend(update(page, 'Legevakt'));
  await update(page, 'Legevakt').getByRole('button', { name: 'Ta bort' }).click();
  await expect(update(other, 'Legevakt')).toHaveCount(0);
  await mend(update(other, 'Budsjett'));
  await update(other, 'Budsjett').getByRole('button', { name: 'Ta bort' }).click();
  await expect(update(page, 'Budsjett')).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(update(page, 'Legevakt')).toHaveCount(1);
  await expect(update(other, 'Legevakt')).toHaveCount(1);
  await page.getByRole('button', { name: 'Gjør om' }).click();
  await expect(update(other, 'Legevakt')).toHaveCount(0);
  await expect(update(page, 'Budsjett')).toHaveCount(0);
});

test('problems are settled, and stay so after a reload', async ({ page }) => {
  await openReview(page, text.replace('\n\nSak 1', '\n\nVi takker for kaffen.\n\nOg for kaken.\n\nSak 1'));
  const problems = page.getByRole('region', { name: /Se over dette først/ });
  await expect(problems.getByRole('heading')).toHaveText('Se over dette først (3)');
  await problems.getByRole('listitem').filter({ hasText: 'Møtedatoen' }).getByRole('button', { name: 'Greit' }).click();
  await expect(problems.getByRole('heading')).toHaveText('Se over dette først (2)');
  await expect(problems.getByRole('button', { name: 'Greit' }).first()).toBeFocused();
  await problems.getByRole('listitem').filter({ hasText: 'kaffen' }).getByRole('button', { name: 'Ta bort linje' }).click();
  await expect(problems.getByRole('heading')).toHaveText('Se over dette først (1)');
  await page.reload();
  await expect(problems.getByRole('heading')).toHaveText('Se over dette først (1)');
  await page.getByText('Rettelser for hånd').click();
  await page.getByRole('button', { name: /^Fjern rettelsen: Sett over: Møtedatoen/ }).click();
  await expect(problems.getByRole('heading')).toHaveText('Se over dette først (2)');
});

test('a region in a row of a table is confirmed by its own name, and that is taken back on the page of documents', async ({ page }) => {
  const rows = '<tr><td>Follo</td><td>Kari Nes</td><td>Ny vei</td></tr><tr><td>Bakfjell</td><td>Ola Li</td><td>Ny bru</td></tr>';
  const table = `<html><body><h1>Referat 18. mars 2025</h1><h2>Sak 1/25 Runde rundt bordet</h2><table><tr><th>Delregion</th><th>Hvem</th><th>Innspill</th></tr>${rows}</table></body></html>`;
  await openDocuments(page);
  await pickFiles(page, { name: 'dal.html', mimeType: 'text/html', buffer: Buffer.from(table) });
  await page.getByRole('listitem').filter({ hasText: 'dal.html' }).getByRole('link', { name: 'Se gjennom' }).first().click();
  await choose(
    page
      .getByRole('region', { name: /Se over/ })
      .getByRole('listitem')
      .filter({ hasText: 'Bakfjell' }),
    'Gjøvikregionen'
  );
  await expect(page.getByRole('status').filter({ hasText: 'Bakfjell er nå Gjøvikregionen' })).toBeVisible();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('heading', { name: /^Bakfjell \(/ })).toBeVisible();
  await page.getByRole('button', { name: 'Gjør om' }).click();
  await expect(page.getByRole('heading', { name: /^Bakfjell → Gjøvikregionen/ })).toBeVisible();
  await page.getByRole('link', { name: '← Alle referatene' }).click();
  await page.getByText('Bekreftede navn (1)').click();
  await expect(page.getByText('Bakfjell → Gjøvikregionen')).toBeVisible();
  await page.getByRole('button', { name: 'Fjern navnet Bakfjell' }).click();
  await expect(page.getByText('Bekreftede navn')).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByText('Bekreftede navn (1)')).toBeVisible();
});

test('a line becomes an update, a heading or nothing', async ({ page }) => {
  await openReview(page);
  const line = page.locator('li[data-line]').filter({ has: page.getByRole('button', { name: 'Rett linje 19: Vi feirer' }) });
  await line.getByRole('button', { name: /Rett linje/ }).click();
  await choose(line.locator('form').last(), 'Hadelandsregionen');
  await expect(update(page, 'Vi feirer jubileum.')).toBeVisible();

  const heading = page.locator('li[data-line]').filter({ has: page.getByRole('button', { name: 'Rett linje 11: Bakfjell' }) });
  await heading.getByRole('button', { name: /Rett linje/ }).click();
  await heading.getByRole('button', { name: 'Ikke en delregion' }).click();
  await expect(page.getByRole('heading', { name: /Bakfjell \(/ })).toHaveCount(0);
});

test('pointing at one side marks the other', async ({ page }) => {
  await openReview(page);
  await update(page, 'Ny vei til Gran').hover();
  await expect(page.locator('li[data-line].pointed')).toHaveText(/Ny vei til Gran/);
  await page.locator('li[data-line]').filter({ hasText: 'Budsjett' }).hover();
  await expect(page.locator('[data-update].pointed')).toHaveText(/Budsjett/);
});

test('pointing at one side brings the other into view, and leaves the page where it is', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, at) => `- Sak nummer ${at} om vei, skole og kraft i dalen\n`).join('');
  await openReview(page, text.replace('- Budsjett\n', many));
  const inSource = (words: string) => page.locator('li[data-line]').filter({ hasText: words });
  const pointAt = async (one: Locator, other: Locator) => {
    await expect(other).not.toBeInViewport();
    await one.hover();
    const top = await page.evaluate(() => scrollY);
    await expect(other).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(top);
  };
  await pointAt(update(page, 'Sak nummer 59'), inSource('Sak nummer 59'));
  await page.locator('section.source').evaluate((pane) => pane.scrollTo(0, 0));
  await pointAt(inSource('Ny vei til Gran'), update(page, 'Ny vei til Gran'));
});

test('a new region on a line with an update is named by the words before it', async ({ page }) => {
  await openReview(
    page,
    'Referat 18. mars 2025\n\nSak 1/25 Runde rundt bordet\n\nHadeland: Ny vei\nFollo: Skole\n\nSak 2/25 Eventuelt\nBakfjell: Ny bru\n'
  );
  const line = page.locator('li[data-line]').filter({ hasText: 'Bakfjell: Ny bru' });
  await line.getByRole('button', { name: /Rett linje/ }).click();
  const heading = line.locator('form').first();
  await heading.getByRole('combobox').selectOption({ label: 'Ny delregion …' });
  await expect(heading.getByRole('textbox')).toHaveValue('Bakfjell');
});

test('a document that is not here says so', async ({ page }) => {
  await page.goto('./referater/gjennomgang/?dokument=finnes-ikke');
  await expect(page.getByRole('heading', { name: 'Dokumentet er ikke her' })).toBeVisible();
});

test('a PDF is shown as it looks, and what is pointed at is marked on its page', async ({ page }) => {
  await openDocuments(page);
  await pickFiles(page, 'tests/support/minutes-2024-11-19.pdf');
  await page.getByRole('listitem').filter({ hasText: 'minutes-2024-11-19.pdf' }).getByRole('link', { name: 'Se gjennom' }).first().click();
  const canvas = page.locator('canvas').first();
  await expect(canvas).toBeVisible();
  await expect.poll(() => canvas.evaluate(hasInk)).toBe(true);
  await updates(page).first().hover();
  await expect(page.locator('.box.pointed').first()).toBeAttached();
  await page.getByText('Tekst', { exact: true }).click();
  await expect(page.locator('li[data-line]').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Se over dette først (1)' })).toBeVisible();
  await page.getByText('Holdt utenfor (2)').click();
  await expect(page.getByText('«Side 1 av 7» … «Side 7 av 7» side 1–7')).toBeVisible();
  await page.getByRole('link', { name: 'Les referatet' }).click();
  await page.getByText('Holdt utenfor (2)').click();
  await expect(page.getByText('«Side 1 av 7» … «Side 7 av 7» side 1–7')).toBeVisible();
});

/** Whether anything but white has been drawn. */
function hasInk(canvas: HTMLCanvasElement | SVGElement): boolean {
  if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 100) dark++;
  return dark > 100;
}
