import type { Locator, Page } from '@playwright/test';
import { strFromU8 } from 'fflate';
import { expect, test } from './support/fixtures.ts';
import { openOverview } from './support/open-overview.ts';
import { tabTo } from './support/tab-to.ts';
import {
  attendants,
  bytesOf,
  expectKept,
  makePlan,
  oneLine,
  openDocx,
  pickTopic,
  quotesIn,
  saveAs,
  source,
  wordsOf
} from './support/plan-job.ts';

test('from the minutes to a Word file of five measures and eleven quotes, each of which stands in the minutes, and no name in any file', async ({
  page
}) => {
  test.slow();
  const wanted = [
    ['Kommuneøkonomi', 3],
    ['Kraft og energi', 3],
    ['Kompetanse og utdanning', 2],
    ['Samferdsel', 2],
    ['Forsvar', 1]
  ] as const;
  await makePlan(
    page,
    wanted.map(([topic]) => topic)
  );
  await expect(page.getByRole('region', { name: /^Kurven/ })).toContainText('Kurven er tom');
  for (const [place, [, quotes]] of wanted.entries()) {
    const measure = page.locator('article').nth(place);
    for (let left = await measure.locator('blockquote').count(); left > quotes; left -= 1) {
      await measure.getByRole('button', { name: 'Fjern sitatet' }).first().click();
      await expect(measure.locator('blockquote')).toHaveCount(left - 1);
    }
  }
  // A name that somebody types stays in the browser.
  const [name = ''] = attendants;
  await page.getByRole('textbox', { name: 'Ansvarlig' }).first().fill(`Sekretariatet, ${name}`);
  await page.getByRole('textbox', { name: 'Ansvarlig' }).first().blur();

  await expect(page.getByText('Her står navnet på en møtedeltaker.')).toBeVisible();

  const quotes = await quotesIn(page);
  expect([await page.locator('article').count(), quotes.length]).toEqual([5, 11]);
  const docx = openDocx(await bytesOf(await saveAs(page, 'DOCX')));
  const body = wordsOf(docx, 'word/document.xml');
  const texts = [...docx.keys()].filter((path) => path.endsWith('.xml')).map((path) => wordsOf(docx, path));
  for (const quote of quotes) {
    expect(source).toContain(quote);
    expect(body).toContain(quote);
  }
  expect(strFromU8(docx.get('word/document.xml') ?? new Uint8Array())).toMatch(
    /descr="Hvilke delregioner tiltakene bygger på\. Kommuneøkonomi: /u
  );
  expect([...docx.keys()].some((path) => path.endsWith('.png'))).toBe(true);
  for (const format of ['HTML', 'MD', 'CSV', 'JSON']) texts.push(strFromU8(await bytesOf(await saveAs(page, format))));
  expect(attendants.length).toBeGreaterThan(10);
  for (const text of texts) for (const attendant of attendants) expect(text).not.toContain(attendant);
  expect(texts.filter((text) => text.replaceAll('\\', '').includes('Sekretariatet, [navn utelatt]')).length).toBeGreaterThanOrEqual(5);

  await page.getByRole('link', { name: 'Oversikt' }).click();
  const gaps = page.getByRole('region', { name: 'Felles, men ikke i planen' });
  await expect(gaps).toContainText('Alle felles prioriteringer har tiltak');
});

test('nothing is lost by a reload, undo reaches behind it, and the overview tells what the plan lacks', async ({ page }) => {
  await makePlan(page, ['Forsvar', 'Kraft og energi']);
  await expect(page.getByRole('region', { name: 'Hull i planen' })).toContainText('Kommuneøkonomi');
  const titles = page.getByRole('textbox', { name: 'Tiltak' });
  await titles.first().fill('Felles plan for totalforsvaret');
  await titles.first().blur();
  await expectKept(page, 'Felles plan for totalforsvaret');
  await page.reload();
  await expect(titles.first()).toHaveValue('Felles plan for totalforsvaret');
  await titles.first().press('Alt+ArrowDown');
  await expect(titles.nth(1)).toHaveValue('Felles plan for totalforsvaret');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(titles.first()).toHaveValue('Felles plan for totalforsvaret');

  // The mouse moves it, too: below the other measure, and into an empty chapter.
  await page.setViewportSize({ width: 1280, height: 3600 });
  const grips = page.locator('article [draggable]');
  const second = page.locator('article').nth(1);
  const { height = 0 } = (await second.boundingBox()) ?? {};
  await grips.first().dragTo(second, { targetPosition: { x: 40, y: height - 20 } });
  await expect(titles.nth(1)).toHaveValue('Felles plan for totalforsvaret');
  await grips.nth(1).dragTo(page.getByText('Ingen tiltak ennå.').first());
  await expect(
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Konkurransekraft og næringsutvikling' }) })
      .locator('article')
  ).toHaveCount(1);

  await page.getByRole('link', { name: 'Oversikt' }).click();
  const gaps = page.getByRole('region', { name: 'Felles, men ikke i planen' });
  await expect(gaps.getByRole('link', { name: 'Kommuneøkonomi' })).toBeVisible();
  await expect(gaps.getByRole('link', { name: 'Kraft og energi' })).toHaveCount(0);
});

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
  await tabTo(page, 'a', /^Handlingsplan$/);
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

test('a measure has its cost, weight, links and log, and nothing but the web as a link', async ({ page, expectAccessible }) => {
  await makePlan(page, ['Forsvar']);
  await page.getByText('Kostnad, lenker og logg').click();
  await page.getByLabel('Fra (kr)').fill('300000');
  await page.getByLabel('Til (kr)').fill('500000');
  await page.getByLabel('Vekt').fill('2');
  await page.getByLabel('Vekt').blur();
  await page.getByLabel('Lenkens navn').fill('Sak 12');
  for (const address of ['javascript:alert(1)', 'example.org']) {
    await page.getByLabel('Adresse').fill(address);
    await page.getByRole('button', { name: 'Legg til lenke' }).click();
    await expect(page.getByText('Bare adresser som begynner med http:// eller https://')).toBeVisible();
  }
  await page.getByLabel('Adresse').fill('https://example.org/sak/12');
  await page.getByRole('button', { name: 'Legg til lenke' }).click();
  await expect(page.getByRole('link', { name: 'Sak 12' })).toHaveAttribute('href', 'https://example.org/sak/12');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('started');
  await page
    .getByRole('textbox', { name: /^Merknad til \d/ })
    .nth(1)
    .fill('Vedtatt i styret');
  await page.getByRole('button', { name: /^Temaer/ }).click();
  await page.getByRole('checkbox', { name: /^Samferdsel/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('definition').filter({ hasText: 'Samferdsel' })).toBeVisible();
  // Another of the region's updates takes the place of a quote.
  const [before = ''] = await quotesIn(page);
  await page.getByRole('button', { name: 'Bytt ut' }).first().click();
  await page.getByRole('button', { name: 'Bruk dette' }).first().click();
  await expect.poll(async () => (await quotesIn(page))[0]).not.toBe(before);
  await expectAccessible();
  const body = wordsOf(openDocx(await bytesOf(await saveAs(page, 'DOCX'))), 'word/document.xml');
  for (const text of [/300.000–500.000 NOK/u, /Sak 12/u, /Vedtatt i styret/u, /Samferdsel/u]) expect(body).toMatch(text);
});

test('a quote whose minutes are gone turns red, and says what can be done', async ({ page, expectAccessible, expectContrast }) => {
  await makePlan(page, ['Forsvar']);
  await expect(page.locator('article blockquote')).not.toHaveCount(0);
  await expectAccessible();

  await page.goto('./referater/');
  await page
    .getByRole('button', { name: /^Fjern/ })
    .first()
    .click();
  await page.goto('./handlingsplan/');
  await expect(page.getByText('Dokumentet er ikke her lenger.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Behold sitatet uten kilde' }).first().click();
  await expectKept(page, '"keptWithoutSource":"2');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.reload();
  await expect(page.locator('article blockquote')).not.toHaveCount(0);
  await expectContrast();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);
});

test('a saved plan comes back as it was, a table of measures tells what it would change, and two states are compared', async ({
  page,
  expectAccessible
}) => {
  await makePlan(page, ['Forsvar']);
  const json = await bytesOf(await saveAs(page, 'JSON'));
  const csv = strFromU8(await bytesOf(await saveAs(page, 'CSV')));
  const upload = page.locator('header input[type=file]');
  const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

  await upload.setInputFiles(file('tiltak.csv', csv.replace(';Forsvar;', ';Totalforsvar;')));
  const panel = page.getByRole('region', { name: 'Hent inn tiltak.csv' });
  await expect(panel).toContainText('Tiltak: Forsvar → Totalforsvar');
  await expect(page.getByRole('textbox', { name: 'Tiltak' })).toHaveValue('Forsvar');
  await panel.getByRole('button', { name: 'Hent inn' }).click();
  await expect(page.getByRole('textbox', { name: 'Tiltak' })).toHaveValue('Totalforsvar');

  await page.getByText('Planer og filer').click();
  await page.getByRole('button', { name: 'Sammenlign planen' }).click();
  const comparison = page.getByRole('region', { name: 'Sammenlign planen' });
  await comparison.getByLabel('Fil (JSON)').setInputFiles(file('plan.json', json));
  await expect(comparison).toContainText('Tiltak: Forsvar → Totalforsvar');
  await expectAccessible();
  const report = openDocx(await bytesOf(await saveAs(page, 'DOCX', comparison)));
  expect(wordsOf(report, 'word/document.xml')).toContain('Tiltak: Forsvar → Totalforsvar');
  await comparison.getByRole('button', { name: 'Lukk' }).click();

  await upload.setInputFiles(file('plan.json', json));
  await page.getByRole('region', { name: 'Hent inn plan.json' }).getByRole('button', { name: 'Hent inn' }).click();
  await expect(page.getByRole('textbox', { name: 'Tiltak' })).toHaveValue('Forsvar');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('textbox', { name: 'Tiltak' })).toHaveValue('Totalforsvar');

  await upload.setInputFiles(file('skadet.json', strFromU8(json).replace('"weight": 1', '"weight": -1')));
  await expect(page.getByRole('region', { name: 'Hent inn skadet.json' })).toContainText('plans.0.goals.0');
});

test('a brief is written like a document, goes along as Word with its charts, and tells what the data says', async ({
  page,
  expectAccessible,
  expectContrast
}) => {
  await openOverview(page);
  await page.getByRole('link', { name: 'Notat til styret' }).click();
  const headline = page.getByRole('textbox', { name: 'Hovedfunn' });
  await expect(headline).toHaveValue(/Kraft og energi løftes av 8 av de 12/);
  await expect(page.locator('article blockquote')).not.toHaveCount(0);
  for (const quote of await quotesIn(page)) expect(source).toContain(quote);
  await expectAccessible();

  // What is written stays, and the way back is beside it; what is removed can come in again.
  await headline.fill('Kraft samler alliansen.');
  await headline.blur();
  await page.getByRole('button', { name: /^Fjern: Med delregionenes/ }).click();
  await page.getByRole('button', { name: 'Nytt avsnitt' }).click();
  await page.getByRole('textbox', { name: 'Avsnitt' }).fill('Vår vurdering.');
  await expectKept(page, 'Vår vurdering.');
  await page.reload();
  await expect(headline).toHaveValue('Kraft samler alliansen.');
  await expect(page.getByRole('textbox', { name: 'Avsnitt' })).toHaveValue('Vår vurdering.');
  await expect(page.locator('article blockquote')).toHaveCount(0);
  await page.getByRole('button', { name: /^Ta med: Med delregionenes/ }).click();
  await expect(page.locator('article blockquote')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Angre i notatet' }).click();
  await expect(page.locator('article blockquote')).toHaveCount(0);

  // On paper stand the words, and nothing to click.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Kraft samler alliansen.', { exact: true })).toBeVisible();
  await expect(headline).toBeHidden();
  await expect(page.getByRole('group', { name: 'Eksporter' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const docx = openDocx(await bytesOf(await saveAs(page, 'DOCX')));
  const body = wordsOf(docx, 'word/document.xml');
  for (const text of ['Kraft samler alliansen.', 'Vår vurdering.', '8 av 12', '39–86 %']) expect(body).toContain(text);
  expect(strFromU8(docx.get('word/document.xml') ?? new Uint8Array())).toMatch(
    /descr="Hvem som løfter de felles prioriteringene\. Kraft og energi: 8 av 12/u
  );
  const html = strFromU8(await bytesOf(await saveAs(page, 'HTML')));
  expect(html).toContain('data:image/svg+xml;base64,');

  await page.getByRole('button', { name: /^Tilbake til det dataene sier\s*: Hovedfunn/ }).click();
  await expect(headline).toHaveValue(/Kraft og energi løftes av 8 av de 12/);
  // Other filters do not change what was written under its own.
  await page.getByRole('searchbox', { name: 'Med ordet' }).fill('kraft');
  await page.getByRole('searchbox', { name: 'Med ordet' }).press('Enter');
  await expect(page.getByText('Notatet er laget av et annet utvalg')).toBeVisible();
  await page.getByRole('button', { name: 'Lag det på nytt av utvalget over' }).click();
  await expect(page.getByText('Notatet er laget av et annet utvalg')).toBeHidden();
  await expect(page.locator('article')).toContainText('Bare oppdateringer med «kraft»');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectContrast();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);
});

test('a brief is of what was chosen on the page that it is asked for, and says so', async ({ page }) => {
  const scope = page.locator('article .scope');
  const query = () => new URL(page.url()).searchParams;
  await openOverview(page, '?delregioner=hadeland,kongsberg&temaer=power&tekst=kraft');
  await expect(page.getByText('2 delregioner').first()).toBeVisible();
  await page.getByRole('link', { name: 'Notat til styret' }).click();
  await expect(scope).toHaveText('1 møte, 19. november 2024 · Hadelandsregionen og Kongsbergregionen · Kraft og energi · Bare oppdateringer med «kraft».');
  expect(query().get('delregioner')).toBe('hadeland,kongsberg');

  // A period is kept as one, and its meetings are not named.
  await page.goto('./?demo=1&fra=2024-01-01&til=2024-12-31');
  await expect(page.getByText(/^4 møter/).first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Notat til styret' }).click();
  await expect(scope).toContainText('4 møter');
  expect([query().get('fra'), query().get('til'), query().get('moter')]).toEqual(['2024-01-01', '2024-12-31', null]);

  await page.goto('./prioriteringer/?temaer=power,transport&moter=finnes-ikke');
  await page.getByRole('link', { name: 'Notat til styret' }).click();
  await expect(scope).toHaveText('0 møter · alle delregioner · Kraft og energi og Samferdsel');
});

test('the brief of the demo series is never that of the real minutes', async ({ page }) => {
  await page.addInitScript(() => {
    // What stands there from one frame to the next, once the page is alive.
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const told = document.querySelector('article, .awaited')?.textContent ?? '';
      if (document.documentElement.dataset['alive'] !== undefined && told !== seen.at(-1)) seen.push(told);
      requestAnimationFrame(look);
    };
    addEventListener('DOMContentLoaded', look);
  });
  await page.goto('./handlingsplan/notat/?demo=1');
  await expect(page.getByRole('status').filter({ hasText: 'Åpner demoserien' })).toBeVisible();
  await expect(page.getByText('Demoserien leses.')).toBeVisible();
  await expect(page.locator('article')).toContainText('20 møter');
  await expect(page.getByText('Demoserien leses.')).toBeHidden();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((told) => told.includes('1 møte,'))).toEqual([]);
  // The real ones come back at once, and not as figures of the demo series.
  await page.getByRole('complementary', { name: 'Syntetisk' }).getByRole('button').click();
  await expect(page.locator('article')).toContainText('1 møte, 19. november 2024');
});

test('later minutes are asked what they say about a measure, and what is confirmed joins its log', async ({ page }) => {
  test.slow();
  await page.goto('./?demo=1');
  await expect(page.locator('[data-engine="ready"]')).toBeVisible({ timeout: 30_000 });
  const meetings = page.getByRole('combobox', { name: 'Møte' });
  const older = meetings.locator('option').nth(3);
  const [day = ''] = oneLine((await older.textContent()) ?? '').split(' · ');
  await meetings.selectOption(await older.getAttribute('value'));
  await expect(page.getByRole('paragraph').filter({ hasText: `· ${day} ·` })).toBeVisible();
  const topic = oneLine(await page.locator('ol h3 a').first().innerText());
  await pickTopic(page, topic);
  await page.getByRole('link', { name: 'Handlingsplan' }).click();
  await page.getByRole('button', { name: 'Ny tom plan' }).click();
  await page.getByRole('button', { name: 'Lag tiltak' }).click();
  await expect(page.getByText(/nye punkter i referatene venter på vurdering/)).toBeVisible();
  const news = page.getByRole('region', { name: /nye punkter i nyere referater/ });
  const said = oneLine((await news.locator('blockquote').first().innerText()).split(' › ').at(-1) ?? '');
  await news.getByRole('button', { name: 'Viser framdrift', exact: true }).first().click();
  await expect(page.locator('article')).toContainText('Oppfølging');
  const body = wordsOf(openDocx(await bytesOf(await saveAs(page, 'DOCX'))), 'word/document.xml');
  expect(body).toContain(`Et nyere møte viser framdrift: ${said}`);
});
