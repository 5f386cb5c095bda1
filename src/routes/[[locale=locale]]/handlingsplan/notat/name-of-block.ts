import { m } from '#lib/paraglide/messages.js';
import type { BriefBlock } from '#lib/plan/brief.ts';

/** What a block is called where it is moved, removed or missing. */
export function nameOfBlock({ kind, text }: Pick<BriefBlock, 'kind' | 'text'>): string {
  switch (kind) {
    case 'headline':
      return m.brief_block_headline();
    case 'heading':
      return text || m.brief_block_heading();
    case 'paragraph':
      return m.brief_block_paragraph();
    case 'method':
      return m.brief_block_method();
    case 'chart':
      return text || m.brief_block_chart();
    default:
      return text;
  }
}
