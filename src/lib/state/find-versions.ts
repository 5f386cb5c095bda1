import type { Minutes } from '#lib/model/minutes.ts';
import { compareMinutes, type MinutesDifference } from '#lib/pipeline/compare-minutes.ts';
import { isSameMeeting } from '#lib/pipeline/is-same-meeting.ts';
import type { Library } from './library.svelte.ts';
import { soleMeeting, type LibraryDocument } from './library-document.ts';
import { replacement } from './saved-documents.ts';

export type { ChangedUpdate, MinutesDifference } from '#lib/pipeline/compare-minutes.ts';

/**
 * Two documents that tell of one meeting, and that nobody has said should both stay. `later` was added later, which does not make it the newer
 * version.
 */
export type Versions = { earlier: LibraryDocument; later: LibraryDocument };

/** What would become of the updates if the later document took the place of the earlier one: both with the corrections of the earlier. */
export async function compareVersions({ earlier, later }: Versions, library: Pick<Library, 'understandAs'>): Promise<MinutesDifference> {
  const [takeOver] = replacement(earlier, later, '').made;
  const { corrections } = takeOver?.change(later.saved) ?? later.saved;
  const [after] = (await library.understandAs(later, corrections)).meetings;
  return compareMinutes(updatesOf(soleMeeting(earlier)?.minutes), updatesOf(after?.minutes));
}

function updatesOf(minutes: Minutes | undefined): Pick<Minutes, 'updates'> {
  return { updates: minutes?.updates ?? [] };
}

/** Every such pair, in the order in which the later ones were added. */
export function findVersions(documents: readonly LibraryDocument[]): Versions[] {
  return documents.flatMap((later, at) =>
    documents
      .slice(0, at)
      .filter((earlier) => areVersions(earlier, later))
      .map((earlier) => ({ earlier, later }))
  );
}

function areVersions(earlier: LibraryDocument, later: LibraryDocument): boolean {
  if (later.saved.keptBeside.includes(earlier.saved.sha256) || earlier.saved.keptBeside.includes(later.saved.sha256)) return false;
  const [one, other] = [soleMeeting(earlier), soleMeeting(later)];
  return one !== null && other !== null && isSameMeeting(one.minutes, other.minutes);
}
