import type { Report, ReportBlock } from './report.ts';

/** CommonMark with tables and footnotes as GitHub writes them; charts by their alternative texts, since a text has no pictures. */
export function writeMarkdown({ title, subtitle, blocks, notes, about }: Report): string {
  const parts = [
    `# ${plain(title)}`,
    plain(subtitle),
    ...blocks.map(writeBlock),
    `## ${plain(about.title)}`,
    about.rows.map(({ label, value }) => `- ${plain(label)}: ${plain(value)}`).join('\n'),
    ...notes.map(({ number, text }) => `[^${number}]: ${plain(text)}`)
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`;
    case 'paragraph':
      return block.isLead ? `**${plain(block.text)}**` : lines(block.text).join('  \n');
    case 'facts':
      return block.rows.map(({ label, value }) => `- ${plain(label)}: ${plain(value)}`).join('\n');
    case 'table':
      return [
        row(block.header),
        row(
          block.header.map(() => '---'),
          false
        ),
        ...block.rows.map((cells) => row(cells))
      ].join('\n');
    case 'list':
      return block.items
        .map(({ text, address }) => `- ${address === null ? plain(text) : `[${plain(text)}](<${encode(address)}>)`}`)
        .join('\n');
    case 'quote': {
      const above = block.leadIn.map((text) => `> *${plain(text)}*\n>\n`).join('');
      return `${above}> ${lines(block.text).join('  \n> ')}[^${block.note}]`;
    }
    case 'chart':
      return `*${plain(block.caption)}*${block.chart.alt === block.caption ? '' : `\n\n${plain(block.chart.alt)}`}`;
  }
}

function row(cells: readonly string[], isText = true): string {
  return `| ${cells.map((cell) => (isText ? plain(cell).replaceAll('|', '\\|') : cell)).join(' | ')} |`;
}

function lines(text: string): string[] {
  return text.split(/\r\n?|\n/u).map(plain);
}

/** One line of text that means nothing in Markdown. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~&]/gu, '\\$&')
    .replace(/^[-+#=]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

function encode(address: string): string {
  return address.replace(/[<>\\]/gu, (sign) => encodeURIComponent(sign));
}
