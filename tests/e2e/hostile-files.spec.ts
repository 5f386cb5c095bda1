import { zipSync } from 'fflate';
import { makeXlsx } from '../support/make-xlsx.ts';
import { writePdf } from '../support/write-pdf.ts';
import { expect, test } from './support/fixtures.ts';
import { openDocuments } from './support/open-documents.ts';

const MB = 1024 * 1024;
const bytes = (text: string) => new TextEncoder().encode(text);
const minutes = 'Referat\n\nDato: 18. mars 2025\n\nSak 1/25 Runde rundt bordet\n\nHadeland IPR\n- Ny vei\n\nFollo\n- Skole\n';

/** A Word file of some hundred kilobytes whose text unpacks to 300 MB. */
function zipBomb(): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(300 * MB) }, { level: 9 });
}

/** A Word file that says its text has another size than it has. */
function lyingZip(size: number): Uint8Array {
  const zip = zipSync({ 'word/document.xml': bytes('<x>Hei</x>'.repeat(1000)) });
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 22 + 16, true);
  view.setUint32(directory + 24, size, true);
  return zip;
}

function lockedPdf(): Uint8Array {
  const key = '00'.repeat(32);
  return writePdf([[]], `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`);
}

/** `content`: the bytes, or how many of them a file has that is too large to be handed over, and is made in the page. */
const hostile: { name: string; content: (() => Uint8Array) | number; says: string }[] = [
  { name: 'bombe.docx', content: zipBomb, says: 'pakker seg ut til mer enn 200 MB' },
  {
    name: 'entiteter.docx',
    content: () => zipSync({ 'word/document.xml': bytes('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }),
    says: 'dokumenttype (DOCTYPE)'
  },
  {
    name: 'entiteter.xlsx',
    content: () => makeXlsx([['dato']], { 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' }),
    says: 'dokumenttype (DOCTYPE)'
  },
  { name: 'logn.docx', content: () => lyingZip(100), says: 'Filen er skadet' },
  { name: 'skryt.docx', content: () => lyingZip(201 * MB), says: 'pakker seg ut til mer enn 200 MB' },
  { name: 'laast.pdf', content: lockedPdf, says: 'Filen er låst med passord' },
  { name: 'avkuttet.pdf', content: () => bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), says: 'Filen er skadet' },
  { name: 'skannet.pdf', content: () => writePdf([[]]), says: 'PDF-en er et bilde uten tekst' },
  { name: 'egentlig-pdf.docx', content: () => writePdf([[]]), says: 'PDF-en er et bilde uten tekst' },
  { name: 'notat.rtf', content: () => bytes('{\\rtf1\\ansi Referat}'), says: 'Dette er en RTF-fil.' },
  { name: 'tom.txt', content: () => new Uint8Array(), says: 'Filen har ingen tekst' },
  { name: 'stor.txt', content: 51 * MB, says: 'større enn 50 MB' },
  { name: 'diger.pdf', content: 300 * MB, says: 'større enn 50 MB' }
];

test('each hostile file ends in its own message, and the minutes after them are read', async ({ page }) => {
  await openDocuments(page);
  const small = hostile.flatMap(({ name, content }) => (typeof content === 'number' ? [] : [{ name, content: content() }]));
  await page.locator('[data-picker=files]').setInputFiles(
    [...small, { name: 'referat.txt', content: bytes(minutes) }].map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content)
    }))
  );
  await page.locator('[data-picker=files]').evaluate(
    (input: HTMLInputElement, named) => {
      const transfer = new DataTransfer();
      const megabyte = new Uint8Array(1024 * 1024).fill(65);
      for (const { name, length } of named)
        transfer.items.add(new File(Array<Uint8Array<ArrayBuffer>>(length / megabyte.length).fill(megabyte), name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    hostile.flatMap(({ name, content }) => (typeof content === 'number' ? [{ name, length: content }] : []))
  );
  for (const { name, says } of hostile) {
    await expect(page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'ikke lest' })).toContainText(says);
  }
  await expect(page.getByRole('listitem').filter({ has: page.locator('code', { hasText: 'referat.txt' }) })).toContainText(
    '2 oppdateringer'
  );
});
