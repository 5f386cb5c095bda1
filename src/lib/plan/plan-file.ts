import * as v from 'valibot';
import type { Reading } from '#lib/model/reading.ts';
import type { Basket } from './basket.ts';
import { hashData } from './hash-text.ts';
import { leaveNamesOut, type Names } from './leave-names-out.ts';
import type { Plan } from './plan.ts';
import { basketSchema, planSchema, stampSchema } from './plan-schema.ts';
import { stampData, type Stamp, type StampFacts } from './stamp.ts';

/** All that is planned, as it is kept in a file. */
export type PlanFile = { plans: readonly Plan[]; basket: Basket };

/** `isAsStamped`: whether the data is what it was when the file was written. */
export type ReadPlanFile = PlanFile & { stamp: Stamp; isAsStamped: boolean };

const FORMAT = 'regionpuls-plan';
const VERSION = 1;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  stamp: stampSchema,
  plans: v.array(planSchema),
  basket: basketSchema
});
const headSchema = v.object({ format: v.literal(FORMAT), version: v.number() });

/** JSON of all plans and the basket. Names of those who attended are left out of every text. */
export function writePlanFile(file: PlanFile, facts: StampFacts, names: Names): string {
  const { plans, basket } = leaveNamesOut({ plans: file.plans, basket: file.basket }, names);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, stamp: stampData({ plans, basket }, leaveNamesOut(facts, names)), plans, basket }, null, 2)}\n`;
}

/**
 * Reads what `writePlanFile` wrote. Problems: `plan-file-not-json`, `plan-file-unknown` (another format), `plan-file-newer` (of a later version
 * of the app) and `plan-file-invalid`, which names the place. Never throws.
 */
export function readPlanFile(text: string): Reading<ReadPlanFile> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return problem('plan-file-not-json', error instanceof Error ? error.message : String(error));
  }
  const head = v.safeParse(headSchema, data);
  if (!head.success) return problem('plan-file-unknown', 'the file is no file of plans.');
  if (head.output.version > VERSION)
    return problem('plan-file-newer', `the file is of version ${head.output.version}, known is ${VERSION}.`);
  const file = v.safeParse(fileSchema, data);
  if (!file.success) return problem('plan-file-invalid', describe(file.issues[0]));
  const { stamp, plans, basket } = file.output;
  return { ok: true, value: { stamp, plans, basket, isAsStamped: hashData({ plans, basket }) === stamp.dataHash } };
}

function problem(code: string, message: string): Reading<never> {
  return { ok: false, problem: { code, message, start: 0, end: 0 } };
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`;
}
