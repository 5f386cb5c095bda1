import { afterEach, expect, test } from 'vitest';
import type { TopicCoverage } from '#lib/analyse/topic-coverage.ts';
import type { Locale } from '#lib/model/topic.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { composeHeadline } from './compose-headline.ts';

const labels: Record<string, Record<Locale, string>> = {
  power: { nb: 'Kraft og energi', nn: 'Kraft og energi', en: 'Power & energy' },
  economy: { nb: 'Kommuneøkonomi', nn: 'Kommuneøkonomi', en: 'Municipal economy' },
  defence: { nb: 'Forsvar', nn: 'Forsvar', en: 'Defence' },
  transport: { nb: 'Samferdsel', nn: 'Samferdsle', en: 'Transport' },
  cooperation: { nb: 'Samarbeid', nn: 'Samarbeid', en: 'Cooperation' }
};

const raised = (topicId: string, regionsRaising: number, regionsReporting = 12): TopicCoverage => ({
  topicId,
  regionsRaising,
  regionsReporting,
  label: labels[topicId] ?? { nb: topicId, nn: topicId, en: topicId },
  description: { nb: '', nn: '', en: '' },
  core: true,
  procedural: topicId === 'cooperation',
  ordinal: 0,
  rank: 1,
  tied: false,
  updates: regionsRaising,
  interval: { low: 0, high: 1 }
});

function headline(topics: TopicCoverage[], locale: Locale = 'nb'): string {
  overwriteGetLocale(() => locale);
  return composeHeadline(topics, locale)
    .map((part) => part.text)
    .join('');
}

afterEach(() => overwriteGetLocale(() => 'nb'));

const shared = [raised('power', 6), raised('economy', 6), raised('defence', 4), raised('transport', 4), raised('cooperation', 9)];

test.each<[Locale, string]>([
  ['nb', 'Kraft og energi og kommuneøkonomi løftes av seks av tolv delregioner hver, forsvar og samferdsel av fire.'],
  ['nn', 'Kraft og energi og kommuneøkonomi blir løfta av seks av tolv delregionar kvar, forsvar og samferdsle av fire.'],
  ['en', 'Power & energy and municipal economy are each raised by six of twelve sub-regions, defence and transport by four.']
])('tells the same facts in %s', (locale, sentence) => {
  expect(headline(shared, locale)).toBe(sentence);
});

test('leads with substance although more regions talk of cooperation', () => {
  expect(headline([raised('cooperation', 12), raised('power', 2)])).toBe('Kraft og energi løftes av to av tolv delregioner.');
});

test('does not call shared what one region raises', () => {
  expect(headline([raised('power', 1), raised('economy', 1)])).toBe('Ingen tema går igjen hos to eller flere av de tolv delregionene.');
});

test('names no more topics than a sentence carries', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => raised(id, 3));
  expect(headline(many)).toBe('A, b og tre andre temaer løftes av tre av tolv delregioner hver.');
});

test('writes numbers past twelve in digits', () => {
  expect(headline([raised('power', 14, 16)])).toBe('Kraft og energi løftes av 14 av 16 delregioner.');
});

test('speaks plainly of a meeting with one report, and with none', () => {
  expect(headline([raised('power', 1, 1)])).toBe('Kraft og energi løftes av den ene delregionen som har rapportert.');
  expect(headline([raised('power', 0, 0)])).toBe('Ingen delregioner har meldt inn noe i dette referatet.');
});

test('keeps the id of each topic that it names', () => {
  expect(composeHeadline(shared, 'nb').flatMap((part) => part.topicId ?? [])).toEqual(['power', 'economy', 'defence', 'transport']);
});
