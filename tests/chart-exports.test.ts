import { readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../scripts/list-files.js';
import { projectRoot } from '../scripts/project-root.js';

/** Charts that are not taken along from where they stand, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  'RankedTopic.svelte': 'a strip in a row of text; the page of priorities has the same as files',
  'BriefFigure.svelte': 'goes along with the brief',
  'PlanChart.svelte': 'goes along with the plan',
  'QueryResult.svelte': 'bars over a result that is a file itself'
};
const marks = new Set(['FitWidth.svelte']);

const components = listFiles(join(projectRoot, 'src/routes'))
  .filter((path) => path.endsWith('.svelte'))
  .map((path) => ({ path, text: readFileSync(join(projectRoot, 'src/routes', path), 'utf8') }));

const importsOf = ({ path, text }: (typeof components)[number]): string[] =>
  [...text.matchAll(/(?:from|import\()\s*'(\.[^']+\.svelte)'/gu)].map(([, to = '']) => normalize(join(dirname(path), to)));

const drawsChart = ({ text }: (typeof components)[number]): boolean =>
  [...text.matchAll(/'#lib\/charts\/[^']*\/([A-Z]\w*\.svelte)'/gu)].some(([, name = '']) => !marks.has(name));

const isExport = (path: string): boolean => /^Export[A-Z]\w*\.svelte$/u.test(basename(path));

/** A component and all that show it. */
function andParents(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const one of components) if (importsOf(one).includes(path)) andParents(one.path, seen);
  return seen;
}

it('every chart of a page is there as picture and table to take along, or said to be elsewhere', () => {
  const charts = components.filter(drawsChart);
  expect(charts.length).toBeGreaterThan(10);
  const offering = new Set(components.filter((one) => importsOf(one).some(isExport)).map(({ path }) => path));
  const without = charts.filter(({ path }) => ![...andParents(path)].some((one) => offering.has(one))).map(({ path }) => basename(path));
  expect(without.sort()).toEqual(Object.keys(elsewhere).sort());
});
