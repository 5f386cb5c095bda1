import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyUpdate } from './classify-update.ts';
import { compileTopicBook } from './compile-topic-book.ts';
import { coveredForms, explainRule } from './explain-rule.ts';
import type { ExplainedWord } from './explain-rule.ts';
import { findRuleMistake, parseRule } from './rule-syntax.ts';
import { plainRule } from './topic-book.ts';
import type { BookTopic } from './topic-book.ts';

const explain = (match: string) => explainRule(plainRule(match));
const firstWord = (match: string): ExplainedWord | undefined => explain(match).parts[0]?.anyOf[0];

const sentence = (text: string) => ({ nb: text, nn: text, en: text });
const topicWith = (match: string): BookTopic => ({
  id: 'power',
  label: sentence('Kraft'),
  description: sentence('Kraft.'),
  colour: 'tone-1',
  parent: null,
  crosswalk: { storting: [], los: [], cap: [] },
  core: false,
  procedural: false,
  strong: [plainRule(match)],
  weak: [],
  except: []
});
const finds = (match: string, text: string): boolean =>
  classifyUpdate({ text, leadIn: [] }, compileTopicBook({ version: '1', topics: [topicWith(match)] })).length > 0;

describe('explaining a rule', () => {
  it.each([
    ['skole', 'word'],
    ['=miljøet', 'exact'],
    ['kraft*', 'start'],
    ['*bane', 'end'],
    ['*militær*', 'inside'],
    ['tre i kraft', 'phrase'],
    ['T-bane', 'phrase'],
    ['Statnett', 'name'],
    ['LAR', 'acronym'],
    ['=LAR', 'acronym'],
    ['E#', 'numbered'],
    ['rv. #', 'numbered'],
    ['#', 'numbered'],
    ['skole/skule', 'word'],
    ['skole/*skule', 'phrase']
  ])('calls %s a rule of kind %s', (match, kind) => {
    expect(explain(match).kind).toBe(kind);
  });

  it('takes a phrase apart into its words, their alternatives and gaps, as they are written', () => {
    const { parts } = explain('trang/=stram ... NVE interkomm. E#');
    expect(
      parts.map(({ anyOf, gapBefore, abbreviated }) => [anyOf.map(({ kind, text }) => `${kind} ${text}`), gapBefore, abbreviated])
    ).toEqual([
      [['word trang', 'exact stram'], 0, false],
      [['name NVE'], 3, false],
      [['word interkomm'], 0, true],
      [['numbered E'], 0, false]
    ]);
  });

  it.each([
    ['skole', 'skole skolen skolet skola skoler skolar skolene skolane skoles skolens skolets skolas'],
    [
      'avdeling',
      'avdeling avdelingen avdelinga avdelinger avdelingar avdelingene avdelingane avdelings avdelingens avdelingas avdelingers avdelingars'
    ],
    ['grønn', 'grønn grønt grønne grønnere grønnest grønneste grønnare grønnast grønnaste grønnen grønnet grønna'],
    ['Statnett', 'Statnett Statnetts'],
    ['LAR', 'LAR LARs'],
    ['*bane', 'bane banen banet bana baner banar banene banane banes banens banets banas'],
    ['barnehage*', 'barnehaga barnehagar barnehagane barnehagas barnehagars barnehaganes'],
    ['på', 'på'],
    ['kraft*', ''],
    ['=miljøet', ''],
    ['*militær*', ''],
    ['E#', '']
  ])('lists the likely forms that %s covers', (match, forms) => {
    expect(firstWord(match)?.forms.join(' ')).toBe(forms);
  });

  it('tells where a rule counts, and nothing where it counts everywhere', () => {
    expect(explain('linje').context).toBeNull();
    expect(explainRule({ ...plainRule('linje'), within: 9, note: 'why' }).context).toBeNull();
    expect(explainRule({ ...plainRule('linje'), near: ['NVE'], notNear: ['buss*'], within: 8, at: 'head' }).context).toEqual({
      near: ['NVE'],
      notNear: ['buss*'],
      within: 8,
      at: 'head'
    });
  });

  it('claims no form that the matching does not find', () => {
    for (const match of ['skole', 'trang', 'museum', 'senter', 'senter*', 'ny', 'mot', 'Statnett', 'LAR', '=LAR', 'kW', '*bane'])
      for (const form of firstWord(match)?.forms ?? []) expect([match, form, finds(match, form)]).toEqual([match, form, true]);
  });

  it('lists only forms among those that the word covers', () => {
    for (const match of ['skole', 'trang', 'museum', 'senter', 'buss']) {
      const word = parseRule(match)[0]?.[0]?.anyOf[0];
      const covered = word ? coveredForms(word) : [];
      expect(covered.length).toBeGreaterThan(12);
      expect(covered).toEqual(expect.arrayContaining([...(firstWord(match)?.forms ?? [])]));
    }
  });

  it('explains every rule that can be read', () => {
    const rule = fc.string({ unit: fc.constantFrom(...'aeøKsn1*=#/. -', '...', ' ... '), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rule, (match) => {
        fc.pre(findRuleMistake(match) === null);
        const { parts } = explain(match);
        const letters = parts.flatMap(({ anyOf }) => anyOf.map(({ text }) => text));
        expect(letters.filter((text) => /[^.]/.test(text))).toEqual(match.match(/[\p{L}\p{N}]+/gu) ?? []);
      })
    );
  });
});
