import { zipSync } from 'fflate';
import { makeXlsx } from '../support/make-xlsx.ts';
import { writePdf } from '../support/write-pdf.ts';
import { expect, test } from './support/fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const minutes = 'Referat\n\nDato: 18. mars 2025\n\nSak 1/25 Runde rundt bordet\n\nHadeland IPR\n- Ny vei\n\nFollo\n- Skole\n';

/** A Word file of some hundred kilobytes whose text unpacks to 300 MB. */
function zipBomb(): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 9 });
}

const hostile: { name: string; content: () => Uint8Array; says: string }[] = [
  { name: 'bombe.docx', content: zipBomb, says: 'pakker seg ut til mer enn 200 MB' },
  {
    name: 'entiteter.docx',
    content: () => zipSync({ 'word/document.xml': bytes('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }),
    says: 'Filen er skadet'
  },
  {
    name: 'entiteter.xlsx',
    content: () => makeXlsx([['dato']], { 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' }),
    says: 'Filen er skadet'
  },
  { name: 'avkuttet.pdf', content: () => bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), says: 'Filen er skadet' },
  { name: 'skannet.pdf', content: () => writePdf([[]]), says: 'PDF-en er et bilde uten tekst' },
  { name: 'egentlig-pdf.docx', content: () => writePdf([[]]), says: 'PDF-en er et bilde uten tekst' },
  { name: 'notat.rtf', content: () => bytes('{\\rtf1\\ansi Referat}'), says: 'Dette er en RTF-fil.' },
  { name: 'tom.txt', content: () => new Uint8Array(), says: 'Filen har ingen tekst' },
  { name: 'stor.txt', content: () => new Uint8Array(51 * 1024 * 1024).fill(65), says: 'større enn 50 MB' }
];

test('each hostile file ends in its own message, and the minutes after them are read', async ({ page }) => {
  await page.goto('./referater/');
  await expect(page.getByRole('button', { name: 'Gi nytt navn' }).first()).toBeEnabled();
  const files = [...hostile.map(({ name, content }) => ({ name, content: content() })), { name: 'referat.txt', content: bytes(minutes) }];
  const small = files.filter(({ content }) => content.length < 40 * 1024 * 1024);
  const large = files.filter((file) => !small.includes(file));
  await page
    .locator('[data-picker=files]')
    .setInputFiles(small.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })));
  // Larger than what the test may hand over as a file is made in the page.
  await page.locator('[data-picker=files]').evaluate(
    (input: HTMLInputElement, named) => {
      const transfer = new DataTransfer();
      for (const { name, length } of named) transfer.items.add(new File([new Uint8Array(length).fill(65)], name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    large.map(({ name, content }) => ({ name, length: content.length }))
  );
  for (const { name, says } of hostile) {
    await expect(page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'ikke lest' })).toContainText(says);
  }
  await expect(page.getByRole('listitem').filter({ has: page.locator('code', { hasText: 'referat.txt' }) })).toContainText(
    '2 oppdateringer'
  );
});
