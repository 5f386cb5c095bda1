import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from './base64.ts';
import type { Report, ReportBlock } from './report.ts';
import { reportStyle } from './report-style.ts';

/**
 * One file that needs nothing else: the report to be read and printed, with its data as JSON within. Its policy lets it load nothing and run
 * nothing. `data`: what `writePlanFile` wrote.
 */
export function writeHtml(report: Report, data: string): string {
  const { locale, title, subtitle, blocks, notesTitle, notes, about } = report;
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${toBase64(sha256(utf8ToBytes(reportStyle)))}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<header><h1>${escape(title)}</h1>${paragraph(subtitle)}</header>
${blocks.map(writeBlock).join('\n')}
${notes.length === 0 ? '' : `<section><h2>${escape(notesTitle)}</h2>\n<ol class="notes">\n${notes.map(writeNote).join('\n')}\n</ol></section>`}
<footer><h2>${escape(about.title)}</h2>${writeFacts(about.rows)}</footer>
</main>
<script type="application/json" id="regionpuls-plan">${data.replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

function writeBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return paragraph(block.text, block.isLead ? 'lead' : null);
    case 'facts':
      return writeFacts(block.rows);
    case 'table': {
      const header = block.header.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
      const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`);
      return `<div class="wide" tabindex="0"><table><thead><tr>${header}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
    }
    case 'list':
      return `<ul>${block.items.map(writeItem).join('')}</ul>`;
    case 'quote': {
      const above = block.leadIn.map((text) => `<p class="lead-in">${escape(text)}</p>`).join('');
      const mark = `<a id="ref-${block.note}" href="#note-${block.note}"><sup>${block.note}</sup></a>`;
      return `<blockquote>${above}<p><span class="said">${escape(block.text)}</span>${mark}</p></blockquote>`;
    }
    case 'chart': {
      const { png, svg, width, height, alt } = block.chart;
      const source = svg === undefined ? `image/png;base64,${toBase64(png)}` : `image/svg+xml;base64,${toBase64(utf8ToBytes(svg))}`;
      const image = `<img src="data:${source}" width="${width}" height="${height}" alt="${escape(alt)}">`;
      return `<figure>${image}<figcaption>${escape(block.caption)}</figcaption></figure>`;
    }
  }
}

function writeNote({ number, text }: { number: number; text: string }): string {
  return `<li id="note-${number}">${escape(text)} <a href="#ref-${number}" aria-label="${number}">↩</a></li>`;
}

function writeFacts(rows: readonly { label: string; value: string }[]): string {
  return `<dl>${rows.map(({ label, value }) => `<div><dt>${escape(label)}</dt><dd>${escape(value)}</dd></div>`).join('')}</dl>`;
}

function writeItem({ text, address }: { text: string; address: string | null }): string {
  return `<li>${address === null ? escape(text) : `<a href="${escape(address)}" rel="noreferrer">${escape(text)}</a>`}</li>`;
}

function paragraph(text: string, name: string | null = null): string {
  return text === '' ? '' : `<p${name === null ? '' : ` class="${name}"`}>${escape(text).replaceAll('\n', '<br>')}</p>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
