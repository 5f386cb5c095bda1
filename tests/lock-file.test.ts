import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Packages = Record<string, { optionalDependencies?: Record<string, string> }>;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };

describe('the lock file', () => {
  /** npm leaves out a binary that its registry could not show it, and "npm ci" then refuses the whole file. */
  it('locks the binaries of every system, not only those of the machine that wrote it', () => {
    const wanted = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ name, places: [`${folder}/node_modules/${name}`, `node_modules/${name}`] }))
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(({ places }) => !places.some((place) => place in packages)).map(({ name }) => name)).toEqual([]);
  });
});
