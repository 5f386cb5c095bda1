import type { Explored } from '#lib/analyse/explored.ts';
import { composeCube, refillCube, runsOf, type Cube, type KeptCube, type Runs } from './cube.ts';
import type { Filters } from './filters.ts';
import { holdsText } from './holds-text.ts';
import type { Library } from './library.svelte.ts';

/** Of what the database said last, the cube is the same on every page. */
const whole = new WeakMap<Explored, Cube>();
/** The last of them: the next one counts only the documents that have changed since. */
let kept: KeptCube | null = null;

/** The cube of all documents. */
export function wholeCube(explored: Explored): Cube {
  const known = whole.get(explored);
  if (known) return known;
  kept = refillCube(kept, explored.rows, listTopicIds(explored));
  whole.set(explored, kept.cube);
  return kept.cube;
}

/** With a text, the cube of the updates that hold it, which only the open documents know; without one, that of all. */
export function cubeOf(explored: Explored, text: string, library: Pick<Library, 'documents'>): Cube {
  const holds = holdsText(text);
  if (!holds) return wholeCube(explored);
  const found = listHolding(library, holds);
  return composeCube(explored.rows, listTopicIds(explored), (documentId, updateId) => found.has(`${documentId} ${updateId}`));
}

function listTopicIds({ topics }: Explored): string[] {
  return topics.map(({ topicId }) => topicId);
}

/** The meetings that the filters leave. A meeting without a date is left out as soon as a period is chosen. */
export function chosenRuns(cube: Cube, { from, to, meetingIds }: Filters): Runs {
  const wanted = new Set(meetingIds);
  return runsOf(cube, ({ date, documentId }) => {
    if ((from !== null || to !== null) && date === null) return false;
    const isInside = (from === null || (date ?? '') >= from) && (to === null || (date ?? '') <= to);
    return isInside && (wanted.size === 0 || wanted.has(documentId));
  });
}

/** Indices of the regions that the filters leave; null: all. */
export function chosenRegions(cube: Cube, { regionIds }: Filters): number[] | null {
  if (regionIds.length === 0) return null;
  const wanted = new Set(regionIds);
  return cube.regions.flatMap(({ id }, index) => (wanted.has(id) ? [index] : []));
}

/** "documentId updateId" of the updates that hold the text. */
function listHolding(library: Pick<Library, 'documents'>, holds: NonNullable<ReturnType<typeof holdsText>>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { understanding } of library.documents) {
    for (const { documentId, minutes } of understanding.meetings) {
      for (const update of minutes.updates) if (holds(update)) found.add(`${documentId} ${update.id}`);
    }
  }
  return found;
}
