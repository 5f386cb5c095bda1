import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is on this machine; where tests run it need not be. */
export const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** A Word file as LibreOffice prints it: PDF. Throws where it can't open it. */
export function printInOffice(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, 'report.docx'), docx);
    // A profile of its own, so that another LibreOffice that is open does not take the work over and leave nothing here.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')], {
      stdio: 'ignore',
      timeout: 120_000
    });
    return new Uint8Array(readFileSync(join(folder, 'report.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
