import type { Line } from './line.ts';

/** The bullets that are open above a line, outermost first. */
export type BulletLevel<T> = { indent: number; marker: string; of: T };

const HIERARCHY = ['•', '-', '*', '+', '1.', '1)', '1.1', '1.1.1', '1.1.1.1', 'a)', 'o', '◦', '▪', '▫'];

/** Closes the bullets that a line with a bullet does not stand under, and opens its own, made from the one right above it. */
export function openBullet<T>(levels: BulletLevel<T>[], line: Line, own: (above: T | undefined) => T): T {
  const marker = line.bullet?.marker ?? '';
  const known = levels.findIndex((level) => level.indent === line.indent && level.marker === marker);
  const sameIndent = levels.findIndex((level) => level.indent === line.indent);
  if (known !== -1) levels.length = known;
  else if (sameIndent !== -1 && !isBelow(levels.at(-1), line, marker)) levels.length = sameIndent;
  else while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) > line.indent) levels.pop();
  const of = own(levels.at(-1)?.of);
  levels.push({ indent: line.indent, marker, of });
  return of;
}

/** At the same indentation, another bullet is a sub-bullet only where its kind stands lower in the usual order. */
function isBelow(top: { indent: number; marker: string } | undefined, line: Line, marker: string): boolean {
  if (!top || top.indent !== line.indent) return false;
  return HIERARCHY.indexOf(marker) > Math.max(HIERARCHY.indexOf(top.marker), HIERARCHY.indexOf('1)'));
}
