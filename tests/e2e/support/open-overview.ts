import { expect, type Page } from '@playwright/test';

/** Opens the overview and waits until its scripts have taken over; before that, its links lead into the minutes. */
export async function openOverview(page: Page, path = './'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[data-engine]:not([data-engine="waiting"])')).toBeVisible({ timeout: 20_000 });
}
