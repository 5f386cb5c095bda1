import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { isMain } from '../../scripts/is-main.js';
import { findChromium } from './find-chromium.ts';

const root = new URL('../../', import.meta.url);
const minutes = new URL('data/minutes/2024-11-19-koordineringsgruppen.txt', root);
const printed = new URL('minutes-2024-11-19.pdf', import.meta.url);

const style = `body { font: 11pt/1.4 Arial, sans-serif; } h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 13pt; }
  td { padding: 2pt 8pt 2pt 0; vertical-align: top; }`;
const footer =
  '<div style="font-size: 8pt; width: 100%; text-align: center">Side <span class="pageNumber"></span> av <span class="totalPages"></span></div>';

/** Typed minutes as a page of headings, nested lists and a table of who attended. */
export function pageOfMinutes(text: string): string {
  const body = text.split('\n').map((line, at, lines) => elementOf(line, at, lines));
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${body.join('\n')}`;
}

function elementOf(line: string, at: number, lines: readonly string[]): string {
  const words = escapeHtml(
    line
      .trim()
      .replace(/^- (?=\d+\. )/, '')
      .replace(/\*\*$/, '')
      .replace(/\[(.*?)\]\(.*?\)/g, '$1')
  );
  if (words === '') return '';
  if (/^Referat fra/.test(words)) return `<h1>${words}</h1>`;
  if (/^\d+\. /.test(words)) return `<h2>${words}</h2>`;
  if (line.includes('\t')) return row(line, lines[at - 1] ?? '', lines[at + 1] ?? '');
  const bullet = /^( *)- (.*)$/.exec(line);
  if (bullet) return item(escapeHtml((bullet[2] ?? '').replace(/\[(.*?)\]\(.*?\)/g, '$1')), bullet[1] !== '', lines, at);
  const below = lines.slice(at + 1).find((other) => other.trim() !== '') ?? '';
  return /^- /.test(below) && !/[.:]$/.test(words)
    ? `<h3>${words}</h3>`
    : /\(innsendt\):$/.test(words)
      ? `<h3>${words}</h3>`
      : `<p>${words}</p>`;
}

function row(line: string, above: string, below: string): string {
  const cells = line.split('\t').map((cell) => `<td>${escapeHtml(cell)}</td>`);
  return `${above.includes('\t') ? '' : '<table>'}<tr>${cells.join('')}</tr>${below.includes('\t') ? '' : '</table>'}`;
}

function item(words: string, nested: boolean, lines: readonly string[], at: number): string {
  const kindOf = (line: string | undefined) =>
    line === undefined || !/^ *- (?!\d+\. )/.test(line) ? 'none' : line.startsWith(' ') ? 'nested' : 'top';
  const [above, below] = [kindOf(lines[at - 1]), kindOf(lines[at + 1])];
  if (nested)
    return `${above === 'nested' ? '' : '<ul>'}<li>${words}</li>${below === 'nested' ? '' : below === 'top' ? '</ul></li>' : '</ul></li></ul>'}`;
  return `${above === 'none' ? '<ul>' : ''}<li>${words}${below === 'nested' ? '' : '</li>'}${below === 'none' ? '</ul>' : ''}`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Prints a page to PDF as a browser does, with a header and numbered pages. */
export async function printToPdf(html: string, header: string): Promise<Uint8Array> {
  const browser = await chromium.launch(findChromium());
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({
      format: 'A4',
      margin: { top: '2.5cm', bottom: '2.5cm', left: '2.5cm', right: '2.5cm' },
      displayHeaderFooter: true,
      headerTemplate: `<div style="font-size: 8pt; margin-left: 2.5cm">${escapeHtml(header)}</div>`,
      footerTemplate: footer
    });
  } finally {
    await browser.close();
  }
}

if (isMain(import.meta)) {
  const html = pageOfMinutes(readFileSync(minutes, 'utf8'));
  writeFileSync(printed, await printToPdf(html, 'Osloregionen – administrativ koordineringsgruppe'));
}
