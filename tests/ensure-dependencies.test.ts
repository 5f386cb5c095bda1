import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hasDependencies } from '../scripts/ensure-dependencies.js';

type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean }>;

const folders: string[] = [];

async function isComplete(locked: Packages, installed: Packages | null): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'installed-'));
  folders.push(folder);
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': { version: '0.1.0' }, ...locked } }));
  if (installed !== null) {
    await mkdir(join(folder, 'node_modules'));
    await writeFile(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return hasDependencies(folder);
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const d3 = { 'node_modules/d3': { version: '7.9.2', integrity: 'sha512-a' } };

describe('the dependencies', () => {
  it('are there when what npm installed is what is locked', async () => {
    expect(await isComplete(d3, d3)).toBe(true);
  });

  it('are there without the binaries of other systems', async () => {
    expect(await isComplete({ ...d3, 'node_modules/esbuild-win32': { version: '1.0.0', optional: true } }, d3)).toBe(true);
  });

  it('are not there on a fresh machine', async () => {
    expect(await isComplete(d3, null)).toBe(false);
  });

  it('are not there after the lock file changed: another version, other content, one more, one less', async () => {
    expect(await isComplete(d3, { 'node_modules/d3': { version: '7.9.1', integrity: 'sha512-a' } })).toBe(false);
    expect(await isComplete(d3, { 'node_modules/d3': { version: '7.9.2', integrity: 'sha512-b' } })).toBe(false);
    expect(await isComplete({ ...d3, 'node_modules/yaml': { version: '2.9.1' } }, d3)).toBe(false);
    expect(await isComplete({}, d3)).toBe(false);
  });
});
