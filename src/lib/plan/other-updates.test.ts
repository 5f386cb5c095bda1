import { expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { measure, smallPlanTime } from '../../../tests/support/small-plan.ts';
import { citeUpdate } from './citation.ts';
import { otherUpdates } from './other-updates.ts';

it('offers what the same region says instead of a quote, of the same meeting and the same topics first', () => {
  const quoted = citable('Kraft.');
  const here = citable('Mer kraft.');
  const ofOtherTopic = citable('Ny skole.', { topicIds: ['education'] });
  const later = citable('Kraft igjen.', { documentId: '2025-03-18', meetingDate: '2025-03-18' });
  const ofOther = citable('Kraft.', { regionId: 'follo', documentId: '2025-03-18' });
  const citation = citeUpdate(quoted, { at: smallPlanTime });
  const power = measure('power', { topicIds: ['power'], citations: [citation] });
  expect(otherUpdates(citation, power, [later, ofOtherTopic, quoted, ofOther, here])).toEqual([here, ofOtherTopic, later]);
});
