import type { Report } from './report.ts';

/** A file that Word and LibreOffice open as it is: real headings, tables, footnotes, pictures with alternative texts, header and footer. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const { packReport } = await import('./docx/pack-report.ts');
  return packReport(report);
}
