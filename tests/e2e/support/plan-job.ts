import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from './fixtures.ts';
import { openOverview } from './open-overview.ts';

const parsed = JSON.parse(readFileSync('tests/golden/parse-2024-11-19.json', 'utf8')) as {
  meeting: { attendance: { name: string }[]; apologies?: { name: string }[] };
};
/** Everybody who attended the meeting of the first minutes. */
export const attendants = [...parsed.meeting.attendance, ...(parsed.meeting.apologies ?? [])].map(({ name }) => name);

/** The first minutes as they came, on one line. */
export const source = oneLine(readFileSync('data/minutes/2024-11-19-koordineringsgruppen.txt', 'utf8'));

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Puts a topic of the overview into the basket. */
export async function pickTopic(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Inn i planen' }).click();
  await expect(page.getByRole('dialog')).toContainText('Lagt i kurven med');
  await page.keyboard.press('Escape');
}

/** A new plan with the alliance's chapters, and a measure for each of the topics. */
export async function makePlan(page: Page, topics: readonly string[]): Promise<void> {
  await openOverview(page);
  for (const topic of topics) await pickTopic(page, topic);
  await page.getByRole('link', { name: 'Handlingsplan' }).click();
  await page.getByRole('button', { name: 'Ny plan med alliansens kapitler' }).click();
  for (const [place] of topics.entries()) {
    await page.getByRole('button', { name: 'Lag tiltak' }).first().click();
    await expect(page.locator('article')).toHaveCount(place + 1);
  }
}

/** What is saved by a click on a format. */
export async function saveAs(page: Page, format: string, within: Page | Locator = page): Promise<Download> {
  const saved = page.waitForEvent('download');
  await within.getByRole('group', { name: 'Eksporter' }).getByRole('button', { name: format, exact: true }).click();
  return saved;
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

/** The parts of a Word file by their paths. */
export function openDocx(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Words of one part of a Word file, on one line. */
export function wordsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  return oneLine(
    strFromU8(parts.get(path) ?? new Uint8Array())
      .replace(/<\/w:p>/gu, ' ')
      .replace(/<[^>]+>/gu, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  );
}

/** The exact words of every quote in the plan, without what stands above them. */
export async function quotesIn(page: Page): Promise<string[]> {
  const texts = await page.locator('article blockquote').allInnerTexts();
  return texts.map((text) => oneLine(text.split(' › ').at(-1) ?? ''));
}

/** Waits until the browser keeps a plan with these words; a reload before that would lose them. */
export async function expectKept(page: Page, words: string): Promise<void> {
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('regionpuls-plans');
          opening.onerror = () => reject(new Error('not opened'));
          opening.onsuccess = () => {
            const reading = opening.result.transaction('plans').objectStore('plans').getAll();
            reading.onerror = () => reject(new Error('not read'));
            reading.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(reading.result));
            };
          };
        })
    );
  await expect.poll(kept).toContain(words);
}
