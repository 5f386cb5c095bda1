import { expect, test } from './support/fixtures.ts';

const reader = './referater/2024-11-19-koordineringsgruppen/';
const pages = ['./', './?belegg=economy/', './referater/', reader, './om/', `./en/${reader.slice(2)}`];

/** The overview's section that is a chart, its table or its sources. */
const matrix = 'section:has([type="radio"])';

/** What reaches over the right edge of the window, where the window can be moved aside to see it. */
function listTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return Array.from(document.body.querySelectorAll('*'), (element) => ({ element, right: element.getBoundingClientRect().right }))
    .filter(({ right }) => right > clientWidth)
    .map(
      ({ element, right }) =>
        `${element.tagName} ${element.className} to ${right} of ${clientWidth}: ${element.textContent.trim().slice(0, 40)}`
    );
}

for (const path of pages) {
  test(`${path} is accessible in light and dark colours, and fits every window from 1440 to 320 wide`, async ({
    page,
    expectAccessible,
    expectContrast
  }) => {
    // Every rule over every mark of the charts.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (path.includes('belegg')) await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectContrast();
    for (const show of path === './' ? ['Tabell', 'Kilder'] : []) {
      // The radio lies under its label, which is what a reader clicks.
      await page.getByRole('radio', { name: show }).check({ force: true });
      await expectContrast(matrix);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await expectAccessible(matrix);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    }
    for (const width of [1440, 1024, 768, 390, 360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      // A window that was just resized is laid out with its next frame.
      await expect.poll(() => page.evaluate(listTooWide), `what of ${path} is too wide at ${width}`).toEqual([]);
    }
  });
}

test('the minutes read as a page: facts, agenda with decisions, the round, topics in the margin @sub-path', async ({ page }) => {
  await page.goto(reader);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('administrativ koordineringsgruppe', { ignoreCase: true });
  await expect(page.getByText('19. november 2024').first()).toBeVisible();
  await expect(page.getByText('12:00–15:45')).toBeVisible();
  await expect(page.getByText('Lillestrøm rådhus').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Saksliste' }).getByRole('listitem')).toHaveCount(9);
  await expect(page.locator('#sak-6')).toContainText('Sekretariatets direktør leder KG med direktørens stedfortreder som nestleder');
  const update = page.locator('#sondre-ostfold-3');
  await expect(update).toContainText('Energiutredning for Søndre Østfold');
  await expect(update.getByRole('link', { name: 'Kraft og energi' })).toBeVisible();
  await expect(page.locator('#sak-4')).toContainText('Samle tiltakene om utenlandsk arbeidskraft');
});

test('every update can be linked to, and its topic leads back to the overview', async ({ page }) => {
  await page.goto(`${reader}#oslo-2`);
  await expect(page.locator('li:target')).toContainText('luftoperativt senter til Rygge');
  await page.locator('#oslo-2').getByRole('link', { name: 'Forsvar' }).click();
  await expect(page.getByRole('dialog', { name: /Forsvar · Oslo/ })).toBeVisible();
});

test('names of people stand in the source only', async ({ page }) => {
  const people = ['Hafsahl', 'Aanensen', 'Haave', 'Knobel', 'Korshavn', 'Granaasen', 'Frydenlund', 'Svagård', 'Haslund', 'Mosseby', 'Baik'];
  for (const path of ['./', './?belegg=cooperation/', './referater/', './om/']) {
    const response = await page.goto(path);
    const html = (await response?.text()) ?? '';
    for (const name of people) expect(html.includes(name), `${name} in ${path}`).toBe(false);
  }
});

test('a page that does not exist says so', async ({ page, guard }) => {
  guard.expectViolation(/^console error: Failed to load resource/);
  const response = await page.goto('./finnes-ikke/');
  expect(response?.status()).toBe(404);
});

test('prints the finding, the ranking and the matrix without the controls', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // Ink on paper, also from a screen that is dark.
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(23, 33, 44)');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hovedmeny' })).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Alfabet' })).toBeHidden();
  await expect(page.getByRole('group', { name: /Oppdateringer etter/ })).toBeVisible();
});
