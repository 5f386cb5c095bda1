import { MAX_LABEL_LENGTH, labelOf, type Line } from './line.ts';
import { findDates } from './read-date.ts';

/** How a document numbers its cases: "Sak 3/25", "14/07", "## 021", "3.", "3)", "III. Budsjett", "3 Budsjett". */
export type NumberStyle = 'case' | 'slash' | 'heading' | 'dot' | 'bracket' | 'roman' | 'bare';

export type ItemTitle = {
  line: Line;
  style: NumberStyle;
  /** As written, without the dot and without spaces: "14/07". */
  number: string;
  /** Empty where the title stands on the next line. */
  title: string;
};

const CASE =
  /^(?:(?:\p{Lu}{1,6}[- ]?)?sak(?:s?nr|snummer)?|tema|punkt|pkt)\.?\s*(?:nr\.?|nummer)?\s*:?\s*(\d{1,4}(?:\s*[/-]\s*\d{2,4})?|(?:19|20)\d{2}\s*\/\s*\d{1,4})(?![\d/])\s*[.:)]?\s*[–—-]?\s*(.*)$/iu;
const SERIES = /^(?:PS|RS|FS|OS|AU|DS|KS|SR|RR)\s*(?:nr\.?\s*)?(\d{1,4}\s*\/\s*\d{2,4})\s*[.:)]?\s*[–—-]?\s*(.*)$/u;
const SLASH = /^(\d{1,4}\s*\/\s*(?:\d{4}|\d{2}))(?![\d/.])\s*[.:)]?\s*[–—-]?\s*(.*)$/u;
const HEADING = /^(\d{1,4})\s+(\D.*)$/u;
const PLAIN = /^(\d{1,3})([.)])\s*(.+)$/u;
const ROMAN = /^([IVX]{1,5})\.\s+(\p{Lu}.+)$/u;
const BARE = /^(\d{1,2})\s+(\p{Lu}.{2,100})$/u;
const LEADERS = /(?:\s*\.{3,}|\s*…+|\s+\.(?:\s\.){2,})\s*\d{0,4}$/;

/** Reads a line as the numbered title of a case; null where it cannot be one. Whether it is one, the agenda as a whole decides. */
export function readItemTitle(line: Line): ItemTitle | null {
  if (line.blank || line.label === '') return null;
  const label = line.bullet?.kind === 'symbol' || !line.bullet ? line.label : '';
  const strong = label === '' ? null : readStrong(label, line);
  if (strong) return strong;
  if (line.bullet?.kind === 'number' && line.bullet.number !== null) {
    return plainTitle(line, line.bullet.number, line.bullet.marker, line.label);
  }
  const roman = ROMAN.exec(label);
  if (roman?.[1] && roman[2]) return strongTitle(line, 'roman', roman[1], roman[2]);
  const plain = PLAIN.exec(label);
  return plain?.[3] ? plainTitle(line, Number(plain[1]), `1${plain[2]}`, plain[3]) : null;
}

/** A line as a title behind a number without a dot; many other lines look so. */
export function readBareTitle(line: Line): ItemTitle | null {
  const match = line.blank || line.bullet || line.cells.length > 1 ? null : BARE.exec(line.label);
  if (!match?.[1] || !match[2] || /[.!?]$/.test(match[2])) return null;
  return { line, style: 'bare', number: match[1], title: cleanTitle(match[2]) };
}

/** A numbered title that stands on its own, without the rest of the agenda: "Sak 3/25 Budsjett". */
export function isStrongItemTitle(line: Line): boolean {
  return line.label !== '' && !line.bullet && readStrong(line.label, line) !== null;
}

/** "Sak 3/25", "Saksnr 2025/8 Budsjett": a case of the register, wherever it stands. */
export function isCaseNumber(line: Line): boolean {
  const strong = line.bullet ? null : readStrong(line.label, line);
  return strong?.style === 'case' && strong.number.includes('/');
}

function readStrong(label: string, line: Line): ItemTitle | null {
  const match = CASE.exec(label) ?? SERIES.exec(label);
  if (match?.[1]) return strongTitle(line, 'case', match[1], match[2] ?? '');
  const slash = SLASH.exec(label);
  if (slash?.[1] && slash[2]) return strongTitle(line, 'slash', slash[1], slash[2]);
  const heading = line.headingLevel === null ? null : HEADING.exec(label);
  return heading?.[1] && heading[2] ? strongTitle(line, 'heading', heading[1], heading[2]) : null;
}

/** "Sak 3/25 ble utsatt." speaks about a case; "Sak 3/25 Budsjett" is its title. */
function strongTitle(line: Line, style: NumberStyle, number: string, title: string): ItemTitle | null {
  const words = cleanTitle(title);
  if (words !== '' && !/^[\p{Lu}\d«"”“'(]/u.test(words)) return null;
  return { line, style, number: number.replace(/\s/g, ''), title: words };
}

function plainTitle(line: Line, number: number, marker: string, title: string): ItemTitle | null {
  const words = cleanTitle(title);
  if (!/[\p{L}]/u.test(words) || !/^[\p{L}\d«"”“'(]/u.test(words)) return null;
  const first = findDates(line.body.slice(0, MAX_LABEL_LENGTH))[0];
  if (first && first.start === 0 && !line.bullet) return null;
  return { line, style: marker.endsWith(')') ? 'bracket' : 'dot', number: String(number), title: words };
}

/** Without emphasis, the dots that lead to a page number, and the colon that ends it. */
export function cleanTitle(title: string): string {
  return labelOf(title).replace(LEADERS, '').replace(/\s*:$/, '').trim();
}
