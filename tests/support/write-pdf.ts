/** A text to show on a page: points from the lower left corner, font "F1" (Helvetica) or "F2" (Helvetica Bold). */
export type ShownText = { x: number; y: number; text: string; size?: number; font?: 'F1' | 'F2' };

/** A small A4 PDF with each text at its place, in Windows-1252; `trailer` adds entries to the trailer, such as /Encrypt. */
export function writePdf(pages: readonly (readonly ShownText[])[], trailer = '', drawing = ''): Uint8Array {
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((texts, at) => {
      const content = drawing + texts.map(showText).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
      ];
    })
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function showText({ x, y, text, size = 11, font: name = 'F1' }: ShownText): string {
  const escaped = text
    .replace(/[\\()]/g, '\\$&')
    .replace(/•/g, '\\225')
    .replace(/–/g, '\\226');
  return `BT /${name} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}
