import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classifyUpdate } from './classify-update.ts';
import { CompiledTopicBook } from './compile-topic-book.ts';
import type { PlacedRule } from './compile-rules.ts';
import { TagIndex } from './tag-index.ts';
import { plainRule } from './topic-book.ts';

const words = 'kraft kraften vindkraft vei veien Rv. 4 på skole skolen bane-vei kommuneøkonomi strøm i nettet økt bru';
const text = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 8 }).map((parts) => parts.join(' '));
const update = fc.record({ text, leadIn: fc.array(fc.constantFrom('Vei og bane:', 'Skole', 'Kraft i nettet'), { maxLength: 2 }) });
const match = fc.constantFrom(
  'kraft',
  'kraft*',
  '*vei',
  'rv. #',
  'skole',
  'økt kraft',
  '*økonomi',
  'strøm ... nett*',
  'banevei',
  '=veien',
  'bru'
);
const placed: fc.Arbitrary<PlacedRule> = fc.record({
  topic: fc.nat(2),
  strength: fc.constantFrom('strong', 'strong', 'weak', 'except'),
  rule: fc.record({ match, near: fc.constantFrom([], [], ['i']) }).map(({ match: written, near }) => ({ ...plainRule(written), near }))
});

it('an edited rule leaves the same tags as a book that had it from the start', () => {
  fc.assert(
    fc.property(
      fc.array(update, { maxLength: 12 }),
      fc.array(placed, { maxLength: 6 }),
      fc.array(fc.record({ drop: fc.option(fc.nat(7)), add: fc.array(placed, { maxLength: 2 }) }), { maxLength: 4 }),
      (updates, rules, edits) => {
        const topics = ['a', 'b', 'c'];
        const index = new TagIndex(updates, CompiledTopicBook.compile(topics, rules));
        // Rules that were dropped keep their numbers.
        const current: (PlacedRule | null)[] = [...rules];
        for (const { drop, add } of edits) {
          const dropped = drop !== null && current[drop] ? [drop] : [];
          for (const number of dropped) current[number] = null;
          current.push(...add);
          const expectedChanges = index.preview({ drop: dropped, add });
          expect(index.apply({ drop: dropped, add })).toEqual(expectedChanges);
        }
        const fresh = CompiledTopicBook.compile(
          topics,
          current.filter((rule) => rule !== null)
        );
        expect(index.hits).toEqual(updates.map((one) => classifyUpdate(one, fresh)));
      }
    ),
    { numRuns: 150 }
  );
}, 30_000);
