import type { Brief, BriefBlock } from './brief.ts';
import { moveItem } from './move-item.ts';

/** Puts a block in the place of the one with the same id; from then on it is somebody's own. */
export function putBlock(brief: Brief, block: BriefBlock): Brief {
  return { ...brief, blocks: brief.blocks.map((one) => (one.id === block.id ? { ...block, isEdited: true } : one)) };
}

export function addBlock(brief: Brief, block: BriefBlock, index = brief.blocks.length): Brief {
  return { ...brief, blocks: brief.blocks.toSpliced(index, 0, { ...block, isEdited: true }) };
}

/** Puts a block back as it is composed: in its place, or where composing puts it, next to what stands before it there. */
export function restoreBlock(brief: Brief, composed: Brief, blockId: string): Brief {
  const at = composed.blocks.findIndex(({ id }) => id === blockId);
  const block = composed.blocks[at];
  if (!block) return brief;
  const here = brief.blocks.findIndex(({ id }) => id === blockId);
  if (here >= 0) return { ...brief, blocks: brief.blocks.with(here, block) };
  const before = composed.blocks.slice(0, at).map(({ id }) => id);
  const last = brief.blocks.findLastIndex(({ id }) => before.includes(id));
  return { ...brief, blocks: brief.blocks.toSpliced(last + 1, 0, block) };
}

export function removeBlock(brief: Brief, blockId: string): Brief {
  return { ...brief, blocks: brief.blocks.filter(({ id }) => id !== blockId) };
}

export function moveBlock(brief: Brief, blockId: string, index: number): Brief {
  const from = brief.blocks.findIndex(({ id }) => id === blockId);
  return { ...brief, blocks: moveItem(brief.blocks, from, index) };
}
