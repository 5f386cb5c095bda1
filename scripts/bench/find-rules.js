import { AhoCorasick as FastMonyone } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import FastModern from 'modern-ahocorasick/fast';
import { readFileSync } from 'node:fs';
import { importBuilt } from './support/bundle.js';
import { makeUpdates, readSentences } from './support/texts.js';

const MEGABYTES = 2;
const ROUNDS = 7;

/** @param {() => void} work milliseconds of its quickest run */
function quickest(work) {
  work();
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    work();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

/** Finding every rule of a book in Norwegian text, by how many rules there are, beside the multi-keyword matchers that npm has. */
export async function run() {
  const { compileRules, RuleFinder, placeRules, readTopicBook, compileTopicBook, classifyUpdate } = await importBuilt(
    'scripts/bench/support/classify-entry.ts'
  );
  const reading = readTopicBook(readFileSync('data/topics.yaml', 'utf8'));
  if (!reading.ok) throw new Error(reading.problem.message);
  const book = reading.value;
  const rules = placeRules(book);
  const texts = makeUpdates(readSentences(), MEGABYTES * 1e6, 7);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const speed = (/** @type {number} */ ms) => bytes / 1e3 / ms;
  const ids = book.topics.map((/** @type {{ id: string }} */ { id }) => id);

  const simple = rules.filter(
    (/** @type {any} */ { rule }) =>
      /^[*=]?[\p{L}]+\*?$/u.test(rule.match) && rule.near.length + rule.notNear.length === 0 && rule.at === 'anywhere'
  );
  const rows = [];
  for (const count of [100, 1000, 5000]) {
    const step = Math.max(1, Math.floor(simple.length / count));
    const chosen = simple.filter((/** @type {unknown} */ _, /** @type {number} */ at) => at % step === 0).slice(0, count);
    const finder = new RuleFinder(compileRules(ids, chosen));
    let found = 0;
    const ours = quickest(() => {
      found = 0;
      for (const text of texts) found += finder.find(text).count;
    });
    const words = [...new Set(chosen.map((/** @type {any} */ { rule }) => rule.match.replace(/[*=]/g, '').toLowerCase()))];
    const lower = texts.map((text) => text.toLowerCase());
    const others = matchers(words).map(({ name, search }) => {
      const ms = quickest(() => {
        for (const text of lower) search(text);
      });
      return { name, speed: speed(ms) };
    });
    rows.push({ count: chosen.length, ours: speed(ours), found, others });
  }
  const whole = new RuleFinder(compileRules(ids, rules));
  const all = quickest(() => {
    for (const text of texts) whole.find(text);
  });
  const compiled = compileTopicBook(book);
  const classified = quickest(() => {
    for (const text of texts) classifyUpdate({ text, leadIn: [] }, compiled);
  });
  const compile = quickest(() => compileRules(ids, rules));
  return describe(rows, { rules: rules.length, all: speed(all), classified: speed(classified), compile, texts: texts.length });
}

/** @param {string[]} words */
function matchers(words) {
  const plain = new AhoCorasick(words);
  const modern = new ModernAhoCorasick(words);
  const fast = new FastModern(words);
  const monyone = new FastMonyone(words);
  return [
    { name: 'modern-ahocorasick', search: (/** @type {string} */ text) => modern.search(text) },
    { name: 'modern-ahocorasick/fast', search: (/** @type {string} */ text) => fast.search(text) },
    { name: '@monyone/aho-corasick/fast', search: (/** @type {string} */ text) => monyone.matchInText(text) },
    { name: 'ahocorasick', search: (/** @type {string} */ text) => plain.search(text) }
  ];
}

/**
 * @param {{ count: number, ours: number, found: number, others: { name: string, speed: number }[] }[]} rows
 * @param {{ rules: number, all: number, classified: number, compile: number, texts: number }} whole
 */
function describe(rows, whole) {
  const names = rows[0]?.others.map(({ name }) => name) ?? [];
  const number = (/** @type {number} */ value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
  return {
    title: 'Finding rules in Norwegian text',
    measured: [
      `One thread, ${MEGABYTES} MB in ${whole.texts} updates made of sentences of real minutes and of our own; MB/s of UTF-8. Ours finds each rule in all its inflections, at Unicode word boundaries, with rule and span; the others find its bare letters in text put into small letters before.`,
      '',
      `| rules | ours | ${names.join(' | ')} | ours against the fastest |`,
      `|---|---|${names.map(() => '---').join('|')}|---|`,
      ...rows.map(({ count, ours, others }) => {
        const fastest = Math.max(...others.map(({ speed }) => speed));
        return `| ${count} | ${number(ours)} | ${others.map(({ speed }) => number(speed)).join(' | ')} | ${(ours / fastest).toFixed(1)} × |`;
      }),
      '',
      `The whole topic book (${whole.rules} rules with phrases, gaps and contexts): ${number(whole.all)} MB/s to every place, ${number(whole.classified)} MB/s to tags with their evidence; compiled in ${whole.compile.toFixed(0)} ms.`
    ]
  };
}
