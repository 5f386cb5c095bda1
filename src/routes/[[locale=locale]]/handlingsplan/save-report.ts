import type { Report } from '#lib/plan/report.ts';
import { writeDocx } from '#lib/plan/write-docx.ts';
import { writeHtml } from '#lib/plan/write-html.ts';
import { writeMarkdown } from '#lib/plan/write-markdown.ts';
import { downloadFile } from '#lib/state/download-file.ts';

/** As what a report can be saved. */
export const reportFormats = ['docx', 'html', 'md'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const types: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  md: 'text/markdown'
};

/** Hands a report to the browser to be saved. `data`: JSON that goes along within an HTML file. */
export async function saveReport(format: ReportFormat, report: Report, data: string): Promise<void> {
  const content = format === 'md' ? writeMarkdown(report) : format === 'html' ? writeHtml(report, data) : await writeDocx(report);
  downloadFile(`${fileNameOf(report.title)}.${format}`, content, types[format]);
}

/** Letters and digits of the title, with hyphens between its words. */
export function fileNameOf(title: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return name.toLocaleLowerCase('nb') || 'handlingsplan';
}
