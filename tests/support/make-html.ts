import type { Piece } from './make-docx.ts';

/** The pieces as a page of a web site: its content in main, with headings, nested lists and a table, and a site's navigation around it. */
export function makeHtml(pieces: readonly Piece[]): string {
  return `<!DOCTYPE html>
<html lang="nb"><head><meta charset="utf-8"><title>Referat</title><style>main { color: black }</style></head>
<body><a href="#main">Hopp til innhold</a><header><nav><ul><li>Om oss</li><li>Kontakt</li></ul></nav></header>
<main id="main">
${contentOf(pieces)}
</main>
<footer><p>Besøk oss</p></footer><script>track("<p>Referat</p>")</script></body></html>
`;
}

function contentOf(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  let depth = 0;
  for (const piece of pieces) {
    const wanted = piece.kind === 'bullet' ? piece.level + 1 : 0;
    const isNext = piece.kind === 'bullet' && depth >= wanted;
    for (; depth > wanted; depth--) lines.push('</li></ul>');
    if (isNext) lines.push('</li>');
    for (; depth < wanted; depth++) lines.push('<ul>');
    lines.push(markup(piece));
  }
  for (; depth > 0; depth--) lines.push('</li></ul>');
  return lines.join('\n');
}

function markup(piece: Piece): string {
  switch (piece.kind) {
    case 'title':
      return `<h1>${escaped(piece.text)}</h1>`;
    case 'heading':
      return `<h2>${escaped(piece.text)}</h2>`;
    case 'case':
      return `<h2>${piece.number ?? ''}. ${escaped(piece.text)}</h2>`;
    case 'region':
      return `<h3>${escaped(piece.text)}</h3>`;
    case 'bullet':
      return `<li>${wrapped(piece.text)}`;
    case 'table':
      return `<table>${piece.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`;
    case 'paragraph':
      return `<p>${wrapped(piece.text)}</p>`;
  }
}

/** In lines of the source, which are no lines of the page. */
function wrapped(text: string): string {
  return escaped(text).replace(/(.{60,80}) /g, '$1\n      ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('ø', '&oslash;');
}
