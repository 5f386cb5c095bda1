/** A link of a chart that opens something here; with a key held the browser does as with any link. */
export function onPlainClick(event: MouseEvent & { currentTarget: Element }, open: (element: Element) => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(event.currentTarget);
}
