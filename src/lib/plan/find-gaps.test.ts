import { describe, expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { measure, planOf, smallPlanTime, told } from '../../../tests/support/small-plan.ts';
import { citeUpdate } from './citation.ts';
import { findGaps } from './find-gaps.ts';
import { findNews, forgetJudgement, judgeNews } from './follow-up.ts';

const citations = [citeUpdate(citable('Kraft og energi.'), { at: smallPlanTime })];
const shared = (topicId: string) => ({ topicId, regionsRaising: 6, regionsReporting: 12 });

describe('the gaps of a plan', () => {
  const plan = planOf([
    measure('power', { topicIds: ['power'], regionIds: ['hadeland'], citations }),
    measure('bare', { topicIds: ['digital'], regionIds: ['follo'] }),
    measure('over', { topicIds: ['digital'], regionIds: ['follo'], citations, history: told('done', 100) }),
    measure('given-up', { topicIds: ['economy'], regionIds: ['oslo'], history: told('stopped', 0) })
  ]);
  const gaps = findGaps(plan, {
    priorities: [shared('power'), shared('economy'), shared('transport')],
    quietTopicIds: new Set(['digital']),
    regionIds: ['hadeland', 'follo', 'oslo', 'hamar']
  });

  it('are shared priorities that no measure answers, a stopped one least', () => {
    expect(gaps.prioritiesWithoutMeasure).toEqual([shared('economy'), shared('transport')]);
  });

  it('are measures without a quote, measures whose topic has gone quiet, and regions that none touches', () => {
    expect(gaps.measuresWithoutEvidence.map(({ id }) => id)).toEqual(['bare']);
    expect(gaps.measuresGoneQuiet.map(({ id }) => id)).toEqual(['bare']);
    expect(gaps.regionsWithoutMeasure).toEqual(['oslo', 'hamar']);
  });
});

describe('after new minutes', () => {
  const march = { documentId: '2025-03-18', meetingDate: '2025-03-18' };
  const news = citable('Kraftsatsingen er i gang.', march);
  const ofOther = citable('Kraft.', { ...march, regionId: 'follo' });
  const ofOtherTopic = citable('Ny skole.', { ...march, topicIds: ['education'] });
  const open = measure('power', { topicIds: ['power'], regionIds: ['hadeland'], citations });

  it('a measure hears what its regions say about its topics, and nothing that it quotes already', () => {
    const updates = [citable('Kraft og energi.'), news, ofOther, ofOtherTopic];
    expect(findNews(planOf([open]), updates).map((one) => [one.measure.id, one.updates])).toEqual([['power', [news]]]);
    expect(findNews(planOf([{ ...open, regionIds: [] }]), updates)[0]?.updates).toEqual([news, ofOther]);
  });

  it('a measure without quotes hears of meetings after the day on which it was proposed', () => {
    const bare = measure('bare', { topicIds: ['power'] });
    const before = citable('Kraft før.', { meetingDate: '2025-01-14' });
    expect(findNews(planOf([bare]), [before, news])[0]?.updates).toEqual([news]);
  });

  it('what was judged can be judged again, and leaves the other updates of its meeting to be judged', () => {
    const other = citable('Kraftsatsingen venter.', march);
    const judged = judgeNews(open, news, false, smallPlanTime);
    expect(findNews(planOf([judged]), [news, other])[0]?.updates).toEqual([other]);
    const again = forgetJudgement(judged, judged.followUps[0]?.citation.id ?? '');
    expect(findNews(planOf([again]), [news, other])[0]?.updates).toEqual([news, other]);
  });

  it('an update that was judged is not asked about again, and the judgement is kept with its words', () => {
    const judged = judgeNews(open, news, true, smallPlanTime);
    expect(findNews(planOf([judged]), [news])).toEqual([]);
    expect(judged.followUps).toMatchObject([{ isProgress: true, citation: { quote: news.text } }]);
  });

  it('a measure that is done is left alone', () => {
    expect(findNews(planOf([{ ...open, history: told('done', 100) }]), [news])).toEqual([]);
  });
});
