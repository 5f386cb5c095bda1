import fc from 'fast-check';
import { expect, it } from 'vitest';
import { naiveMatcher } from '../../../tests/support/naive-matches.ts';
import { seededRandom } from '#lib/analyse/statistics/seeded-random.ts';
import type { PlacedRule } from './compile-rules.ts';
import { compileRules } from './compile-rules.ts';
import { RuleFinder } from './find-rule-matches.ts';
import { findRuleMistake } from './rule-syntax.ts';

const rulesAtATime = 500;
const textsForEach = 200;

const stems = ['kraft', 'vei', 'bane', 'økonomi', 'skole', 'bru', 'nett', 'forsvar', 'senter', 'plan', 'år', 'idé', 'tog'];
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...stems) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('kraften', 'veiene', 'jernbanen', 'skoler', 'forsvaret', 'forsvarlig', 'sentra', 'planen', 'ideer', 'brua')
  },
  { weight: 3, arbitrary: fc.constantFrom('Kraft', 'KRAFT', 'Strømsø', 'Banenes', 'NATO', 'Nato', 'İ', 'ß', 'straße') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('i', 'på', 'og', 'av', 'til', 'E', 'E18', 'rv', 'Rv4', '4', '18', '1,75', '2.400', '123456', 'mill')
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...stems), fc.constantFrom(...stems)).map((pair) => pair.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('👩', '🚒', '𝒜bane', '½', 'x²') },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...'kraftveiåøs') }) }
);
const words = [
  ...[...stems, ...stems],
  ...'kraften veiene jernbanen skoler forsvaret forsvarlig sentra planen ideer brua Kraft KRAFT Strømsø Banenes NATO Nato İ ß straße'.split(
    ' '
  ),
  ...'i på og av til E E18 rv Rv4 4 18 1,75 2.400 123456 mill 👩 🚒 𝒜bane ½ x²'.split(' ')
];
const between = [...Array<string>(24).fill(' '), ', ', '. ', ': ', '-', '- ', ' - ', '/', ' (', '\n', '! ', '-\n', ' – '];

/** A text of up to fourteen words, some of them compounds, and a way to write it that means the same. */
function textOf(seed: number): { plain: string; how: Disguise } {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let plain = '';
  for (let count = Math.floor(random() * 15); count > 0; count--) {
    plain += random() < 0.1 ? pick(stems) + pick(stems) : pick(words);
    plain += pick(between);
  }
  const cuts = random() < 0.5 ? [] : [random(), random(), random()].map((share) => Math.floor(share * plain.length));
  return { plain: plain.normalize('NFC'), how: { decomposed: random() < 0.3, cuts, noBreak: random() < 0.3 } };
}

const ruleWord = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: word.map((text) => `${text}*`) },
  { weight: 2, arbitrary: word.map((text) => `*${text}`) },
  { weight: 1, arbitrary: word.map((text) => `*${text}*`) },
  { weight: 1, arbitrary: word.map((text) => `=${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('#', 'E#', 'rv. #', 'av.', 'i') },
  { weight: 1, arbitrary: fc.tuple(word, word).map((pair) => pair.join('/')) }
);
const ruleText = fc
  .array(fc.tuple(ruleWord, fc.constantFrom(' ', ' ', ' ... ')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flatMap(([text, gap], index) => (index + 1 < parts.length ? [text, gap] : [text])).join(''))
  .filter((rule) => findRuleMistake(rule) === null);
const context = fc.array(ruleText, { maxLength: 1 });
const rule = fc.record({
  match: ruleText,
  near: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, context),
  notNear: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, context),
  within: fc.integer({ min: 1, max: 6 }),
  at: fc.constantFrom('anywhere', 'anywhere', 'anywhere', 'head', 'inside'),
  note: fc.constant(null)
});

/** A way to write a text that means the same, with where each of its units went: NFD, soft hyphens, joiners, no-break spaces. */
type Disguise = { decomposed: boolean; cuts: readonly number[]; noBreak: boolean };

function disguiseText(text: string, { decomposed, cuts, noBreak }: Disguise): { text: string; places: number[] } {
  let written = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (cuts.includes(at) && /[a-zæøå]{2}/i.test(text.slice(at - 1, at + 1))) written += at % 2 === 0 ? '\u00AD' : '\u200B';
    places.push(written.length);
    const isHalf = /[\uD800-\uDFFF]/.test(unit);
    written += unit === ' ' && noBreak ? '\u00A0' : decomposed && !isHalf ? unit.normalize('NFD') : unit;
  }
  return { text: written, places: [...places, written.length] };
}

/** Where a place ends in the disguise: after the marks of its last letter, before what is invisible after it. */
function endIn(text: string, places: readonly number[], end: number): number {
  let at = places[end] ?? text.length;
  while (/[\u00AD\u200B]/.test(text[at - 1] ?? '')) at--;
  return at;
}

it('finds in 100,000 texts what every rule at every word finds, however the text is written', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(), { minLength: textsForEach, maxLength: textsForEach }),
      (rules, seeds) => {
        const placed = rules.map((one): PlacedRule => ({ topic: 0, strength: 'strong', rule: one }));
        const naive = naiveMatcher(placed);
        const finder = new RuleFinder(compileRules(['topic'], placed));
        for (const { plain, how } of seeds.map(textOf)) {
          const { text, places } = disguiseText(plain, how);
          const expected = naive(plain).map((place) => {
            const [number, start, end] = place.split(' ').map(Number);
            return `${number} ${places[start ?? 0]} ${endIn(text, places, end ?? 0)}`;
          });
          const { count, rule: rule_, start, end } = finder.find(text);
          const actual = Array.from({ length: count }, (_, at) => `${rule_[at]} ${start[at]} ${end[at]}`);
          // Only where they differ, for an assertion takes longer than the search. One that is told twice differs, too.
          if (actual.sort().join() !== expected.sort().join()) expect(actual, text).toEqual(expected);
          found += count;
        }
      }
    ),
    { numRuns: rulesAtATime, seed: 20_241_119, endOnFailure: true }
  );
  expect(found).toBeGreaterThan(rulesAtATime * textsForEach * 0.1);
}, 120_000);
