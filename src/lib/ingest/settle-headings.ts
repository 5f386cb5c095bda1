import type { Block } from './block.ts';

const TITLE = 1;
const DEEPEST = 6;

/**
 * Level 1 is the title of the whole. Where a style of its own marks the title (level 0), or several headings stand on level 1, those are parts:
 * all headings come one level down.
 */
export function settleHeadings(blocks: readonly Block[]): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'paragraph' && block.headingLevel !== null ? [block.headingLevel] : []));
  const isTaken = levels.includes(0) || levels.filter((level) => level === TITLE).length > 1;
  if (!isTaken) return [...blocks];
  return blocks.map((block) => {
    if (block.kind === 'row') return block;
    return { ...block, headingLevel: block.headingLevel === null ? null : Math.min(DEEPEST, block.headingLevel + 1) };
  });
}
