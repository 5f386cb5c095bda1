import { quantile } from 'd3';
import { importBuilt } from './support/bundle.js';
import { makeUpdates, readSentences } from './support/texts.js';

const SIZES = [36_000, 100_000];
/** As they are typed, letter by letter, and what people look for. */
const TYPED = [
  'k',
  'kr',
  'kra',
  'kraf',
  'kraft',
  'kommuneøkonomi',
  'forsvar',
  'ny vei',
  'skole budsjett',
  '"nye veier"',
  'kraft -nett',
  'xyzzy'
];
const ROUNDS = 5;
/** Characters of an update, about. */
const LENGTH = 130;

/** @typedef {{ updates: number, open: number, p50: number, p95: number, naive: number, ratio: number }} Row */

/** What a search costs at each letter, beside trying every update. */
export async function run() {
  const parts = await importBuilt('scripts/bench/support/analyse-entry.ts');
  const sentences = readSentences();
  const rows = SIZES.map((updates) => measure(updates, sentences, parts));
  return {
    title: 'Searching as one types',
    measured: [
      `${TYPED.length} queries, single letters and phrases among them, ${ROUNDS} times each over updates of real and made-up sentences; from the typed words to the`,
      'numbers of the updates. Beside it, in the same run, the same queries tried on the words of every update, which were split before.',
      '',
      '| updates | reading in, once | half of the queries | p95 | every update, half | ratio |',
      '|--:|--:|--:|--:|--:|--:|',
      ...rows.map(
        ({ updates, open, p50, p95, naive, ratio }) =>
          `| ${updates} | ${(open / 1000).toFixed(1)} s | ${p50.toFixed(1)} ms | ${p95.toFixed(1)} ms | ${naive.toFixed(0)} ms | ${ratio.toFixed(0)} × |`
      )
    ]
  };
}

/**
 * @param {number} count @param {any} sentences @param {any} parts
 * @returns {Row}
 */
function measure(count, sentences, { SearchIndex, parseQuery, queryMatcher, wordsOf }) {
  const updates = makeUpdates(sentences, count * LENGTH, 7)
    .slice(0, count)
    .map((/** @type {string} */ text) => ({ text, leadIn: [] }));
  const begin = performance.now();
  const index = new SearchIndex();
  index.add(updates);
  const open = performance.now() - begin;
  const split = updates.map(wordsOf);
  /** @type {{ ours: number[], naive: number[] }} */
  const times = { ours: [], naive: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const typed of TYPED) {
      let start = performance.now();
      const found = index.find(parseQuery(typed));
      times.ours.push(performance.now() - start);
      start = performance.now();
      const matches = queryMatcher(parseQuery(typed));
      const tried = split.filter(matches).length;
      times.naive.push(performance.now() - start);
      if (tried !== found.length) throw new Error(`${typed}: ${found.length} found, ${tried} by trying`);
    }
  }
  const at = (/** @type {number[]} */ times, /** @type {number} */ part) => quantile(times, part) ?? NaN;
  const [p50, half] = [at(times.ours, 0.5), at(times.naive, 0.5)];
  return { updates: updates.length, open, p50, p95: at(times.ours, 0.95), naive: half, ratio: half / p50 };
}
