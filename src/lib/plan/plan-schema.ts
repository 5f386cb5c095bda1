import * as v from 'valibot';
import type { Basket } from './basket.ts';
import { pickKinds } from './basket.ts';
import type { Brief } from './brief.ts';
import type { Citation } from './citation.ts';
import { statuses, type Goal, type Measure, type Plan } from './plan.ts';
import type { Stamp } from './stamp.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const weight = v.pipe(v.number(), v.finite(), v.gtValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const id = v.pipe(v.string(), v.regex(/^\S+$/u, 'an id has no white space'), v.maxLength(200));
const ids = v.array(id);
const date = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.isoTimestamp());
const hash = v.pipe(v.string(), v.hexadecimal(), v.length(64));
const strings = v.array(v.string());

export const citationSchema: v.GenericSchema<unknown, Citation> = v.object({
  id,
  documentId: id,
  document: v.string(),
  meetingDate: v.nullable(date),
  regionId: id,
  region: v.string(),
  updateId: id,
  quote: v.pipe(v.string(), v.minLength(1)),
  leadIn: strings,
  topicIds: ids,
  sourceHash: hash,
  occurrence: count,
  citedAt: time,
  keptWithoutSource: v.nullable(time),
  isWithoutNames: v.boolean()
});

export const measureSchema: v.GenericSchema<unknown, Measure> = v.object({
  id,
  title: v.string(),
  what: v.string(),
  why: v.string(),
  topicIds: ids,
  regionIds: ids,
  responsible: v.string(),
  deadline: v.nullable(date),
  history: v.pipe(
    v.array(
      v.object({
        at: time,
        status: v.picklist(statuses),
        progress: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
        note: v.string()
      })
    ),
    v.minLength(1)
  ),
  weight,
  cost: v.nullable(
    v.object({ low: v.pipe(v.number(), v.finite()), high: v.pipe(v.number(), v.finite()), currency: v.string(), note: v.string() })
  ),
  links: v.array(v.object({ label: v.string(), address: v.string() })),
  citations: v.array(citationSchema),
  followUps: v.array(v.object({ citation: citationSchema, isProgress: v.boolean(), at: time }))
});

const goalSchema: v.GenericSchema<unknown, Goal> = v.object({
  id,
  title: v.string(),
  note: v.string(),
  weight,
  measures: v.array(measureSchema)
});

const priority = v.object({
  topicId: id,
  label: v.string(),
  regionsRaising: count,
  regionsReporting: count,
  low: share,
  high: share,
  regions: strings
});

const block = { id, isEdited: v.boolean(), composedAs: v.optional(v.nullable(hash), null), text: v.string() };
const briefSchema: v.GenericSchema<unknown, Brief> = v.object({
  title: v.string(),
  scope: v.string(),
  filters: v.optional(v.string(), ''),
  composedAt: time,
  blocks: v.array(
    v.variant('kind', [
      v.object({ ...block, kind: v.picklist(['headline', 'heading', 'paragraph', 'method']) }),
      v.object({ ...block, kind: v.literal('priorities'), priorities: v.array(priority) }),
      v.object({ ...block, kind: v.literal('quotes'), citations: v.array(citationSchema) }),
      v.object({ ...block, kind: v.literal('news'), lines: strings }),
      v.object({ ...block, kind: v.literal('chart'), chartId: id })
    ])
  )
});

const hasUniqueIds = (goals: Goal[]) => {
  const all = goals.flatMap((goal) => [goal.id, ...goal.measures.map((measure) => measure.id)]);
  return new Set(all).size === all.length;
};

export const planSchema: v.GenericSchema<unknown, Plan> = v.object({
  id,
  title: v.string(),
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)),
  createdAt: time,
  changedAt: time,
  continues: v.nullable(id),
  goals: v.pipe(v.array(goalSchema), v.check(hasUniqueIds, 'two goals or measures have the same id')),
  brief: v.nullable(briefSchema)
});

export const basketSchema: v.GenericSchema<unknown, Basket> = v.object({
  picks: v.array(
    v.object({
      id,
      kind: v.picklist(pickKinds),
      label: v.string(),
      topicIds: ids,
      citations: v.array(citationSchema),
      pickedAt: time
    })
  )
});

export const stampSchema: v.GenericSchema<unknown, Stamp> = v.object({
  exportedAt: time,
  filters: v.string(),
  topicBook: v.object({ version: v.string(), hash: v.string() }),
  coverage: v.object({ meetings: count, regionsReporting: count, regions: count, updates: count, untaggedUpdates: count }),
  dataHash: hash
});
