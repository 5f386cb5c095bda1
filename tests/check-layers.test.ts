import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = resolve('.dependency-cruiser.cjs');

const queryEngine = "import { open } from '@duckdb/duckdb-wasm';\nexport const door = open;\n";
const measured = "import { plot } from '@uwdata/vgplot';\nimport { sql } from '@uwdata/mosaic-sql';\nexport const drawn = [plot, sql];\n";
const component =
  '<script lang="ts">\n  import { rows } from \'#lib/store/rows.ts\';\n  const label: string = String(rows);\n</script>\n{label}\n';

/** A project in small: what is allowed stands in files that begin with "may-". */
const project: Record<string, string> = {
  'package.json': JSON.stringify({ type: 'module', imports: { '#lib/*': './src/lib/*' } }),
  'node_modules/@duckdb/duckdb-wasm/package.json': '{"name":"@duckdb/duckdb-wasm","version":"1.0.0","main":"index.js"}',
  'node_modules/@duckdb/duckdb-wasm/index.js': 'export const open = 1;\n',
  'node_modules/@uwdata/vgplot/package.json': '{"name":"@uwdata/vgplot","version":"1.0.0","main":"index.js"}',
  'node_modules/@uwdata/vgplot/index.js': 'export const plot = 1;\n',
  'node_modules/@uwdata/mosaic-sql/package.json': '{"name":"@uwdata/mosaic-sql","version":"1.0.0","main":"index.js"}',
  'node_modules/@uwdata/mosaic-sql/index.js': 'export const sql = 1;\n',
  'scripts/bench/may-measure.js': measured,
  'src/lib/model/may-word.ts': "import type { Row } from '#lib/store/rows.ts';\nexport const word: Row = '';\n",
  'src/lib/model/egg.ts': "import { hen } from './hen.ts';\nexport const egg = () => hen;\n",
  'src/lib/model/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg;\n",
  'src/lib/ingest/may-read.ts': "import { word } from '#lib/model/may-word.ts';\nexport const read = word;\n",
  'src/lib/parse/by-alias.ts': "import { read } from '#lib/ingest/may-read.ts';\nexport const parse = read;\n",
  'src/lib/parse/lost.ts': "import { gone } from './gone.ts';\nexport const lost = gone;\n",
  'src/lib/parse/may-compare.test.ts': "import { read } from '#lib/ingest/may-read.ts';\nexport const compare = read;\n",
  'src/lib/classify/by-path.ts': "export { read } from '../ingest/may-read.ts';\n",
  'src/lib/classify/late.ts': "export const late = () => import('../parse/lost.ts');\n",
  'src/lib/pipeline/may-compose.ts': "import { read } from '#lib/ingest/may-read.ts';\nexport const compose = read;\n",
  'src/lib/store/rows.ts': 'export type Row = string;\nexport const rows = 1;\n',
  'src/lib/store/may-open.ts': queryEngine,
  'src/lib/analyse/short-cut.ts': queryEngine,
  'src/lib/charts/Bars.svelte': component,
  'src/lib/charts/beside.ts': measured,
  'src/lib/charts/later.ts': "export const later = () => import('@uwdata/vgplot');\n",
  'src/lib/extras/thing.ts': 'export const thing = 1;\n',
  'src/lib/plan/takes.ts': "import { thing } from '#lib/extras/thing.ts';\nexport const takes = thing;\n",
  'src/lib/state/may-view.ts': "import { compose } from '../pipeline/may-compose.ts';\nexport const view = compose;\n",
  'src/routes/query.ts': "import { rows } from '#lib/store/rows.ts';\nexport const query = rows;\n"
};

type Report = { summary: { violations: { from: string; to: string; rule: { name: string } }[] }; modules: { source: string }[] };

async function cruise(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'layers-'));
  try {
    for (const [path, content] of Object.entries(project)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const args = [program, 'src', 'scripts', '--config', rules, '--output-type', 'json'];
    const json = await new Promise<string>((settle) => {
      execFile(process.execPath, args, { cwd: folder, timeout: 30_000 }, (_, stdout) => settle(stdout));
    });
    return JSON.parse(json) as Report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the rules on who may import whom', () => {
  let report: Report;
  const rulesBrokenBy = (file: string) =>
    report.summary.violations.flatMap(({ from, rule }) => (from === `src/${file}` ? [rule.name] : [])).sort();

  beforeAll(async () => {
    report = await cruise();
  }, 40_000);

  it('look at every file', () => {
    const sources = Object.keys(project).filter((path) => /^(?:src|scripts)\//.test(path));
    expect(report.modules.map(({ source }) => source)).toEqual(expect.arrayContaining(sources));
  });

  it('let each step use what stands above it, tests use anything, and types through, which are gone at run time', () => {
    expect(report.summary.violations.filter(({ from }) => from.includes('/may-'))).toEqual([]);
  });

  it('refuse one step that uses another, however the import is written', () => {
    expect(rulesBrokenBy('lib/parse/by-alias.ts')).toEqual(['layer-parse']);
    expect(rulesBrokenBy('lib/classify/by-path.ts')).toEqual(['layer-classify']);
    expect(rulesBrokenBy('lib/classify/late.ts')).toEqual(['layer-classify']);
  });

  it('keep pages and charts away from the store', () => {
    expect(rulesBrokenBy('routes/query.ts')).toEqual(['layer-routes']);
    expect(rulesBrokenBy('lib/charts/Bars.svelte')).toContain('layer-charts');
  });

  it('keep DuckDB inside the store', () => {
    expect(rulesBrokenBy('lib/analyse/short-cut.ts')).toEqual(['duckdb-stays-in-store']);
  });

  it('keep Mosaic, which the bench measures beside ours, out of the app', () => {
    const rule = 'mosaic-stays-in-the-bench';
    expect(rulesBrokenBy('lib/charts/beside.ts')).toEqual([rule, rule]);
    expect(rulesBrokenBy('lib/charts/later.ts')).toEqual([rule]);
  });

  it('refuse a circle, a folder that the table does not list, and an import that leads nowhere', () => {
    expect([...rulesBrokenBy('lib/model/egg.ts'), ...rulesBrokenBy('lib/model/hen.ts')]).toContain('no-cycles');
    expect(rulesBrokenBy('lib/plan/takes.ts')).toContain('layer-unknown-target');
    expect(rulesBrokenBy('lib/parse/lost.ts')).toEqual(['no-unresolvable']);
  });
});
