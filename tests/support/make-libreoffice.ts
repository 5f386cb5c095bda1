import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDocx, outlineMinutes } from './make-docx.ts';

// Writes the real minutes anew as LibreOffice saves them, into tests/support/libreoffice: npx tsx tests/support/make-libreoffice.ts
const source = fileURLToPath(new URL('../../data/minutes/2024-11-19-koordineringsgruppen.txt', import.meta.url));
const target = fileURLToPath(new URL('libreoffice', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));

/** Throws where LibreOffice is missing. */
function convert(file: string, format: string, into = folder): void {
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', into, join(folder, file)], { stdio: 'ignore' });
}

try {
  writeFileSync(join(folder, 'minutes.docx'), await makeDocx(outlineMinutes(readFileSync(source, 'utf8'))));
  convert('minutes.docx', 'pdf', target);
  convert('minutes.docx', 'html', target);
  // By its own format and back, so that the file is LibreOffice's work.
  convert('minutes.docx', 'odt');
  convert('minutes.odt', 'docx', join(folder, 'saved'));
  copyFileSync(join(folder, 'saved', 'minutes.docx'), join(target, 'minutes.docx'));
} finally {
  rmSync(folder, { recursive: true });
}
