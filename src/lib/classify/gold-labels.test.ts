import { describe, expect, it } from 'vitest';
import { matchGoldLabels, parseGoldLabels } from './gold-labels.ts';

const tsv =
  '# region\tdepth\tstarts with\trequired\toptional\nmoss\t0\tJobber for\tdefence\t\nmoss\t1\tKraft\tpower, economy\tplanning\r\n\nmoss\t1\tKraft\n';

describe('reference labels', () => {
  it('are read a row an update, without comments and blank lines', () => {
    expect(parseGoldLabels(tsv)).toEqual({
      ok: true,
      value: [
        { regionId: 'moss', depth: 0, startsWith: 'Jobber for', required: ['defence'], optional: [], line: 2 },
        { regionId: 'moss', depth: 1, startsWith: 'Kraft', required: ['power', 'economy'], optional: ['planning'], line: 3 },
        { regionId: 'moss', depth: 1, startsWith: 'Kraft', required: [], optional: [], line: 5 }
      ]
    });
  });

  it.each([
    ['moss\tx\tKraft\tpower', 'line 1: "x" is no depth'],
    ['# ok\nmoss\t0\t\tpower', 'line 2: a region and the first words of an update are wanted, separated by tabs'],
    ['moss\t0\tKraft\tpowr', 'line 1: "powr" is no topic of the topic book']
  ])('say by line what is wrong: %j', (broken, message) => {
    const reading = parseGoldLabels(broken, ['power']);
    expect(reading.ok ? '' : reading.problem.message).toBe(message);
  });

  it('find their update by region, depth and first words, each update once', () => {
    const update = (regionId: string, depth: number, text: string) => ({ regionId, depth, text });
    const updates = [
      update('moss', 0, 'Kraft nå'),
      update('moss', 1, 'Kraft og  nett'),
      update('follo', 1, 'Kraft'),
      update('moss', 1, 'kraft')
    ];
    const reading = parseGoldLabels('moss\t1\tKraft og nett\nmoss\t1\tKraft\nmoss\t1\tKraft\n');
    const found = reading.ok ? matchGoldLabels(reading.value, updates) : [];
    expect(found.map(({ update: match }) => match)).toEqual([updates[1], updates[3], null]);
  });
});
