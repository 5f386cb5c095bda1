import { afterAll, describe, expect, it } from 'vitest';
import type { TopicHit } from '#lib/model/topic.ts';
import { CliFolder, smallMinutes } from '../../tests/support/run-cli.ts';

const words = (text: string) => `{ nb: ${text}, nn: ${text}, en: ${text} }`;
const ownBook = `version: "1"
topics:
  - id: trees
    label: ${words('Trær')}
    description: ${words('Trær')}
    strong: [etableringer]
`;

const folder = new CliFolder({
  'mars.txt': smallMinutes,
  'april.txt': smallMinutes.replaceAll('mars', 'april'),
  'empty.txt': '',
  'table.csv': 'dato,delregion,tekst,id,text\n2025-03-04,Hamarregionen IPR,Kraft og nett,7,note\n,Valdres,Kommuneøkonomi,8,\n',
  'table.jsonl': '{"date":"2025-03-04","region":"Follo","text":"Mer kollektivtransport","depth":"deep","__proto__":"kept"}\n',
  'columns.csv': 'a,b\n1,2\n',
  'header.csv': 'date,region,text\n',
  'own.yaml': ownBook,
  'broken.yaml': 'version: "1"\ntopics:\n  - id: Trees!\n'
});

afterAll(() => folder.remove());

type Line = {
  document: string;
  date: string;
  regionId: string;
  region: string;
  depth: number;
  leadIn: string[];
  text: string;
  topics: TopicHit[];
};

const readLines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('tag', () => {
  it('prints a line for each update, in document order, over all files', async () => {
    const { status, stdout } = await folder.run('tag', 'mars.txt', 'april.txt');
    const lines = readLines(stdout);
    expect(status).toBe(0);
    expect(lines.map(({ document, date, regionId }) => [document, date, regionId])).toEqual([
      ...['hamar', 'hamar', 'hamar', 'valdres-regionrad'].map((regionId) => ['mars.txt', '2025-03-04', regionId]),
      ...['hamar', 'hamar', 'hamar', 'valdres-regionrad'].map((regionId) => ['april.txt', '2025-04-04', regionId])
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['document', 'date', 'regionId', 'region', 'depth', 'leadIn', 'text', 'topics']);
    }
  });

  it('shows the words that caused each topic', async () => {
    const lines = readLines((await folder.run('tag', 'mars.txt')).stdout);
    expect(lines[0]?.topics.map(({ id }) => id)).toContain('power');
    expect(lines[3]?.topics.map(({ id }) => id)).toContain('economy');
    for (const { text, leadIn, topics } of lines) {
      for (const { start, end, text: evidence, in: where, index } of topics.flatMap((topic) => topic.evidence)) {
        expect((where === 'leadIn' ? (leadIn[index ?? -1] ?? '') : text).slice(start, end)).toBe(evidence);
      }
    }
  });

  it('goes on after a file that it could not read', async () => {
    const { status, stdout, stderr } = await folder.run('tag', 'empty.txt', 'gone.txt', 'mars.txt');
    expect(status).toBe(1);
    expect(readLines(stdout)).toHaveLength(4);
    expect(stderr).toMatch(/^empty\.txt: .*\ngone\.txt: .*/m);
  });

  it('tags by the topic book that the call names', async () => {
    const { status, stdout } = await folder.run('tag', 'mars.txt', '--topics', 'own.yaml');
    expect(status).toBe(0);
    expect(readLines(stdout).map(({ topics }) => topics.map(({ id }) => id))).toEqual([['trees'], [], [], []]);
  });

  it('reads tables of updates, too, and keeps their other columns', async () => {
    const { status, stdout, stderr } = await folder.run('tag', 'table.csv', 'table.jsonl');
    const lines = readLines(stdout);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ document: 'table.csv', date: '2025-03-04', regionId: 'hamar', depth: 0, leadIn: [], id: '7' });
    expect(lines.map(({ topics }) => topics.map(({ id }) => id))).toEqual([['power'], ['economy'], ['transport']]);
    expect(lines[1]).toMatchObject({ date: null, regionId: 'valdres' });
    expect(stdout.split('\n')[2]).toContain('"__proto__":"kept"');
    expect(lines[2]).toMatchObject({ regionId: 'follo', depth: 0 });
    expect(stderr).toMatch(/^note: table\.csv: Line 3: /m);
  });

  it('says which columns a table lacks', async () => {
    const { status, stdout, stderr } = await folder.run('tag', 'columns.csv');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^columns\.csv: has no column "date"/);
  });

  it('says of a table without rows that there is no update in it', async () => {
    const { status, stdout, stderr } = await folder.run('tag', 'header.csv');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('note: header.csv: there is no update in it');
  });

  it.each(['broken.yaml', 'gone.yaml'])('says what is wrong with the topic book %s', async (book) => {
    const { status, stdout, stderr } = await folder.run('tag', 'mars.txt', '--topics', book);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${book}: `));
  });

  it.each([[[]], [['--topics', 'own.yaml']], [['mars.txt', '--topics']], [['mars.txt', '--all']]])(
    'does not know what to do with %j',
    async (args) => {
      const { status, stdout, stderr } = await folder.run('tag', ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('tag FILE...');
    }
  );
});
