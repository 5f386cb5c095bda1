import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openOverview } from './support/open-overview.ts';

/** The minutes with white space collapsed and a link's label in place of its Markdown, as a reader sees them. */
const minutes = readFileSync('data/minutes/2024-11-19-koordineringsgruppen.txt', 'utf8')
  .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
  .replace(/\s+/gu, ' ');

test('a leader sees at once what the sub-regions share @sub-path', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/løftes av \p{L}+ av tolv delregioner/u);
  await expect(page.getByText('12 delregioner meldte inn 55 oppdateringer.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tre har ikke rapportert' })).toBeVisible();
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  await expect(first.getByRole('img')).toHaveAccessibleName(/Løftes av: .+95 %-intervall \d+–\d+/);
});

test('from the topic to its sentences, and from the sentence into the minutes @sub-path', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('link', { name: /^Kraft og energi, Gjøvik.*: 1 oppdatering$/ }).click();
  const panel = page.getByRole('dialog', { name: /Kraft og energi · Gjøvik/ });
  await expect(panel.getByText('Oppfølging av kraft og nett')).toBeVisible();
  await expect(panel.locator('mark').first()).toHaveText(/kraft/i);
  await expect(panel.getByText('Regel:')).toBeVisible();
  await panel.getByRole('link', { name: 'Åpne i referatet' }).click();
  await expect(page).toHaveURL(/referater\/.+\/#gjovik-\d+$/);
  await expect(page.locator('li:target')).toContainText('Oppfølging av kraft og nett');
});

test('the matrix is drawn in full after a way through the app, too', async ({ page }) => {
  await page.goto('./om/');
  await page.getByRole('link', { name: 'Oversikt', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('delregioner');
  const drawn = () =>
    page
      .locator('svg:visible [data-place]')
      .evaluateAll((places) => places.filter((place) => place.getBoundingClientRect().width > 0).length);
  await expect.poll(drawn).toBeGreaterThanOrEqual(12 * 12);
});

test('every sentence in the evidence of every topic stands in the minutes', async ({ page }) => {
  await openOverview(page);
  await page.getByText('Alle tolv temaer').click();
  const topics = await page.locator('ol h3 a').all();
  expect(topics.length).toBe(12);
  const sentences: string[] = [];
  for (const topic of topics) {
    await topic.click();
    sentences.push(...(await page.getByRole('dialog').locator('blockquote').allTextContents()));
    await page.keyboard.press('Escape');
  }
  expect(sentences.length).toBeGreaterThan(40);
  for (const sentence of sentences) {
    for (const part of sentence.split('›')) expect(minutes).toContain(part.replace(/\s+/gu, ' ').trim());
  }
});

test('the whole job with the keyboard alone', async ({ page }) => {
  await openOverview(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused();
  const matrix = page.getByRole('group', { name: /Oppdateringer etter delregion og tema/ });
  await matrix.locator('a[tabindex="0"]').focus();
  await expect(matrix.locator('a[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(matrix.locator('a:focus')).toHaveAccessibleName(/av 12 delregioner$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(matrix.locator('a:focus')).toHaveAccessibleName(/av 12 delregioner$/);
});

test('silent regions are shown as silent, each with its reason', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('link', { name: 'Tre har ikke rapportert' }).click();
  const panel = page.getByRole('dialog', { name: 'Ikke rapportert' });
  await expect(panel.getByText(/Kongsbergregionen har ikke rapportert \(deltok uten å melde inn\)/)).toBeVisible();
  await expect(panel.getByText(/Ringeriksregionen har ikke rapportert \(ikke til stede\)/)).toBeVisible();
  await expect(panel.getByText(/Indre Østfold har ikke rapportert \(ikke til stede\)/)).toBeVisible();
});

test('the link carries sorting, highlight, view and open evidence', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('radio', { name: 'Alfabet' }).check({ force: true });
  await page.getByRole('radio', { name: 'Forsvar' }).check({ force: true });
  await page.getByRole('link', { name: /^Forsvar, Moss.*: 1 oppdatering$/ }).click();
  await expect(page).toHaveURL(/sorter=alfabet/);
  const address = page.url();
  const copy = await page.context().newPage();
  await copy.goto(address);
  await expect(copy.getByRole('dialog', { name: /Forsvar · Moss/ })).toBeVisible();
  await expect(copy.getByRole('radio', { name: 'Alfabet' })).toBeChecked();
  await expect(copy.getByRole('radio', { name: 'Forsvar' })).toBeChecked();
  expect(decodeURIComponent(address)).not.toMatch(/Nato|Rygge/);
});

test('the table says what the chart says', async ({ page }) => {
  await openOverview(page);
  const cells = page.getByRole('group', { name: /Oppdateringer etter/ }).locator('a[aria-label*=", "][data-place]');
  const labels = await cells.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  const fromChart = labels.map((label) => Number(/: (\d+) oppdatering/.exec(label)?.[1] ?? 0)).reduce((a, b) => a + b, 0);
  await page.getByRole('radio', { name: 'Tabell' }).check({ force: true });
  const numbers = await page.locator('tbody tr td:nth-child(n+3):not([colspan])').allTextContents();
  expect(numbers.length).toBe(12 * 12);
  expect(numbers.map(Number).reduce((a, b) => a + b, 0)).toBe(fromChart);
});

for (const [path, lang, words] of [
  ['./', 'nb', /tolv delregioner/],
  ['./nn/', 'nn', /tolv delregionar/],
  ['./en/', 'en', /twelve sub-regions/]
] as const) {
  test(`speaks ${lang} from the first paint`, async ({ page }) => {
    const response = await page.goto(path);
    expect(await response?.text()).toMatch(words);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
  });
}

test('switches language and keeps the page', async ({ page }) => {
  await page.goto('./om/');
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page).toHaveURL(/\/nn\/om\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Korleis Regionpuls verkar');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How Regionpuls works');
});

test('the matrix and a region’s profile go along as picture and table, each saying of what they are', async ({ page }) => {
  const save = async (group: Locator, name: string) => {
    const download = page.waitForEvent('download');
    await group.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  await openOverview(page);
  const ways = page.getByRole('group', { name: 'Ta med diagrammet' });
  const table = await save(ways, 'CSV');
  expect(table).toMatch(/^\uFEFF"Delregion";"Kraft og energi";/u);
  expect(table).toContain('"1 møte, 19. november 2024 – 19. november 2024. Delregioner: alle."');
  const picture = await save(ways, 'SVG');
  expect(picture).toContain('Hvem løfter hva');
  expect(picture).toMatch(/Data: [0-9a-f]{16}/u);
  await page.goto('./delregioner/?delregion=oslo');
  expect(await save(page.getByRole('group', { name: 'Ta med diagrammet' }), 'CSV')).toContain('"Oslo: x"');
});
