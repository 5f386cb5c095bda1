import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openOverview } from './support/open-overview.ts';
import { writePdf } from '../support/write-pdf.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the app has been kept whole. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('without a network every page opens, by address and by link, and files are read @sub-path', async ({ page, context }) => {
  await openOverview(page);
  await waitUntilKept(page);
  await page.reload();
  await context.setOffline(true);

  await page.goto('./?mote=2024-11-19-koordineringsgruppen');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kraft og energi');
  await page.getByRole('link', { name: 'Referater' }).click();
  await expect(page.getByRole('button', { name: 'Gi nytt navn' }).first()).toBeEnabled();
  const lines = ['Møte 18. mars 2025', 'Sak 1/25 Runde rundt bordet', 'Hadeland IPR', '- Ny vei'];
  const pdf = writePdf([lines.map((text, at) => ({ x: 72, y: 700 - 20 * at, text }))]);
  await page.locator('[data-picker=files]').setInputFiles({ name: 'uten-nett.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) });
  await expect(page.getByRole('listitem').filter({ has: page.locator('code', { hasText: 'uten-nett.pdf' }) })).toContainText(
    '1 oppdatering'
  );
  await page.getByRole('link', { name: 'Temaer' }).click();
  await expect(page.getByRole('textbox', { name: 'Ny regel' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/temaer\//);
  await expect(page.getByRole('textbox', { name: 'New rule' })).toBeVisible();
});
