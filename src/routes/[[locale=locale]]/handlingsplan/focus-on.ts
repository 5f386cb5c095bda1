import { tick } from 'svelte';

/** Of the title of a plan or brief, or of the heading where there is none: where the focus goes when nothing nearer is left. */
export const titleId = 'document-title';

/** Gives the focus to the first of these ids that is on the page once what has changed is drawn there, else to the title. */
export async function focusOn(...ids: readonly (string | undefined)[]): Promise<void> {
  await tick();
  const places = [...ids, titleId].map((id) => (id === undefined ? null : document.getElementById(id)));
  places.find((place) => place !== null)?.focus();
}

/** The id of what stands after it in a list, else of what stands before it; undefined where it stands alone. */
export function neighbourOf(list: readonly { id: string }[], id: string): string | undefined {
  const place = list.findIndex((one) => one.id === id);
  return (list[place + 1] ?? list[place - 1])?.id;
}
