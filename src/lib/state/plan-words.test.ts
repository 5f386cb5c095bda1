import { expect, it } from 'vitest';
import { planStamp } from '../../../tests/support/real-plan.ts';
import type { BriefFigures } from '#lib/plan/compose-brief.ts';
import { planWords } from './plan-words.ts';

const names = { region: (id: string) => id, topic: (id: string) => id };
const [nb, nn, en] = (['nb', 'nn', 'en'] as const).map((locale) => planWords(locale, names));
const priority = {
  topicId: 'power',
  label: 'Kraft og energi',
  regionsRaising: 6,
  regionsReporting: 12,
  low: 0.25,
  high: 0.75,
  regions: []
};
const figures: BriefFigures = {
  scope: '',
  filters: '',
  regionsReporting: 12,
  regionsSilent: 3,
  updates: 53,
  untaggedUpdates: 4,
  priorities: [
    { ...priority, quote: null },
    { ...priority, label: 'Kommuneøkonomi', quote: null },
    { ...priority, label: 'Helse', regionsRaising: 2, quote: null }
  ],
  news: [],
  charts: []
};

it('a reason is a sentence in three languages', () => {
  const evidence = { regions: ['Hadeland', 'Follo'], meetings: ['2024-11-19'], quotes: 1 };
  expect([nb, nn, en].map((words) => words?.why(evidence))).toEqual([
    'Tas opp av Hadeland og Follo: 1 sitat fra møtet 19. november 2024.',
    'Blir teke opp av Hadeland og Follo: 1 sitat frå møtet 19. november 2024.',
    'Raised by Hadeland and Follo: 1 quote from the meeting of 19 November 2024.'
  ]);
  expect(nb?.why({ ...evidence, meetings: ['2024-11-19', '2025-03-18'], quotes: 3 })).toBe(
    'Tas opp av Hadeland og Follo: 3 sitater fra møtene 19. november 2024 og 18. mars 2025.'
  );
});

it('the headline names all topics that share the first place, and says so where none is raised', () => {
  expect(nb?.brief.headline(figures)).toBe('Kraft og energi og kommuneøkonomi løftes av 6 av de 12 delregionene som har rapportert.');
  expect(nb?.brief.headline({ ...figures, priorities: [] })).toBe('Ingen temaer deles av delregionene i dette utvalget.');
});

it('the headline says "all" where all raise it, and a single region is no plural', () => {
  const by = (regionsRaising: number, regionsReporting: number) => ({
    ...figures,
    priorities: [{ ...priority, regionsRaising, regionsReporting, quote: null }]
  });
  expect(nb?.brief.headline(by(12, 12))).toBe('Kraft og energi løftes av alle de 12 delregionene som har rapportert.');
  expect(nn?.brief.headline(by(1, 1))).toBe('Kraft og energi blir løfta av den eine delregionen som har rapportert.');
});

it('the method is two sentences, whether or not all have reported', () => {
  for (const regionsSilent of [3, 0])
    for (const words of [nb, nn, en]) expect(words?.brief.method({ ...figures, regionsSilent }).match(/\.(?: |$)/g)?.length).toBe(2);
  expect(nb?.brief.method({ ...figures, regionsSilent: 0 })).toMatch(/ Alle de 12 delregionene har rapportert\.$/u);
  expect(nb?.brief.method({ ...figures, regionsReporting: 1 })).toContain(' 1 delregion har rapportert; 3 har ikke');
});

it('a cost is one sum where there is but one', () => {
  expect(nb?.cost({ low: 100000, high: 250000, currency: 'NOK', note: '' }).replace(/\s/g, ' ')).toBe('100 000–250 000 NOK');
  expect(nb?.cost({ low: 5, high: 5, currency: 'NOK', note: 'årlig' })).toBe('5 NOK årlig');
});

it('a stamp says what an export was made from', () => {
  const rows = nb?.report.stamp({ ...planStamp, filters: '', dataHash: 'abc' }).map(({ value }) => value);
  expect(rows).toEqual([
    '2. desember 2024',
    'Ingen',
    'versjon 1 (abc)',
    '1 møte, 12 av 15 delregioner, 53 oppdateringer, 4 uten tema',
    'abc'
  ]);
});

it('a red quote says what happened to it', () => {
  expect(nb?.finding({ kind: 'retagged', lost: ['kraft', 'helse'], gained: ['skole'] })).toBe(
    'Ikke lenger merket med kraft og helse. Nå merket med skole.'
  );
  expect(nb?.finding({ kind: 'moved-meeting', before: null, after: '2024-11-19' })).toBe(
    'Møtet er nå datert 19. november 2024, ikke uten dato.'
  );
  expect(en?.finding({ kind: 'removed', what: 'document' })).toBe('The document is no longer here.');
});
