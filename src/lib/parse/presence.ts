import { foldName } from './fold-name.ts';
import type { Attendance } from './find-attendance.ts';
import { withoutTitle } from './person-name.ts';
import { coreOfName } from './region-index.ts';

/** What the list of who was there tells of the headings of a round. */
export type Presence = {
  /** Whether somebody came, or should have come, from a unit of that name. */
  isMember: (name: string) => boolean;
  /** The organisation of the one person of that name, or with that first name alone; null where nobody or several are called so. */
  unitOfSpeaker: (name: string) => string | null;
};

export function readPresence({ attended, apologies, missing }: Attendance): Presence {
  const people = [...attended, ...apologies, ...missing].filter(({ organisation }) => organisation !== '');
  const cores = new Set(people.map(({ organisation }) => coreOfName(organisation).core));
  const units = new Map<string, string | null>();
  const add = (name: string, organisation: string) => {
    const known = units.get(name);
    units.set(name, known === undefined || known === organisation ? organisation : null);
  };
  for (const { name, organisation } of people) {
    const folded = foldName(name);
    if (folded === '') continue;
    add(folded, organisation);
    const [first = ''] = folded.split(' ');
    if (first !== folded) add(first, organisation);
  }
  return {
    isMember: (name) => cores.has(coreOfName(name).core),
    unitOfSpeaker: (name) => units.get(foldName(withoutTitle(name))) ?? null
  };
}
