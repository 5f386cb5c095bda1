import type { Page } from '@playwright/test';

/** Goes on by keys from one stop to the next until one with that tag and name has the focus. Throws after 250 stops. */
export async function tabTo(page: Page, tag: string, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 250; stop += 1) {
    await page.keyboard.press('Tab');
    // Asked in one go: what has the focus may be gone before a second question.
    const told = await page.evaluate(() => {
      const focused = document.activeElement;
      const isField = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
      const label = isField ? focused.labels?.[0]?.textContent : focused?.textContent;
      return { tag: focused?.tagName.toLowerCase(), name: (focused?.getAttribute('aria-label') ?? label ?? '').trim() };
    });
    if (told.tag === tag && name.test(told.name)) return;
  }
  throw new Error(`not reached by keys: ${tag} ${name.source}`);
}
