import type { PlacedRule } from '#lib/classify/compile-rules.ts';
import { inflect } from '#lib/classify/inflect.ts';
import { lowerCase } from '#lib/classify/lower-case.ts';
import { joins, pause, pauseBetween } from '#lib/classify/pauses.ts';
import { isPlaceName } from '#lib/classify/place-name.ts';
import { parseRule, type PatternStep, type RulePattern, type WordPattern } from '#lib/classify/rule-syntax.ts';
import { isDerived, stemWord } from '#lib/classify/stem-word.ts';

type Reading = { text: string; first: number; next: number };
type Text = { words: { text: string; start: number; end: number }[]; readings: Reading[][]; pauses: number[] };

const functionWords =
  /^(?:i|på|av|for|til|med|om|og|å|er|det|den|de|et|en|ei|ein|eit|fra|frå|ved|mot|over|under|per|hos|som|ut|opp|inn|ned|ny|nye|ikke|ikkje)$/;
const vowelLost = /^.{4,}e[lnr]?$/;

const answersOf = new WeakMap<WordPattern, Map<string, boolean>>();
const answersByMeaning = new Map<string, Map<string, boolean>>();

/** Remembered, for the same few words come again and again. */
function matchesWord(word: string, pattern: WordPattern): boolean {
  let answers = answersOf.get(pattern);
  if (!answers) {
    const meaning = `${pattern.form} ${pattern.capital} ${pattern.acronym} ${pattern.text}`;
    answers = answersByMeaning.get(meaning) ?? new Map<string, boolean>();
    answersByMeaning.set(meaning, answers);
    answersOf.set(pattern, answers);
  }
  const answer = answers.get(word) ?? askOfWord(word, pattern);
  answers.set(word, answer);
  return answer;
}

/** One word against one pattern, as the rule language describes it, and in no other order than it does. */
function askOfWord(word: string, { form, text, capital, acronym }: WordPattern): boolean {
  const low = lowerCase(word);
  if (capital && !/^\p{Lu}/u.test(word)) return false;
  if (acronym && !/^\p{Lu}+s?$/u.test(word)) return false;
  if (form === 'number') return /^\d[\d.,]{0,8}$/.test(low);
  if (form === 'numbered') return low.startsWith(text) && /^\d[\d.,]{0,3}$/.test(low.slice(text.length));
  if (form === 'exact') return low === text;
  if (form === 'inside') return low.includes(text);
  if (form === 'end') return [...inflect(text)].some((inflected) => low.endsWith(inflected));
  if (form === 'start') {
    if (low.startsWith(text)) return !(/^\p{Lu}/u.test(word) && isPlaceName(low, text.length));
    return !capital && vowelLost.test(text) && inflect(text).has(low);
  }
  if (capital || functionWords.test(text)) return low === text || (capital && low === `${text}s`);
  if (inflect(text).has(low)) return true;
  const stem = isDerived(text) ? null : stemWord(low);
  return stem !== null && low.startsWith(stem) && [...inflect(text)].some((inflected) => stemWord(inflected) === stem);
}

function readText(text: string): Text {
  const words = [...text.matchAll(/\d(?:\d|[.,](?=\d))*[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+?(?=\d[.,]\d)|[\p{L}\p{M}\p{N}]+/gu)].map(
    (found) => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length
    })
  );
  const between = (word: number) => text.slice(words[word]?.end, words[word + 1]?.start);
  const readings: Reading[][] = words.map((word, index) => [{ text: word.text, first: index, next: index + 1 }]);
  let first = 0;
  for (let word = 1; word < words.length; word++) {
    if (!joins(between(word - 1), words[word]?.text ?? '')) first = word;
    else {
      const joined = words.slice(first, word + 1).map((part) => part.text);
      readings[first]?.push({ text: joined.join(''), first, next: word + 1 });
    }
  }
  const pauses = words.map((_, word) =>
    word + 1 === words.length ? pause.end : pauseBetween(between(word), words[word + 1]?.text[0] ?? '')
  );
  return { words, readings, pauses };
}

/** The word after the rest of a sequence, -1 where it does not stand there. */
function follow(text: Text, steps: RulePattern, step: number, at: number): number {
  const wanted = steps[step] as PatternStep;
  for (let word = at; word <= at + wanted.gapBefore && word < text.words.length; word++) {
    if (word > at && (text.pauses[word - 1] ?? 0) > pause.comma) return -1;
    for (const reading of [...(text.readings[word] ?? [])].reverse()) {
      if (!wanted.anyOf.some((pattern) => matchesWord(reading.text, pattern))) continue;
      const last = step + 1 === steps.length ? reading.next : afterPause(text, steps, step, reading.next);
      if (last >= 0) return last;
    }
  }
  return -1;
}

function afterPause(text: Text, steps: RulePattern, step: number, next: number): number {
  const strongest = steps[step]?.abbreviated ? pause.stop : (steps[step + 1]?.gapBefore ?? 0) > 0 ? pause.comma : pause.none;
  return (text.pauses[next - 1] ?? 0) > strongest ? -1 : follow(text, steps, step + 1, next);
}

function standsNear(text: Text, first: number, next: number, near: readonly RulePattern[], within: number): boolean {
  const to = Math.min(text.words.length, next + within);
  for (let word = Math.max(0, first - within); word < to; word++) {
    for (const steps of near) {
      const last = follow(text, steps, 0, word);
      if (last >= 0 && last <= to && (last <= first || word >= next)) return true;
    }
  }
  return false;
}

/**
 * Finds the places of rules in a text (NFC, nothing invisible), "rule start end" each, the slow way: every rule at every word. What a rule
 * means is told here a second time, without an automaton.
 */
export function naiveMatcher(rules: readonly PlacedRule[]): (text: string) => string[] {
  const parse = (list: readonly string[]): RulePattern[] => list.flatMap((rule) => [...parseRule(rule)]);
  const parsed = rules.map(({ rule }) => ({ ...rule, ways: parse([rule.match]), near: parse(rule.near), notNear: parse(rule.notNear) }));
  return (original) => {
    const text = readText(original);
    const found = new Set<string>();
    parsed.forEach(({ ways, near, notNear, within, at }, number) => {
      for (const steps of ways) {
        for (const reading of text.readings.flat()) {
          if (!steps[0]?.anyOf.some((pattern) => matchesWord(reading.text, pattern))) continue;
          const { first } = reading;
          const next = steps.length === 1 ? reading.next : afterPause(text, steps, 0, reading.next);
          if (next < 0) continue;
          if (at === 'head' && first >= 5) continue;
          if (at === 'inside' && (first === 0 || (text.pauses[first - 1] ?? 0) >= pause.stop)) continue;
          if (near.length > 0 && !standsNear(text, first, next, near, within)) continue;
          if (notNear.length > 0 && standsNear(text, first, next, notNear, within)) continue;
          found.add(`${number} ${text.words[first]?.start} ${text.words[next - 1]?.end}`);
        }
      }
    });
    return [...found].sort();
  };
}
