/** Pixels at the edges of a pane where what stands there is faded or covered. */
const EDGE = 64;

/**
 * Scrolls a pane so that the first element of a selector in it can be seen, and nothing else: the page stays where it is. An element that can
 * be seen already does not move. Pages that are drawn on the way may be of another height than they had: it looks again when it is there.
 */
export function bringIntoView(pane: HTMLElement, selector: string, isAgain = false): void {
  const element = pane.querySelector(selector);
  if (!element || pane.scrollHeight <= pane.clientHeight) return;
  const [frame, box] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  const top = Math.max(frame.top, 0) + EDGE;
  const bottom = Math.min(frame.bottom, innerHeight) - EDGE;
  if (bottom <= top || (box.top >= top && Math.min(box.bottom, box.top + EDGE) <= bottom)) return;
  if (!isAgain) pane.addEventListener('scrollend', () => bringIntoView(pane, selector, true), { once: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollBy({ top: box.top - top - (bottom - top) / 4, behavior: isCalm ? 'instant' : 'smooth' });
}
