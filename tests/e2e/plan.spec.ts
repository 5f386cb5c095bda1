import { strFromU8 } from 'fflate';
import { expect, test } from './support/fixtures.ts';
import { openOverview } from './support/open-overview.ts';
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
  // On paper the plan says when and of what it was made.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('SHA-256 av dataene')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('SHA-256 av dataene')).toBeHidden();
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

test('the basket fills while exploring, by single updates too, and the way to the plan says how many', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('link', { name: 'Forsvar', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  const items = dialog.getByRole('listitem');
  const said = await Promise.all([0, 1].map(async (place) => oneLine(await items.nth(place).locator('blockquote').innerText())));
  for (const place of [0, 1]) {
    await items.nth(place).getByRole('button', { name: 'I kurven' }).click();
    await expect(items.nth(place)).toContainText('Lagt i kurven med 1 sitat');
    await expect(page.getByRole('link', { name: new RegExp(`^Handlingsplan.*${place + 1} i kurven`, 'u') })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 800 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: /^Handlingsplan/ }).click();
  await page.getByRole('button', { name: 'Ny tom plan' }).click();
  const basket = page.getByRole('region', { name: 'Kurven (2)' });
  for (const [place, words] of said.entries()) {
    const [region = '', quote = ''] = (await basket.getByRole('listitem').nth(place).locator('b').innerText()).split(': ');
    expect(region).toMatch(/\p{L}/u);
    expect(words).toContain(quote.replace(/ …$/u, ''));
  }
  await basket.getByRole('button', { name: 'Lag tiltak' }).first().click();
  expect(await quotesIn(page)).toEqual([said[0]?.split(' › ').at(-1)]);
  await page.getByRole('button', { name: '+ Nytt tiltak' }).click();
  // The brief takes back what was written in it, and no measure.
  await page.getByRole('link', { name: 'Notat til styret' }).click();
  await expect(page.getByRole('button', { name: 'Angre i notatet' })).toBeDisabled();
  await page.getByRole('link', { name: 'Til handlingsplanen' }).click();
  await expect(page.getByRole('button', { name: 'Angre', exact: true })).toBeEnabled();
  // The overview says what is lacking besides.
  await page.getByRole('link', { name: 'Oversikt' }).click();
  await expect(page.getByRole('region', { name: 'Felles, men ikke i planen' })).toContainText('Tiltak uten belegg: 1');
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
