import { expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { measure, planOf, smallPlanTime as at } from '../../../tests/support/small-plan.ts';
import { indexCitable } from './citable-update.ts';
import { judgeNews } from './follow-up.ts';
import { measuresOf } from './plan.ts';
import { checkPlan, putCitation, removeCitation } from './plan-citations.ts';
import { acceptSource } from './settle-citation.ts';

it('a quote that shows progress is checked, accepted and removed like those that a measure builds on', () => {
  const later = citable('Nettet er bygd.', { documentId: '2025-03-18', meetingDate: '2025-03-18' });
  const plan = planOf([judgeNews(measure('power', { topicIds: ['power'] }), later, true, at)]);
  const now = indexCitable([{ ...later, text: 'Nettet er nesten bygd.' }]);
  const [check] = [...checkPlan(plan, now).values()];
  if (!check) throw new Error('not checked');
  expect(check.findings).not.toEqual([]);
  const followUps = (of: typeof plan) => measuresOf(of).flatMap((one) => one.followUps);
  const accepted = putCitation(plan, acceptSource(check, at));
  expect(followUps(accepted).map(({ citation, isProgress }) => [citation.quote, isProgress])).toEqual([['Nettet er nesten bygd.', true]]);
  expect([...checkPlan(accepted, now).values()].map(({ findings }) => findings)).toEqual([[]]);
  expect(followUps(removeCitation(plan, check.citation.id))).toEqual([]);
});
