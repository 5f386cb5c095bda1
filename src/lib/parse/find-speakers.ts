import { foldName } from './fold-name.ts';
import type { Line } from './line.ts';
import { isOfficeHolder, isSpeaker, speakersOf } from './person-name.ts';

/** Whether words that could be names only say who speaks. */
export type SaysWhoSpeaks = (words: string) => boolean;

/** By the words alone "Nye Veier" could be a person: an office before the name tells it, or that the name is among those who were there. */
export function speakerReader(people: readonly { name: string }[]): SaysWhoSpeaks {
  const known = new Set(people.flatMap(({ name }) => (name === '' ? [] : [foldName(name)])));
  return (words) => isSpeaker(words) && (isOfficeHolder(words) || speakersOf(words).some((name) => known.has(foldName(name))));
}

/**
 * Indexes of the lines of the regions' reports that only say who speaks: those that tell it by themselves and, where most reports begin with
 * what could be a name, these beginnings.
 */
export function findSpeakers(reports: readonly (readonly Line[])[], saysWhoSpeaks: SaysWhoSpeaks): ReadonlySet<number> {
  const couldSpeak = (line: Line) => !line.bullet && line.cells.length < 2 && line.label !== '' && isSpeaker(line.label);
  const told = reports.flatMap((lines) => lines.filter((line) => couldSpeak(line) && saysWhoSpeaks(line.label)));
  const beginnings = reports.flatMap((lines) => {
    const [first, second] = lines.filter(({ blank }) => !blank);
    return first && second && couldSpeak(first) && !couldSpeak(second) ? [first] : [];
  });
  const isHabit = beginnings.length >= 2 && beginnings.length > 0.5 * reports.length;
  return new Set([...told, ...(isHabit ? beginnings : [])].map(({ index }) => index));
}
