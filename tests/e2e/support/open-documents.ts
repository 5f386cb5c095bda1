import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the page of documents and waits until its scripts have taken over; a file that is chosen before that is not seen. */
export async function openDocuments(page: Page): Promise<void> {
  await page.goto('./referater/');
  await expect(page.getByRole('button', { name: 'Gi nytt navn' }).first()).toBeEnabled();
}

export async function pickFiles(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await page.locator('[data-picker=files]').setInputFiles(files);
}
