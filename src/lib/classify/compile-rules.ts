import { expandPattern } from './expand-pattern.ts';
import type { Demand } from './expand-pattern.ts';
import type { PatternStep, WordPattern } from './rule-syntax.ts';
import { exactnessOf, parseRule } from './rule-syntax.ts';
import type { Strength, TopicRule } from './topic-book.ts';
import { buildWordAutomaton } from './word-automaton.ts';
import type { Literal, WordAutomaton } from './word-automaton.ts';

/** One step of a sequence: the patterns that satisfy it. */
export type SequenceStep = { patterns: readonly number[]; gapBefore: number; abbreviated: boolean };
export type Sequence = {
  steps: readonly SequenceStep[];
  /** Index of the step that is looked for first: the one whose words say most. */
  anchor: number;
  /** One word in one way: where it is found, it is found once. */
  isSole: boolean;
};

export type CompiledRule = {
  /** Index into CompiledRules.topicIds. */
  topic: number;
  strength: Strength;
  /** As written in the book. */
  text: string;
  /** As exactnessOf tells it. */
  exactness: number;
  near: readonly Sequence[];
  notNear: readonly Sequence[];
  within: number;
  at: TopicRule['at'];
  /** Whether it counts in some contexts only. */
  isBound: boolean;
};

/** What the matching needs, worked out once from the rules. */
export type CompiledRules = {
  topicIds: readonly string[];
  /** As they were given, and compiled. */
  placed: readonly PlacedRule[];
  rules: readonly CompiledRule[];
  automaton: WordAutomaton;
  /** By the automaton's outputs: the pattern that is found, and what it demands beside its letters, null for most. */
  patterns: Int32Array;
  demands: readonly (Demand | null)[];
  /** For each pattern the sequences whose anchor it satisfies. */
  byAnchor: readonly (readonly { rule: number; sequence: Sequence }[])[];
};

/** Words that stand everywhere, and those that stand everywhere in minutes: a sequence is better found by its other words. */
const everywhere = new Set(
  (
    'i på av for til med om og å er det den de et en ei ein eit fra frå ved mot over under per hos som ut opp inn ned ny nye ikke ikkje har ha kan ' +
    'skal vil bli blir ble blei vart være vere var dei seg sin alle andre to tre når etter mellom flere fleire sammen saman ' +
    'kommune kommunen kommunene kommunane fylke fylket fylkeskommune region regionen'
  ).split(' ')
);

/** How often a word may stand, on no scale: the fewer letters, the more often. */
const frequencyOf = ({ form, text }: WordPattern): number => {
  if (form === 'number') return 1;
  const letters = form === 'numbered' ? text.length + 2 : text.length;
  return 2 ** -letters + (everywhere.has(text) ? 1 : 0);
};

const chooseAnchor = (steps: readonly PatternStep[]): number => {
  const frequencies = steps.map(({ anyOf }) => anyOf.reduce((sum, word) => sum + frequencyOf(word), 0));
  return frequencies.indexOf(Math.min(...frequencies));
};

/** Numbers the different word patterns of a book. */
class PatternList {
  readonly #numbers = new Map<string, number>();
  readonly all: WordPattern[] = [];

  numberOf(pattern: WordPattern): number {
    const key = `${pattern.form} ${pattern.capital} ${pattern.acronym} ${pattern.text}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(pattern) - 1;
  }
}

const compileSequences = (rule: string, patterns: PatternList): Sequence[] =>
  parseRule(rule).map((steps, _, ways) => ({
    anchor: chooseAnchor(steps),
    isSole: ways.length === 1 && steps.length === 1 && steps[0]?.anyOf.length === 1,
    steps: steps.map(({ anyOf, gapBefore, abbreviated }) => ({
      patterns: anyOf.map((pattern) => patterns.numberOf(pattern)),
      gapBefore,
      abbreviated
    }))
  }));

/** What the automaton is to find for the patterns, and what each of its outputs demands. */
const expandAll = (patterns: readonly WordPattern[], anchors: ReadonlySet<number>): { literals: Literal[]; demands: Demand[] } => {
  const numbers = new Map<Demand, number>();
  const literals = patterns.flatMap((pattern, number) =>
    expandPattern(pattern, number).map(({ text, place, demand }): Literal => {
      const output = numbers.get(demand) ?? numbers.size;
      numbers.set(demand, output);
      return { text, place, output, urgent: anchors.has(number) };
    })
  );
  return { literals, demands: [...numbers.keys()] };
};

const demandsNothing = ({ capital, acronym, test, letters }: Demand): boolean => !capital && !acronym && test === null && letters === null;

/** A rule of a topic with its index among the topics' ids and its strength. */
export type PlacedRule = { topic: number; strength: Strength; rule: TopicRule };

/** Compiles any rules, such as those of one topic, or a single one that is being written. They must have passed `findRuleMistake`. */
export const compileRules = (topicIds: readonly string[], placed: readonly PlacedRule[]): CompiledRules => {
  const patterns = new PatternList();
  const byAnchor: { rule: number; sequence: Sequence }[][] = [];
  const rules = placed.map(({ topic, strength, rule: { match, near, notNear, within, at } }, number): CompiledRule => {
    const context = (written: readonly string[]): Sequence[] => written.flatMap((rule) => compileSequences(rule, patterns));
    for (const sequence of compileSequences(match, patterns)) {
      for (const pattern of sequence.steps[sequence.anchor]?.patterns ?? []) (byAnchor[pattern] ??= []).push({ rule: number, sequence });
    }
    const isBound = near.length > 0 || notNear.length > 0 || at !== 'anywhere';
    const exactness = Math.min(...parseRule(match).map(exactnessOf));
    return { topic, strength, text: match, exactness, near: context(near), notNear: context(notNear), within, at, isBound };
  });
  const anchors = new Set(patterns.all.keys());
  for (const pattern of patterns.all.keys()) if (!byAnchor[pattern]) anchors.delete(pattern);
  const { demands, literals } = expandAll(patterns.all, anchors);
  return {
    topicIds,
    placed,
    rules,
    automaton: buildWordAutomaton(literals),
    patterns: Int32Array.from(demands, ({ pattern }) => pattern),
    demands: demands.map((demand) => (demandsNothing(demand) ? null : demand)),
    byAnchor: Array.from({ length: patterns.all.length }, (_, pattern) => byAnchor[pattern] ?? [])
  };
};
