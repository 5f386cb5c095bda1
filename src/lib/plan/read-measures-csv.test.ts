import { describe, expect, it } from 'vitest';
import { planStamp } from '../../../tests/support/real-plan.ts';
import { measure, planOf, told } from '../../../tests/support/small-plan.ts';
import { mergeMeasures } from './merge-measures.ts';
import { measuresOf } from './plan.ts';
import { readMeasuresCsv } from './read-measures-csv.ts';
import { writeMeasuresCsv } from './write-measures-csv.ts';

const later = '2025-06-01T10:00:00.000Z';
const plan = planOf([measure('a', { title: 'Mer kraft', history: told('started', 20) })], []);
const nobody = { names: [], leftOut: '' };
const table = (of = plan) => writeMeasuresCsv(of, planStamp, nobody, { separator: ';', hasMark: true });

describe('a table of measures', () => {
  it('begins with a mark for Excel, has rows with both line breaks, and every row says what it was made from', () => {
    const [header = '', row = '', rest] = table().split('\r\n');
    expect(header.startsWith('\uFEFFgoal_id;goal;id;title;')).toBe(true);
    expect(row).toContain(`;${planStamp.exportedAt};Alle møter;1 abc;`);
    expect(row).toMatch(/;[0-9a-f]{64}$/);
    expect(rest).toBe('');
  });

  it('lets no spreadsheet take a title for a formula', () => {
    expect(table(planOf([measure('a', { title: '=1+1' })]))).toContain(`;'=1+1;`);
  });

  it('tells a status that was changed in it as a new entry, and keeps what was told before', () => {
    const { rows, problems } = readMeasuresCsv(table().replace(';started;20;', ';done;100;'), later);
    expect(problems).toEqual([]);
    expect(rows[0]?.measure.history).toEqual([...told('started', 20), { at: later, status: 'done', progress: 100, note: '' }]);
  });

  it('written by hand becomes new measures under goals of their names', () => {
    const { rows, problems } = readMeasuresCsv('title,goal,responsible\nFlere skoler,Mål 1,Sekretariatet\nTettere tog,Tog,\n', later);
    expect(problems).toEqual([]);
    const merged = mergeMeasures(plan, rows);
    expect(merged.goals.map(({ title, measures }) => [title, measures.map((one) => one.title)])).toEqual([
      ['Mål 0', ['Mer kraft']],
      ['Mål 1', ['Flere skoler']],
      ['Tog', ['Tettere tog']]
    ]);
    expect(measuresOf(merged)[1]).toMatchObject({
      responsible: 'Sekretariatet',
      history: [{ at: later, status: 'proposed', progress: 0, note: '' }]
    });
  });

  it('moves a measure to the goal that it stands under in the table', () => {
    const { rows } = readMeasuresCsv(table().replace('g0;Mål 0;a', 'g1;Mål 1;a'), later);
    expect(mergeMeasures(plan, rows).goals.map(({ measures }) => measures.length)).toEqual([0, 1]);
  });

  it.each([
    ['no title', 'goal;what\nx;y\n', ['measures-without-columns', 1]],
    ['a status that is none', 'title;status\nA;done\nB;ferdig\n', ['measure-invalid', 3]],
    ['a deadline that is no date', 'title;deadline\nA;snart\n', ['measure-invalid', 2]],
    ['a broken cell', 'title;history\nA;[{\n', ['measure-invalid', 2]],
    ['the same measure twice', 'title;id\nA;x\n"B\nC";y\nD;x\n', ['measure-invalid', 5]]
  ])('with %s tells the line', (_, text, [code, line]) => {
    expect(readMeasuresCsv(text, later).problems).toMatchObject([{ code, line }]);
  });
});
