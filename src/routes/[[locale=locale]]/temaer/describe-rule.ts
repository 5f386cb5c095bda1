import type { ExplainedWord, RuleExplanation, RulePart } from '#lib/classify/explain-rule.ts';
import type { RuleMistake } from '#lib/classify/rule-syntax.ts';
import type { Locale } from '#lib/model/topic.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatChoice } from '#lib/state/format.ts';

const mostForms = 6;

const quote = (text: string) => `${m.quote_open()}${text}${m.quote_close()}`;

/** The first forms that a word covers beside itself, in words: " (skolen, skoler, skolene …)". */
function formsOf({ text, forms }: ExplainedWord): string {
  const others = forms.filter((form) => form.toLowerCase() !== text.toLowerCase());
  if (others.length === 0) return '';
  const shown = others.slice(0, mostForms).join(', ');
  return ` (${shown}${others.length > mostForms ? ' …' : ''})`;
}

function describeWord(word: ExplainedWord): string {
  const text = quote(word.text);
  const forms = formsOf(word);
  switch (word.kind) {
    case 'word':
      return m.rule_word({ text, forms });
    case 'exact':
      return m.rule_exact({ text });
    case 'start':
      return m.rule_start({ text, forms });
    case 'end':
      return m.rule_end({ text, forms });
    case 'inside':
      return m.rule_inside({ text });
    case 'name':
      return m.rule_name({ text });
    case 'acronym':
      return m.rule_acronym({ text });
    case 'numbered':
      return word.text === '' ? m.rule_number() : m.rule_numbered({ text });
  }
}

function describePart({ anyOf, gapBefore }: RulePart, locale: Locale, isFirst: boolean): string {
  const words = anyOf.map(describeWord);
  const choice = words.length > 1 ? m.rule_either({ words: formatChoice(words, locale) }) : (words[0] ?? '');
  if (isFirst) return choice;
  return gapBefore > 0 ? m.rule_then_gap({ n: gapBefore, word: choice }) : m.rule_then({ word: choice });
}

/** What a rule finds, and where it counts, in a sentence or two. */
export function describeRule({ parts, context }: RuleExplanation, locale: Locale): string {
  const found = m.rule_finds({ what: parts.map((part, index) => describePart(part, locale, index === 0)).join(' ') });
  if (!context) return found;
  const near = (rules: readonly string[]) => formatChoice(rules.map(quote), locale);
  const bounds = [
    context.near.length > 0 ? m.rule_near({ words: near(context.near), n: context.within }) : '',
    context.notNear.length > 0 ? m.rule_not_near({ words: near(context.notNear), n: context.within }) : '',
    context.at === 'head' ? m.rule_at_head() : context.at === 'inside' ? m.rule_at_inside() : ''
  ];
  return [found, ...bounds.filter((bound) => bound !== '')].join(' ');
}

export function describeMistake({ code, word }: RuleMistake): string {
  switch (code) {
    case 'empty':
      return m.rule_mistake_empty();
    case 'open-gap':
      return m.rule_mistake_gap();
    case 'unknown-sign':
      return m.rule_mistake_sign({ sign: quote(word) });
    case 'bare-star':
      return m.rule_mistake_star();
    case 'unreadable-word':
      return m.rule_mistake_word({ word: quote(word) });
  }
}
