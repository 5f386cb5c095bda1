import { compareMinutes, type MinutesDifference } from '#lib/pipeline/compare-minutes.ts';
import { isSameMeeting } from '#lib/pipeline/is-same-meeting.ts';
import { soleMeeting, type LibraryDocument } from './library-document.ts';

/** Two documents that tell of one meeting, and that nobody has said should both stay. */
export type Versions = { earlier: LibraryDocument; later: LibraryDocument };

/** What became of the updates of the earlier one in the later. */
export function compareDocuments({ earlier, later }: Versions): MinutesDifference | null {
  const [before, after] = [soleMeeting(earlier), soleMeeting(later)];
  return before && after && compareMinutes(before.minutes, after.minutes);
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
