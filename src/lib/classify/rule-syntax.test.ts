import { describe, expect, it } from 'vitest';
import { exactnessOf, findRuleMistake, parseRule } from './rule-syntax.ts';

const forms = (rule: string): string[][] =>
  parseRule(rule).map((pattern) => pattern.flatMap((step) => step.anyOf.map(({ form, text }) => `${form} ${text}`.trim())));

describe('the language of rules', () => {
  it.each([
    ['skole', [['word skole']]],
    ['=miljøet', [['exact miljøet']]],
    ['kraft*', [['start kraft']]],
    ['*bane', [['end bane']]],
    ['*militær*', [['inside militær']]],
    ['tre i kraft', [['word tre', 'word i', 'word kraft']]],
    ['trang/stram økonomi', [['word trang', 'word stram', 'word økonomi']]],
    ['E#', [['numbered e'], ['exact e', 'number']]],
    ['rv. #', [['numbered rv'], ['exact rv', 'number']]],
    ['T-bane', [['word t', 'word bane']]]
  ])('reads %s', (rule, expected) => {
    expect(findRuleMistake(rule)).toBeNull();
    expect(forms(rule)).toEqual(expected);
  });

  it('notes capitals, gaps and abbreviations', () => {
    const [pattern = []] = parseRule('Bane ... interkomm. nett');
    expect(pattern.map((step) => [step.anyOf[0]?.capital, step.gapBefore, step.abbreviated])).toEqual([
      [true, 0, false],
      [false, 3, true],
      [false, 0, false]
    ]);
  });

  it('takes a lone word in capitals for an acronym', () => {
    const acronyms = (rule: string): boolean[] => (parseRule(rule)[0] ?? []).map((step) => step.anyOf[0]?.acronym ?? false);
    expect([acronyms('LAR'), acronyms('=LAR'), acronyms('Nav'), acronyms('IT drift'), acronyms('KVU*')]).toEqual([
      [true],
      [true],
      [false],
      [false, false],
      [false]
    ]);
  });

  it.each(['', '*', '.#', 'kra*ft', '... kraft', 'kraft ...', 'kraft!', 'a//b', '(vei)'])('says what is wrong with %j', (rule) => {
    expect(findRuleMistake(rule)).not.toBeNull();
  });

  it('finds a rule more exact the more letters it gives', () => {
    const exactness = (rule: string): number => exactnessOf(parseRule(rule)[0] ?? []);
    expect(exactness('miljø')).toBeGreaterThan(exactness('miljø*'));
    expect(exactness('budsjettforlik*')).toBeGreaterThan(exactness('budsjett*'));
  });
});
