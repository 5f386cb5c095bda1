import { expect, test } from 'vitest';
import type { Minutes, Update } from '#lib/model/minutes.ts';
import { isSameMeeting } from './is-same-meeting.ts';

function minutes(date: string | null, body: string | null, texts: string[], format: Minutes['source']['format'] = 'txt') {
  const updates = texts.map((text, at): Update => {
    const source = { start: 0, end: text.length, page: null };
    return { id: `hadeland-${at + 1}`, regionId: 'hadeland', region: 'Hadeland', depth: 0, leadIn: [], text, source };
  });
  const meeting = { title: null, body, date, start: null, end: null, place: null, attendance: [], apologies: [] };
  return { meeting, updates, source: { name: 'referat', format, sha256: '', pages: null } };
}

test('minutes of one body on one day are versions of the same meeting', () => {
  expect(isSameMeeting(minutes('2024-11-19', 'Styret', ['Ny vei']), minutes('2024-11-19', 'STYRET', ['Skole']))).toBe(true);
});

test('minutes of different days or bodies are of different meetings', () => {
  expect(isSameMeeting(minutes('2024-11-19', 'Styret', ['Ny vei']), minutes('2024-11-20', 'Styret', ['Ny vei']))).toBe(false);
  expect(isSameMeeting(minutes('2024-11-19', 'Styret', ['Ny vei']), minutes('2024-11-19', 'Rådet', ['Skole']))).toBe(false);
  expect(isSameMeeting(minutes(null, 'Styret', ['Ny vei']), minutes(null, 'Styret', ['Ny vei']))).toBe(false);
});

test('half of the updates in common make versions of one meeting, whatever the body is called', () => {
  const draft = minutes('2024-11-19', null, ['Ny vei', 'Budsjett']);
  expect(isSameMeeting(draft, minutes('2024-11-19', 'Styret', ['ny  vei', 'Skole', 'Kultur']))).toBe(true);
  expect(isSameMeeting(draft, minutes('2024-11-19', 'Styret', ['Skole', 'Kultur']))).toBe(false);
});

test('two minutes without updates and body have nothing in common', () => {
  expect(isSameMeeting(minutes('2024-11-19', null, []), minutes('2024-11-19', null, []))).toBe(false);
});

test('tables are never versions of a meeting', () => {
  expect(isSameMeeting(minutes('2024-11-19', null, ['Ny vei'], 'csv'), minutes('2024-11-19', null, ['Ny vei'], 'csv'))).toBe(false);
});
