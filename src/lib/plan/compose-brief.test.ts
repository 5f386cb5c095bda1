import { describe, expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { planWords } from '../../../tests/support/plan-words.ts';
import { smallPlanTime } from '../../../tests/support/small-plan.ts';
import { composeBrief, recomposeBrief, type BriefFigures } from './compose-brief.ts';
import { missingBlocks, stateOfBlock } from './brief-state.ts';
import { addBlock, moveBlock, putBlock, removeBlock, restoreBlock } from './edit-brief.ts';

const figures: BriefFigures = {
  scope: 'Møtet i november',
  filters: 'moter=2024-11-19',
  regionsReporting: 12,
  regionsSilent: 3,
  updates: 53,
  untaggedUpdates: 4,
  priorities: [
    {
      topicId: 'power',
      label: 'Kraft',
      regionsRaising: 6,
      regionsReporting: 12,
      low: 0.25,
      high: 0.75,
      regions: ['Hadeland'],
      quote: citable('Kraft og energi.')
    },
    { topicId: 'health', label: 'Helse', regionsRaising: 2, regionsReporting: 12, low: 0.05, high: 0.4, regions: ['Follo'], quote: null }
  ],
  news: [{ label: 'Forsvar', change: 'new', regions: ['Moss'] }],
  charts: [{ id: 'ranking', caption: 'Rangering' }]
};
const brief = composeBrief(figures, planWords, smallPlanTime);
const later = { ...figures, regionsReporting: 14, charts: [...figures.charts, { id: 'trend', caption: 'Utvikling' }] };
const anew = composeBrief(later, planWords, smallPlanTime);
const idsOf = ({ blocks }: typeof brief) => blocks.map(({ id }) => id);

describe('a brief', () => {
  it('has a headline, priorities, quotes where there are any, news, charts and method', () => {
    expect(idsOf(brief)).toEqual(['headline', 'priorities', 'quotes', 'news', 'chart-ranking', 'method']);
    expect(brief.blocks.find(({ id }) => id === 'quotes')).toMatchObject({ citations: [{ quote: 'Kraft og energi.' }] });
  });

  it('composed anew keeps what somebody wrote, the order, and what was removed away', () => {
    const own = { id: 'own', isEdited: false, composedAs: null, kind: 'paragraph', text: 'Vår vurdering' } as const;
    const method = brief.blocks.at(-1) ?? own;
    const written = putBlock(addBlock(removeBlock(brief, 'news'), own, 1), { ...method, text: 'Vår metode.' });
    const again = recomposeBrief(moveBlock(written, 'quotes', 0), anew);
    expect(idsOf(again)).toEqual(['quotes', 'headline', 'own', 'priorities', 'chart-ranking', 'method', 'chart-trend']);
    expect(again.blocks.find(({ id }) => id === 'headline')?.text).toBe('Kraft løftes av flest av 14 delregioner.');
    expect(again.blocks.find(({ id }) => id === 'method')?.text).toBe('Vår metode.');
  });

  it('leaves quotes and news out where there are none', () => {
    const [power] = figures.priorities;
    const priorities = power ? [{ ...power, quote: null }] : [];
    expect(idsOf(composeBrief({ ...figures, priorities, news: [] }, planWords, smallPlanTime))).toEqual([
      'headline',
      'priorities',
      'chart-ranking',
      'method'
    ]);
  });

  it('tells of each block whether the data says something else now, whoever wrote in it', () => {
    const [headline, priorities] = brief.blocks;
    const own = { id: 'own', isEdited: true, composedAs: null, kind: 'paragraph', text: 'Vår vurdering' } as const;
    if (!headline || !priorities) throw new Error('no blocks');
    expect([headline, { ...headline, text: 'Vår', isEdited: true }, priorities, own].map((block) => stateOfBlock(block, anew))).toEqual([
      'changed',
      'changed',
      'same',
      'own'
    ]);
    expect(stateOfBlock(headline, { ...anew, blocks: [] })).toBe('gone');
  });

  it('counts the same quotes as the same, whenever they were cited', () => {
    const tomorrow = composeBrief(figures, planWords, '2024-12-03T09:00:00.000Z');
    expect(brief.blocks.map((block) => stateOfBlock(block, tomorrow))).toEqual(brief.blocks.map(() => 'same'));
  });

  it('brings a block back as the data says it, where it stood, or where it would stand', () => {
    const [headline] = brief.blocks;
    if (!headline) throw new Error('no headline');
    const written = putBlock(brief, { ...headline, text: 'Vår' });
    expect(restoreBlock(written, anew, 'headline').blocks[0]?.text).toBe('Kraft løftes av flest av 14 delregioner.');
    const shorter = removeBlock(moveBlock(brief, 'method', 0), 'quotes');
    expect(missingBlocks(shorter, brief).map(({ id }) => id)).toEqual(['quotes']);
    expect(idsOf(restoreBlock(shorter, brief, 'quotes'))).toEqual(['method', 'headline', 'priorities', 'quotes', 'news', 'chart-ranking']);
  });
});
