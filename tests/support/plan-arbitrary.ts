import fc from 'fast-check';
import type { Brief, BriefBlock } from '#lib/plan/brief.ts';
import type { Basket } from '#lib/plan/basket.ts';
import { pickKinds } from '#lib/plan/basket.ts';
import type { Citation } from '#lib/plan/citation.ts';
import { statuses, type Goal, type Measure, type Plan } from '#lib/plan/plan.ts';

/** What people and other people's files put into a field: line breaks, quotes, formulas, control characters, markup, lone halves of pairs. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'"\';,\n\r\t=+-@<>&\\|\0\uFEFF a'), maxLength: 8 }),
  fc.constantFrom('=HYPERLINK("x")', "'=1", '</script>', 'null', '0123', ' mellomrom ', '__proto__', '\uD800')
);
const id = fc.stringMatching(/^[a-zæøå0-9-]{1,8}$/);
const ids = fc.array(id, { maxLength: 3 });
const time = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const date = time.map((iso) => iso.slice(0, 10));
const weight = fc.double({ min: 0.001, max: 1000, noNaN: true });
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

const citation: fc.Arbitrary<Citation> = fc.record({
  id,
  documentId: id,
  document: text,
  meetingDate: fc.option(date),
  regionId: id,
  region: text,
  updateId: id,
  quote: text.filter((quote) => quote !== ''),
  leadIn: fc.array(text, { maxLength: 2 }),
  topicIds: ids,
  sourceHash: hash,
  occurrence: fc.nat(9),
  citedAt: time,
  keptWithoutSource: fc.option(time),
  isWithoutNames: fc.boolean()
});
const citations = fc.array(citation, { maxLength: 3 });

const entry = fc.record({
  at: time,
  status: fc.constantFrom(...statuses),
  progress: fc.integer({ min: 0, max: 100 }),
  note: text
});

const sum = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((amount) => amount + 0);

const measure: fc.Arbitrary<Measure> = fc.record({
  id,
  title: text,
  what: text,
  why: text,
  topicIds: ids,
  regionIds: ids,
  responsible: text,
  deadline: fc.option(date),
  history: fc.array(entry, { minLength: 1, maxLength: 3 }),
  weight,
  cost: fc.option(fc.record({ low: sum, high: sum, currency: text, note: text })),
  links: fc.array(fc.record({ label: text, address: text }), { maxLength: 2 }),
  citations,
  followUps: fc.array(fc.record({ citation, isProgress: fc.boolean(), at: time }), { maxLength: 2 })
});

const goal: fc.Arbitrary<Goal> = fc.record({ id, title: text, note: text, weight, measures: fc.array(measure, { maxLength: 3 }) });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const priority = fc.record({
  topicId: id,
  label: text,
  regionsRaising: fc.nat(20),
  regionsReporting: fc.nat(20),
  low: share,
  high: share,
  regions: fc.array(text, { maxLength: 3 })
});
const plain = { id, composedAs: fc.option(hash), isEdited: fc.boolean(), text };
const block: fc.Arbitrary<BriefBlock> = fc.oneof(
  fc.record({ ...plain, kind: fc.constantFrom('headline', 'heading', 'paragraph', 'method') }),
  fc.record({ ...plain, kind: fc.constant('priorities' as const), priorities: fc.array(priority, { maxLength: 3 }) }),
  fc.record({ ...plain, kind: fc.constant('quotes' as const), citations }),
  fc.record({ ...plain, kind: fc.constant('news' as const), lines: fc.array(text, { maxLength: 3 }) }),
  fc.record({ ...plain, kind: fc.constant('chart' as const), chartId: id })
);
const brief: fc.Arbitrary<Brief> = fc.record({
  title: text,
  scope: text,
  filters: text,
  composedAt: time,
  blocks: fc.array(block, { maxLength: 4 })
});

/** Ids within a plan are unique: each gets its place behind it. */
function withOwnIds(goals: readonly Goal[]): Goal[] {
  return goals.map((one, at) => ({
    ...one,
    id: `${one.id}-g${at}`,
    measures: one.measures.map((other, place) => ({ ...other, id: `${other.id}-m${at}-${place}` }))
  }));
}

export const arbitraryPlan: fc.Arbitrary<Plan> = fc.record({
  id,
  title: text,
  year: fc.integer({ min: 1900, max: 2999 }),
  createdAt: time,
  changedAt: time,
  continues: fc.option(id),
  goals: fc.array(goal, { maxLength: 4 }).map(withOwnIds),
  brief: fc.option(brief)
});

export const arbitraryBasket: fc.Arbitrary<Basket> = fc.record({
  picks: fc.array(fc.record({ id, kind: fc.constantFrom(...pickKinds), label: text, topicIds: ids, citations, pickedAt: time }), {
    maxLength: 3
  })
});
