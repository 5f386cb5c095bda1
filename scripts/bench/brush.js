import { quantile } from 'd3';
import { importBuilt } from './support/bundle.js';
import { makeMentions, MEETINGS, REGIONS, TOPICS } from './support/mentions.js';
import { seeded } from './support/seeded.js';

const MOVES = 200;
const SIZES = [100_000, 1_000_000];

/** @typedef {{ mentions: number, open: number, counts: number, trends: number, naive: number }} Row */

/** What one move of the period's handle costs before anything is drawn: counts and trends of every topic over the chosen meetings. */
export async function run() {
  const parts = await importBuilt('scripts/bench/support/analyse-entry.ts');
  const rows = SIZES.map((mentions) => measure(mentions, parts));
  return {
    title: 'Moving the period over many mentions',
    measured: [
      `${MOVES} periods drawn at random over ${MEETINGS} meetings of ${REGIONS} regions and ${TOPICS} topics: counts of each region and topic from the cube, then the trend of every`,
      'topic with its intervals and what it does. Beside it the counts alone, by going through all updates of the period. A frame at 60 a second has 16.7 ms.',
      '',
      '| mentions | cube, once | counts from the cube, p95 | counts by going through, half | counts and trends, p95 |',
      '|--:|--:|--:|--:|--:|',
      ...rows.map(
        ({ mentions, open, counts, trends, naive }) =>
          `| ${mentions} | ${open.toFixed(0)} ms | ${counts.toFixed(2)} ms | ${naive.toFixed(1)} ms | ${trends.toFixed(1)} ms |`
      )
    ]
  };
}

/**
 * @param {number} mentions @param {any} parts
 * @returns {Row}
 */
function measure(mentions, { composeCube, countCube, groupPeriods, readTrends }) {
  const { topicIds, documents, rows } = makeMentions(mentions);
  const { updates } = rows;
  const random = seeded(7);
  const begin = performance.now();
  const cube = composeCube(rows, topicIds);
  const open = performance.now() - begin;
  /** @type {{ counts: number[], naive: number[], trends: number[] }} */
  const times = { counts: [], naive: [], trends: [] };
  const place = new Map(documents.map((id, at) => [id, at]));
  for (let move = 0; move < MOVES; move += 1) {
    const from = Math.floor(random() * (MEETINGS - 8));
    const runs = [[from, Math.min(MEETINGS, from + 8 + Math.floor(random() * (MEETINGS - from)))]];
    let start = performance.now();
    const { mentions: counted } = countCube(cube, runs);
    times.counts.push(performance.now() - start);
    start = performance.now();
    readTrends(cube, groupPeriods(cube, runs, 'meeting'), null);
    times.trends.push(performance.now() - start);
    if (move % 20 !== 0) continue;
    start = performance.now();
    const [first = 0, end = 0] = runs[0] ?? [];
    const tried = updates.filter(
      ({ documentId }) => (place.get(documentId ?? '') ?? 0) >= first && (place.get(documentId ?? '') ?? 0) < end
    );
    const sums = new Map();
    for (const { regionId, topicIds: topic } of tried) sums.set(`${regionId} ${topic}`, (sums.get(`${regionId} ${topic}`) ?? 0) + 1);
    times.naive.push(performance.now() - start);
    const total = counted.reduce((/** @type {number} */ sum, /** @type {number} */ count) => sum + count, 0);
    if (total !== tried.length) throw new Error(`${total} from the cube, ${tried.length} by going through`);
  }
  const at = (/** @type {number[]} */ all, /** @type {number} */ part) => quantile(all, part) ?? NaN;
  return { mentions, open, counts: at(times.counts, 0.95), trends: at(times.trends, 0.95), naive: at(times.naive, 0.5) };
}
