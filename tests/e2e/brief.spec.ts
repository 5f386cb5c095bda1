import { strFromU8 } from 'fflate';
import { expect, test } from './support/fixtures.ts';
import { openOverview } from './support/open-overview.ts';
import { bytesOf, expectKept, openDocx, quotesIn, saveAs, source, wordsOf } from './support/plan-job.ts';

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

  await page.getByRole('button', { name: /^Ta med: Med delregionenes/ }).click();
  const quotes = page
    .locator('article')
    .getByRole('listitem')
    .filter({ has: page.locator('blockquote') });
  const [before = ''] = await quotesIn(page);
  await quotes.first().getByRole('button', { name: 'Bytt ut' }).click();
  await quotes.first().getByRole('button', { name: 'Bruk dette' }).first().click();
  await expect(quotes.first()).toBeFocused();
  const [after = ''] = await quotesIn(page);
  expect([after === before, source.includes(after)]).toEqual([false, true]);
  const undo = page.getByRole('button', { name: 'Angre i notatet' });
  await undo.click();
  await undo.click();
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
  await expect(scope).toHaveText(
    '1 møte, 19. november 2024 · Hadelandsregionen og Kongsbergregionen · Kraft og energi · Bare oppdateringer med «kraft».'
  );
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
