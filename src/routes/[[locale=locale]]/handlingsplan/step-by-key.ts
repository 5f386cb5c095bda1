import type { PlanPage } from './plan-page.svelte.ts';

/** Ctrl+Z and Ctrl+Shift+Z take steps of the plan back and make them again; in a field they are the browser's own. */
export function stepByKey(event: KeyboardEvent, page: PlanPage): void {
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  void (event.shiftKey ? page.redo() : page.undo());
}
