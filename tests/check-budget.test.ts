import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBudget, findNeededFiles } from '../scripts/check-budget.js';
import { findExternalLoads } from '../scripts/find-external-loads.js';

const folders: string[] = [];

async function writeBuild(files: Record<string, string>): Promise<string> {
  const build = await mkdtemp(join(tmpdir(), 'build-'));
  folders.push(build);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(build, path)), { recursive: true });
    await writeFile(join(build, path), content);
  }
  return build;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Text that gzip cannot make smaller than about this many bytes. */
const noise = (bytes: number) => createHash('shake256', { outputLength: bytes }).update('noise').digest('base64');

const page = `<!doctype html><head><link href="./app/style.css" rel="stylesheet"><link rel="modulepreload" href="./app/page.js"></head>
<body><script>Promise.all([import("./app/entry.js")]).then(([kit]) => kit.start());</script></body>`;
const engineChunk = 'postMessage("INSERT_ARROW_FROM_IPC_STREAM")';
const site = {
  'index.html': page,
  'app/style.css': '@import "./base.css"; p { color: red }',
  'app/base.css': 'p { margin: 0 }',
  'app/entry.js': 'import { a } from "./shared.js"; export const start = () => [a, import("./later.js")];',
  'app/page.js': 'export * from "./shared.js";',
  'app/shared.js': 'export const a = 1;',
  'app/later.js': engineChunk
};

describe('the budget of the first chart', () => {
  it('counts what the page names and what that imports, not what comes later', async () => {
    const needed = findNeededFiles(await writeBuild(site), 'index.html').map(({ path }) => path);
    expect(needed.sort()).toEqual(['app/base.css', 'app/entry.js', 'app/page.js', 'app/shared.js', 'app/style.css']);
    expect(checkBudget(await writeBuild(site)).ok).toBe(true);
  });

  it('is broken by 150 kB that do not compress', async () => {
    const judge = async (bytes: number) =>
      checkBudget(await writeBuild({ ...site, 'app/shared.js': `export const a = "${noise(bytes)}";` }));
    expect((await judge(140_000)).ok).toBe(true);
    expect(await judge(150_000)).toMatchObject({ ok: false, output: expect.stringContaining('over budget') as string });
  });

  it('does not stand an engine among what the first chart waits for, nor an engine that it would not recognise', async () => {
    const early = checkBudget(await writeBuild({ ...site, 'app/shared.js': `export const a = 1; ${engineChunk}` }));
    expect(early.output).toContain('app/shared.js holds DuckDB');
    expect(checkBudget(await writeBuild({ ...site, 'app/later.js': '' })).ok).toBe(false);
  });

  it('is not met by a page that seems to need nothing', async () => {
    expect(checkBudget(await writeBuild({ 'index.html': '<p>', 'later.js': engineChunk })).ok).toBe(false);
  });
});

describe('what a build would load from another host', () => {
  it('is found in pages and stylesheets', async () => {
    const build = await writeBuild({
      'om/index.html':
        '<img srcset="a.png 1x, https://cdn.example/b.png 2x"><link rel=preconnect href=//fonts.example><p style="background:url(http://x.example/y)">',
      'app/a.css': '@font-face { src: url("https://fonts.example/f.woff2") } @import "//x.example/z.css";'
    });
    const loads = findExternalLoads(build);
    for (const host of ['cdn.example/b.png', 'fonts.example', 'x.example/y', 'fonts.example/f.woff2', 'x.example/z.css']) {
      expect(loads.join('\n')).toContain(host);
    }
    expect(loads).toHaveLength(5);
  });

  it('is not a link to follow, a name space, or the page itself', async () => {
    const html =
      '<link rel="canonical" href="https://a.example/"><a href="https://b.example">b</a><svg xmlns="http://www.w3.org/2000/svg"></svg><img src="./c.png"><p data-x="https://d.example">';
    expect(
      findExternalLoads(await writeBuild({ 'index.html': html, 'a.css': 'a { background: url(data:image/png;base64,AAAA) }' }))
    ).toEqual([]);
  });
});
