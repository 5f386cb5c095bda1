import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CliFolder, cliProgram, smallMinutes } from '../../tests/support/run-cli.ts';

const folder = new CliFolder({ 'referat.txt': smallMinutes });
const [node, ...program] = cliProgram;

afterAll(() => folder.remove());

describe('the command line', () => {
  it('lists its commands to whoever asks', async () => {
    const { status, stdout, stderr } = await folder.run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const usage of ['parse FILE', 'tag FILE... [--topics BOOK]', 'evaluate GOLD.tsv --minutes FILE']) expect(stdout).toContain(usage);
  });

  it('explains one command', async () => {
    const { status, stdout } = await folder.run('tag', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--topics BOOK');
    expect(stdout).not.toContain('parse FILE');
  });

  it.each([
    [[], 'no command given'],
    [['read', 'x.txt'], 'unknown command: read'],
    [['--verbose'], 'unknown command: --verbose']
  ])('does not guess what %j means', async (args, message) => {
    const { status, stdout, stderr } = await folder.run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('parse FILE');
  });
});

describe('the program', { timeout: 60_000 }, () => {
  it('prints data on standard output, all else on standard error, and ends with the status', async () => {
    const { status, stdout, stderr } = await folder.spawn(node, [...program, 'tag', 'referat.txt', 'gone.txt']);
    const lines = stdout.trimEnd().split('\n');
    expect([status, lines.length]).toEqual([1, 4]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ document: 'referat.txt', regionId: 'hamar' });
    expect(stderr).toContain('gone.txt: there is no such file');
  });

  it('finds a file where npm was called, though npm runs it in the project', async () => {
    const npm = { npm_lifecycle_event: 'cli', INIT_CWD: folder.path };
    const { status, stdout } = await folder.spawn(
      'bash',
      ['-c', `cd "${resolve('.')}" && "$@"`, '-', node, ...program, 'parse', 'referat.txt'],
      npm
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: { name: 'referat.txt' }, meeting: { date: '2025-03-04' } });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const files = Array<string>(300).fill('referat.txt');
    const { status, stdout, stderr } = await folder.spawn('bash', [
      '-c',
      'set -o pipefail; "$@" 2>notes | head -n 1',
      '-',
      node,
      ...program,
      'tag',
      ...files
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect((await folder.spawn('cat', ['notes'])).stdout).not.toMatch(/EPIPE|Error/);
  });
});
