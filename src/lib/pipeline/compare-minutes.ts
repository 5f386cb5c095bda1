import type { Minutes, Update } from '#lib/model/minutes.ts';
import { readableText } from '#lib/model/readable-text.ts';
import { compareWords, type WordRun } from './compare-words.ts';

export type ChangedUpdate = { before: Update; after: Update; /** How its words changed. */ words: WordRun[] };

/** What became of the updates of one version of a meeting's minutes in another. */
export type MinutesDifference = {
  added: Update[];
  dropped: Update[];
  /** Updates of one region whose words are nearly the same. */
  changed: ChangedUpdate[];
  /** Number of updates that are the same in both. */
  same: number;
};

/** Of the words of two updates: the share that both must have to be versions of one. */
const ALIKE = 0.5;

/** Updates are compared region by region, in their words; which of them stands first does not matter. */
export function compareMinutes(before: Pick<Minutes, 'updates'>, after: Pick<Minutes, 'updates'>): MinutesDifference {
  const unmatched = [...before.updates];
  const rest = after.updates.filter((update) => !take(unmatched, (old) => keyOf(old) === keyOf(update)));
  const difference: MinutesDifference = { added: [], dropped: [], changed: [], same: after.updates.length - rest.length };
  for (const update of rest) {
    const old = takeMostAlike(unmatched, update);
    if (old) difference.changed.push({ before: old, after: update, words: compareWords(wordingOf(old), wordingOf(update)) });
    else difference.added.push(update);
  }
  difference.dropped.push(...unmatched);
  return difference;
}

function keyOf(update: Update): string {
  return `${update.regionId}\n${wordingOf(update)}`;
}

/** As a reader reads it: versions in different formats write links in their own ways. */
function wordingOf({ text }: Update): string {
  return readableText(text).text;
}

function take(from: Update[], isIt: (update: Update) => boolean): Update | undefined {
  const at = from.findIndex(isIt);
  return at === -1 ? undefined : from.splice(at, 1)[0];
}

function takeMostAlike(from: Update[], update: Update): Update | undefined {
  const words = wordsOf(wordingOf(update));
  let best: { old: Update; share: number } | null = null;
  for (const old of from) {
    if (old.regionId !== update.regionId) continue;
    const share = shareOfWords(words, wordsOf(wordingOf(old)));
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { old, share };
  }
  const found = best?.old;
  return found && take(from, (old) => old === found);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Words in both, of the words in either. */
function shareOfWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
