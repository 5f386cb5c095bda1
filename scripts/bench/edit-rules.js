import { quantile } from 'd3';
import { readFileSync } from 'node:fs';
import { importBuilt } from './support/bundle.js';
import { seeded } from './support/seeded.js';
import { makeUpdates, readSentences } from './support/texts.js';

const EDITS = 60;
const REGIONS = 15;
const SIZES = [{ megabytes: 10, limit: 50 }, ...(process.env['BENCH_SMALL'] ? [] : [{ megabytes: 100, limit: 200 }])];

/** @typedef {{ megabytes: number, limit: number, updates: number, open: number, p50: number, p95: number, most: number, changed: number }} Row */

/** What one edited rule costs on many updates: from the new draft to what it does to every topic, region and rank, as the page shows it. */
export async function run() {
  const { Workbench, readTopicBook } = await importBuilt('scripts/bench/support/classify-entry.ts');
  const reading = readTopicBook(readFileSync('data/topics.yaml', 'utf8'));
  if (!reading.ok) throw new Error(reading.problem.message);
  const rows = SIZES.map((size) => measure(size, Workbench, reading.value));
  return {
    title: 'One edited rule, on many updates',
    measured: [
      'A rule of the topic book is taken out, or put back, or its words get another end, one after the other over the whole book; the time is from the',
      'new draft to the updates, regions and ranks that it changes. Updates of one to three sentences from real and made-up minutes, drawn again.',
      '',
      '| text | updates | opening, once | half of the edits | p95 | slowest | wanted: p95 |',
      '|--:|--:|--:|--:|--:|--:|--:|',
      ...rows.map(
        ({ megabytes, updates, open, p50, p95, most, limit }) =>
          `| ${megabytes} MB | ${updates} | ${(open / 1000).toFixed(1)} s | ${p50.toFixed(1)} ms | ${p95.toFixed(1)} ms | ${most.toFixed(1)} ms | ${limit} ms |`
      )
    ]
  };
}

/**
 * @param {{ megabytes: number, limit: number }} size @param {any} Workbench @param {any} book
 * @returns {Row}
 */
function measure({ megabytes, limit }, Workbench, book) {
  const updates = makeUpdates(readSentences(), megabytes * 1e6, 7).map((text, at) => ({ text, leadIn: [], regionId: `r${at % REGIONS}` }));
  const begin = performance.now();
  const bench = new Workbench(book, updates);
  const open = performance.now() - begin;
  const random = seeded(11);
  /** @type {number[]} */
  const times = [];
  let changed = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const topic = Math.floor(random() * book.topics.length);
    const rules = book.topics[topic].strong;
    const at = Math.floor(random() * rules.length);
    const without = withRules(book, topic, rules.toSpliced(at, 1));
    const other = withRules(book, topic, rules.with(at, { ...rules[at], match: `${rules[at].match.replace(/\*$/, '')}*` }));
    for (const draft of [edit % 2 === 0 ? without : other, book]) {
      const start = performance.now();
      const effects = bench.setDraft(draft);
      times.push(performance.now() - start);
      changed += effects.topics.length;
    }
  }
  const share = (/** @type {number} */ part) => quantile(times, part) ?? NaN;
  return { megabytes, limit, updates: updates.length, open, p50: share(0.5), p95: share(0.95), most: share(1), changed };
}

/** @param {any} book @param {number} topic @param {readonly unknown[]} strong */
function withRules(book, topic, strong) {
  return { ...book, topics: book.topics.with(topic, { ...book.topics[topic], strong }) };
}
