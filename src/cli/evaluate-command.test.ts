import { afterAll, describe, expect, it } from 'vitest';
import { CliFolder, smallMinutes } from '../../tests/support/run-cli.ts';

const gold = `# region	depth	starts with	required	optional
hamar	0	Mangel på kraft	power,business	environment
hamar	0	Samferdsel	transport	
hamar	1	Rv. 3 må	transport	planning
valdres-regionrad	0	Kommuneøkonomien er	economy	
`;

const folder = new CliFolder({
  'referat.txt': smallMinutes,
  'gold.tsv': gold,
  'other.tsv': 'hamar\t0\tMangel på kraft\tdefence\t\nfollo\t0\tNoe helt annet\teconomy\t\n',
  'comments.tsv': '# only this\n',
  'broken.tsv': 'hamar\t0\tMangel på kraft\tstrom\t\n',
  'empty.txt': ''
});

afterAll(() => folder.remove());

type Score = { right: number; wrong: number; missed: number; precision: number | null; recall: number | null; f1: number | null };
type Scores = {
  updates: number;
  topics: (Score & { id: string; intervals: Record<string, [number, number] | null> })[];
  core: Score;
  micro: Score;
  macro: Score;
};

describe('evaluate', () => {
  it('prints a row for each topic and for all of them together', async () => {
    const { status, stdout } = await folder.run('evaluate', 'gold.tsv', '--minutes', 'referat.txt');
    expect(status).toBe(0);
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/)[0]);
    expect(rows).toEqual(expect.arrayContaining(['power', 'economy', 'digital', 'core, micro', 'all, micro', 'all, macro']));
    expect(stdout).toMatch(/^economy +1\.00 \[1\.00, 1\.00\]/m);
  });

  it('tells programs the same in JSON', async () => {
    const { stdout } = await folder.run('evaluate', 'gold.tsv', '--minutes', 'referat.txt', '--format', 'json');
    const { updates, topics, core } = JSON.parse(stdout) as Scores;
    expect([updates, topics.length]).toEqual([4, 12]);
    expect(topics.find(({ id }) => id === 'transport')).toMatchObject({
      right: 2,
      missed: 0,
      recall: 2 / 2,
      intervals: { recall: [1, 1] }
    });
    expect(core).toMatchObject({ right: 1 + 1 + 2, missed: 0 });
  });

  it('counts what it does not find as missed, and says which rows have no update and which updates no row', async () => {
    const { status, stdout, stderr } = await folder.run('evaluate', 'other.tsv', '--minutes', 'referat.txt', '--format', 'json');
    const { micro, topics } = JSON.parse(stdout) as Scores;
    expect(status).toBe(0);
    expect(topics.find(({ id }) => id === 'economy')).toMatchObject({ right: 0, missed: 1, recall: 0 });
    expect(micro).toMatchObject({ right: 0, missed: 2, recall: 0 / 2 });
    expect(stderr).toContain('no update for line 2 of the labels: follo, "Noe helt annet"');
    expect(stderr).toContain('3 of 4 updates have no row');
  });

  it.each([
    ['gone.tsv', 'referat.txt', /^gone\.tsv: there is no such file/m],
    ['gold.tsv', 'gone.txt', /^gone\.txt: there is no such file/m],
    ['gold.tsv', 'empty.txt', /^empty\.txt: /m],
    ['comments.tsv', 'referat.txt', /^comments\.tsv: there is no row of labels/m],
    ['broken.tsv', 'referat.txt', /^broken\.tsv: .*line 1: "strom" is no topic/m]
  ])('tells what is wrong with %s and %s', async (labels, minutes, message) => {
    const { status, stdout, stderr } = await folder.run('evaluate', labels, '--minutes', minutes);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([[['gold.tsv']], [['--minutes', 'referat.txt']], [['gold.tsv', '--minutes', 'referat.txt', '--format', 'xml']]])(
    'does not know what to do with %j',
    async (args) => {
      const { status, stdout, stderr } = await folder.run('evaluate', ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('evaluate GOLD.tsv --minutes FILE');
    }
  );
});
