import type { Decks } from './deck.ts';
import type { Draw } from './draw.ts';
import { fillSlots } from './fill-slots.ts';
import type { CalendarDay } from './meeting-calendar.ts';
import { cases, openingCases, roundTitles } from './sentences/cases.ts';
import type { ToldCase } from './write-minutes.ts';

/** Index of the round among the cases. */
export const ROUND = openingCases.nb.length;

/** The cases of a meeting: two that open it, the round, and three others. Each second meeting numbers them through the year. */
export function tellCases({ index, year, language }: CalendarDay, decks: Decks, draw: Draw): ToldCase[] {
  const titles = cases[language].map(({ title }) => title);
  const dealt = [0, 1, 2].map(() => decks(`case ${language}`, titles));
  const others = cases[language].filter(({ title }) => dealt.includes(title));
  const fill = (words: string, slotsOf: string) => fillSlots(words, year, (slot) => draw('case', index, slotsOf, slot));
  const told = [
    ...openingCases[language],
    { title: roundTitles[language], text: [], decision: null },
    ...others.map(({ title, text, decision }) => ({
      title,
      text: text.map((line) => fill(line, title)),
      decision: fill(decision, title)
    }))
  ];
  const before = (index % 4) * told.length;
  return told.map((one, at) => ({ ...one, number: index % 2 === 0 ? String(at + 1) : `${before + at + 1}/${String(year).slice(2)}` }));
}
