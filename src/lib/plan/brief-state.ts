import type { Brief, BriefBlock } from './brief.ts';

/** How a block stands to what the data says now; `own`: it was never composed. `gone`: the data has nothing to say there any more. */
export type BlockState = 'own' | 'same' | 'changed' | 'gone';

/** `composed`: the brief as the data says it now, under the same filters. */
export function stateOfBlock(block: BriefBlock, composed: Brief): BlockState {
  if (block.composedAs === null) return 'own';
  const now = composed.blocks.find(({ id }) => id === block.id);
  if (!now) return 'gone';
  return now.composedAs === block.composedAs ? 'same' : 'changed';
}

/** What the data says, and the brief does not have, or has no more. */
export function missingBlocks(brief: Brief, composed: Brief): BriefBlock[] {
  return composed.blocks.filter(({ id }) => !brief.blocks.some((one) => one.id === id));
}
