import { afterAll, describe, expect, it } from 'vitest';
import type { Minutes } from '#lib/model/minutes.ts';
import { CliFolder, smallMinutes } from '../../tests/support/run-cli.ts';

const folder = new CliFolder({
  'referat.txt': smallMinutes,
  'letter.txt': 'Hei!\n\nTakk for sist. Vi ses i morgen.\n',
  'empty.txt': '',
  'blank.txt': ' \n\t\n',
  'image.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'noise.txt': Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)
});

afterAll(() => folder.remove());

describe('parse', () => {
  it('prints the minutes as one JSON object, its fields in the promised order, and nothing else', async () => {
    const { status, stdout } = await folder.run('parse', 'referat.txt');
    const minutes = JSON.parse(stdout) as Minutes;
    expect(status).toBe(0);
    expect(Object.keys(minutes)).toEqual(['source', 'meeting', 'items', 'updates', 'silent', 'problems', 'lines']);
    expect(Object.keys(minutes.source)).toEqual(['name', 'format', 'sha256', 'pages']);
    expect(Object.keys(minutes.meeting)).toEqual(['title', 'body', 'date', 'start', 'end', 'place', 'attendance', 'apologies']);
    expect(minutes.items.map((item) => Object.keys(item).slice(0, 4))).toContainEqual(['number', 'title', 'kind', 'decision']);
    for (const update of minutes.updates) {
      expect(Object.keys(update)).toEqual(['id', 'regionId', 'region', 'depth', 'leadIn', 'text', 'source']);
    }
    for (const region of minutes.silent) expect(Object.keys(region).slice(0, 2)).toEqual(['regionId', 'why']);
  });

  it('says what stands in the minutes', async () => {
    const { meeting, items, updates } = JSON.parse((await folder.run('parse', 'referat.txt')).stdout) as Minutes;
    expect(meeting).toMatchObject({ date: '2025-03-04', start: '10:00', end: '12:00', place: 'Hamar rådhus' });
    expect(items.map(({ number, kind }) => [number, kind])).toEqual([
      ['1', 'case'],
      ['2', 'round'],
      ['3', 'case']
    ]);
    expect(updates.map(({ regionId, depth, leadIn }) => [regionId, depth, leadIn])).toEqual([
      ['hamar', 0, []],
      ['hamar', 0, []],
      ['hamar', 1, ['Samferdsel']],
      ['valdres-regionrad', 0, []]
    ]);
    const { start, end } = updates[3]?.source ?? { start: 0, end: 0 };
    expect(smallMinutes.slice(start, end)).toBe(updates[3]?.text);
  });

  it('still prints a document without a round, and says so', async () => {
    const { status, stdout, stderr } = await folder.run('parse', 'letter.txt');
    const { updates, problems } = JSON.parse(stdout) as Minutes;
    expect([status, updates.length]).toEqual([0, 0]);
    expect(problems.length).toBeGreaterThan(0);
    expect(stderr).toMatch(/^note: letter\.txt: .*round/m);
  });

  it.each([
    ['missing.txt', /missing\.txt: there is no such file/],
    ['.', /\.: this is a folder/],
    ['empty.txt', /empty\.txt: .*no text/],
    ['blank.txt', /blank\.txt: .*no text/],
    ['image.txt', /image\.txt: .*image/],
    ['noise.txt', /noise\.txt: .*not text/]
  ])('tells what is wrong with %s', async (path, message) => {
    const { status, stdout, stderr } = await folder.run('parse', path);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([[[]], [['referat.txt', 'letter.txt']], [['referat.txt', '--pretty']]])('does not know what to do with %j', async (args) => {
    const { status, stdout, stderr } = await folder.run('parse', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('parse FILE');
  });
});
