import { coveredForms, likelyForms } from '#lib/classify/explain-rule.ts';
import { parseRule } from '#lib/classify/rule-syntax.ts';
import type { PatternStep, WordPattern } from '#lib/classify/rule-syntax.ts';
import type { TopicRule } from '#lib/classify/topic-book.ts';

/** What the patterns of another program's dictionary can say beside words, phrases and `*` at the end. */
export type GlobDialect = {
  /** `*` before a word. */
  starBefore: boolean;
  /** `*` for a whole word between two others. */
  starBetween: boolean;
};

/** What a rule says and patterns cannot; the rule is left out. */
export type RuleLoss = 'context-lost' | 'numbers-lost' | 'compounds-lost' | 'gaps-lost' | 'rule-too-wide';
/** What the patterns say in another way than the rule does, so that reading them does not give the rule again. */
export type RuleChange =
  'forms-written-out' | 'alternatives-written-out' | 'gaps-written-out' | 'capitals-lost' | 'full-stops-lost' | 'note-lost';

export type RuleGlobs = { globs: readonly string[]; losses: readonly RuleLoss[]; changes: readonly RuleChange[] };

const mostGlobs = 1000;

const globsOfWord = (word: WordPattern): string[] => {
  if (word.form === 'inside') return [`*${word.text}*`];
  const forms = likelyForms(word);
  if (word.form === 'start') return [`${word.text}*`, ...forms];
  return word.form === 'end' ? forms.map((form) => `*${form}`) : forms;
};

/** A genitive stands before the word that it belongs to, so hardly at the end of a phrase. */
const withoutGenitives = (globs: readonly string[]): string[] =>
  globs.filter((glob) => !(glob.endsWith('s') && globs.includes(glob.slice(0, -1))));

const gapsBefore = (step: PatternStep): string[] => Array.from({ length: step.gapBefore + 1 }, (_, words) => '* '.repeat(words));

const findLosses = ({ near, notNear, at }: TopicRule, steps: readonly PatternStep[], dialect: GlobDialect): RuleLoss[] => {
  const forms = new Set(steps.flatMap(({ anyOf }) => anyOf.map(({ form }) => form)));
  const losses: RuleLoss[] = [];
  if (near.length > 0 || notNear.length > 0 || at !== 'anywhere') losses.push('context-lost');
  if (forms.has('number') || forms.has('numbered')) losses.push('numbers-lost');
  if (!dialect.starBefore && (forms.has('end') || forms.has('inside'))) losses.push('compounds-lost');
  if (!dialect.starBetween && steps.some(({ gapBefore }) => gapBefore > 0)) losses.push('gaps-lost');
  return losses;
};

const findChanges = (rule: TopicRule, steps: readonly PatternStep[]): RuleChange[] => {
  const words = steps.flatMap(({ anyOf }) => anyOf);
  const isWrittenOut = (word: WordPattern): boolean =>
    word.form === 'word' || word.form === 'end' || (word.form === 'start' && coveredForms(word).length > 0);
  const changes: RuleChange[] = [];
  if (words.some(isWrittenOut)) changes.push('forms-written-out');
  if (steps.some(({ anyOf }) => anyOf.length > 1)) changes.push('alternatives-written-out');
  if (steps.some(({ gapBefore }) => gapBefore > 0)) changes.push('gaps-written-out');
  if (words.some(({ capital }) => capital)) changes.push('capitals-lost');
  if (steps.some(({ abbreviated }) => abbreviated)) changes.push('full-stops-lost');
  if (rule.note !== null) changes.push('note-lost');
  return changes;
};

/**
 * The patterns that find what a rule finds, in small letters, as quanteda and LIWC write them: each likely form of a word is one of its
 * own, for they know no inflection. None where they cannot say it, with the reasons. A rule of which nothing is lost or changed comes
 * back from `readGlob`.
 */
export const globsOfRule = (rule: TopicRule, dialect: GlobDialect): RuleGlobs => {
  const steps = parseRule(rule.match)[0] ?? [];
  const losses = findLosses(rule, steps, dialect);
  if (losses.length > 0) return { globs: [], losses, changes: [] };
  const choices = steps.map((step, at) => {
    const isLast = at > 0 && at === steps.length - 1;
    const words = step.anyOf.flatMap((word) => (isLast ? withoutGenitives(globsOfWord(word)) : globsOfWord(word)));
    return at === 0 ? words : gapsBefore(step).flatMap((gap) => words.map((word) => ` ${gap}${word}`));
  });
  if (choices.reduce((count, { length }) => count * length, 1) > mostGlobs) return { globs: [], losses: ['rule-too-wide'], changes: [] };
  const globs = choices.reduce<string[]>((begun, words) => begun.flatMap((start) => words.map((word) => start + word)), ['']);
  return { globs, losses: [], changes: findChanges(rule, steps) };
};
