import { describe, expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { planWords } from '../../../tests/support/plan-words.ts';
import { planStamp } from '../../../tests/support/real-plan.ts';
import { measure, planOf, smallPlanTime, told } from '../../../tests/support/small-plan.ts';
import { citeUpdate } from './citation.ts';
import { composeComparisonReport } from './compose-comparison-report.ts';
import type { Measure } from './plan.ts';
import { tellChanges } from './tell-changes.ts';

const input = { words: planWords, stamp: planStamp, names: ['Kari Nordmann'] };
const textsOf = (blocks: ReturnType<typeof composeComparisonReport>['blocks']) =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : 'text' in block ? [block.text] : []));

describe('what became of a plan', () => {
  const power = measure('power', { responsible: 'Sekretariatet' });
  const before = planOf([power, measure('old')], [measure('stays')]);
  const now = [...power.history, ...told('started', 20)];
  const after = planOf(
    [{ ...power, responsible: 'Kari Nordmann', deadline: '2025-06-01', history: now }],
    [measure('stays'), measure('new')]
  );

  it('is what was added, changed and dropped, in that order, without names', () => {
    const { title, subtitle, blocks } = composeComparisonReport({ before, after }, input);
    expect([title, subtitle]).toEqual(['Endringer i Handlingsplan 2025', 'Mot Handlingsplan 2025, sist endret 15. januar 2025']);
    expect(textsOf(blocks)).toEqual([
      'Framdrift: 0 % → 10 %',
      'Nytt',
      'Tiltak new',
      'Endret',
      'Tiltak power',
      'Ansvarlig: Sekretariatet → [navn utelatt]',
      'Frist: – → 1. juni 2025',
      'Status: Foreslått, 0 % → I gang, 20 %',
      'Tatt ut',
      'Tiltak old'
    ]);
  });

  it('is nothing between a plan and itself', () => {
    expect(textsOf(composeComparisonReport({ before, after: before }, input).blocks)).toEqual(['Ingen endringer.']);
  });

  it('tells of every field that a measure has', () => {
    const citation = citeUpdate(citable('Kraft.'), { at: smallPlanTime });
    const changed: Omit<Measure, 'id'> = {
      title: 'Ny tittel',
      what: 'x',
      why: 'x',
      topicIds: ['power'],
      regionIds: ['follo'],
      responsible: 'x',
      deadline: '2025-06-01',
      history: now,
      weight: 2,
      cost: { low: 1, high: 2, currency: 'NOK', note: '' },
      links: [{ label: '', address: 'https://example.org' }],
      citations: [citation],
      followUps: [{ citation, isProgress: true, at: smallPlanTime }]
    };
    const fields = Object.keys(changed) as (keyof typeof changed)[];
    const lines = tellChanges(
      { before: power, after: { ...power, ...changed }, fields: [...fields, 'goal', 'order'] },
      { before, after },
      planWords
    );
    expect(lines.length).toBe(fields.length + 2);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toContain('Belegg: 0 → 1');
  });
});
