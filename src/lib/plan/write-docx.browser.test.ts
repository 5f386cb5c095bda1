import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeDocx } from './write-docx.ts';

it('the Word file is written in the browser, too', async () => {
  const bytes = await writeDocx({
    locale: 'nn',
    title: 'Handlingsplan',
    subtitle: '',
    blocks: [{ kind: 'quote', leadIn: [], text: 'Kraft og energi.', note: 1 }],
    notesTitle: '',
    notes: [{ number: 1, text: 'Hadeland' }],
    about: { title: 'Om', rows: [{ label: 'Eksportert', value: 'i dag' }] },
    paging: { page: 'Side', of: 'av' }
  });
  const files = unzipSync(bytes);
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('Kraft og energi.');
  expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('nn-NO');
});
