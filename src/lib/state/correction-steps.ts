import type { Correction, KeptCorrection } from '#lib/model/correction.ts';
import { newId } from '#lib/model/new-id.ts';

/** A correction that was taken out of a list, with the ids of those that stood before it. */
export type TakenCorrection = { correction: KeptCorrection; before: readonly string[] };

export function keepCorrections(corrections: readonly Correction[]): KeptCorrection[] {
  return corrections.map((correction) => ({ ...correction, id: newId() }));
}

/** Takes single corrections out, by their ids: another tab may have changed the list since anybody last looked at it. */
export function takeOut(
  corrections: readonly KeptCorrection[],
  ids: readonly string[]
): { left: KeptCorrection[]; taken: TakenCorrection[] } {
  const taken = corrections.flatMap((correction, at) =>
    ids.includes(correction.id) ? [{ correction, before: corrections.slice(0, at).map(({ id }) => id) }] : []
  );
  return { left: corrections.filter(({ id }) => !ids.includes(id)), taken };
}

/** Puts them back where they stood, each after the last of those before it that is still there. */
export function putBack(corrections: readonly KeptCorrection[], taken: readonly TakenCorrection[]): KeptCorrection[] {
  const list = [...corrections];
  for (const { correction, before } of taken) {
    if (list.some(({ id }) => id === correction.id)) continue;
    list.splice(list.findLastIndex(({ id }) => before.includes(id)) + 1, 0, correction);
  }
  return list;
}
