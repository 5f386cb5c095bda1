import type { Attachment } from 'svelte/attachments';
import { round } from './round.ts';

/** ISO dates, both included. */
export type Stretch = { from: string; to: string };

/** A period of a chart: its x on the time axis, and the dates that it covers. Oldest first. */
export type TimeMark = Stretch & { x: number };

/** How the charts of a page share the choosing of a period by drawing over their time axis. */
export type TimeBrush = {
  /** What is being drawn in one of the charts and shown in all; null: nothing. */
  readonly drawn: Stretch | null;
  /** The dates of a period by its key; null where it is none of the page's. */
  spanOf: (key: string) => Stretch | null;
  ondraw: (stretch: Stretch | null) => void;
  onchoose: (stretch: Stretch) => void;
  onreset: (by: 'key' | 'pointer') => void;
};

/** Nearer than this, in pixels, and it was a click. */
const leastDrag = 5;

/** The periods of a chart that the brush knows. */
export function markTimes(points: readonly { key: string; x: number }[], brush: TimeBrush | undefined): TimeMark[] {
  return points.flatMap(({ key, x }) => {
    const span = brush?.spanOf(key);
    return span ? [{ ...span, x }] : [];
  });
}

/** The periods that stand between two places of the axis, in either order; null where none does. */
export function stretchBetween(marks: readonly TimeMark[], one: number, other: number): Stretch | null {
  const within = marks.filter(({ x }) => x >= Math.min(one, other) && x <= Math.max(one, other));
  const [first, last] = [within[0], within.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** What is drawn of a chart as a band, reaching half way to the neighbours outside it; null where the chart has nothing of it. */
export function placeStretch(marks: readonly TimeMark[], { from, to }: Stretch, width: number): { left: number; right: number } | null {
  const start = marks.findIndex((mark) => mark.to >= from);
  const end = marks.findLastIndex((mark) => mark.from <= to);
  const [first, last] = [marks[start], marks[end]];
  if (!first || !last || start > end) return null;
  const [before, after] = [marks[start - 1], marks[end + 1]];
  return { left: before ? round((before.x + first.x) / 2) : 0, right: after ? round((last.x + after.x) / 2) : width };
}

/**
 * Dragging over a drawing chooses the period under it; a click stays a click. Double click, and Escape with the focus inside, choose all again; Escape
 * while dragging leaves everything as it was. Up and down a finger scrolls the page as anywhere.
 */
export function brushTime(asked: () => { marks: readonly TimeMark[]; brush: TimeBrush | undefined }): Attachment<SVGSVGElement> {
  return (drawing) => {
    drawing.style.touchAction = 'pan-y';
    const placeOf = ({ clientX }: MouseEvent) => {
      const { left, width } = drawing.getBoundingClientRect();
      return ((clientX - left) / width) * drawing.viewBox.baseVal.width;
    };
    const held = new AbortController();
    let dragged: AbortController | null = null;

    function begin(down: PointerEvent) {
      const { brush } = asked();
      if (!brush || down.button !== 0 || !down.isPrimary) return;
      dragged?.abort();
      const drag = (dragged = new AbortController());
      const start = placeOf(down);
      let stretch: Stretch | null = null;
      let isDrawing = false;
      const end = () => {
        drag.abort();
        brush.ondraw(null);
      };
      const on = <Type extends keyof WindowEventMap>(type: Type, listen: (event: WindowEventMap[Type]) => void) =>
        window.addEventListener(type, listen, { signal: drag.signal, capture: true });
      on('pointermove', (move) => {
        isDrawing ||= Math.abs(move.clientX - down.clientX) >= leastDrag;
        if (!isDrawing) return;
        stretch = stretchBetween(asked().marks, start, placeOf(move));
        brush.ondraw(stretch);
      });
      on('pointerup', () => {
        end();
        if (!isDrawing) return;
        dropClick();
        if (stretch) brush.onchoose(stretch);
      });
      on('pointercancel', end);
      on('keydown', (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end();
        if (isDrawing) dropClick();
      });
    }

    /** The link under the pointer is not what was meant. The click, if one comes, comes before the next task. */
    function dropClick() {
      const drop = (event: MouseEvent) => {
        event.preventDefault();
        event.stopPropagation();
      };
      window.addEventListener('click', drop, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', drop, { capture: true }));
    }

    const { signal } = held;
    drawing.addEventListener('pointerdown', begin, { signal });
    drawing.addEventListener('dblclick', () => asked().brush?.onreset('pointer'), { signal });
    // Links would be dragged away, and words marked.
    drawing.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    drawing.addEventListener('selectstart', (event) => event.preventDefault(), { signal });
    drawing.addEventListener('keydown', ({ key }) => key === 'Escape' && asked().brush?.onreset('key'), { signal });
    return () => {
      held.abort();
      dragged?.abort();
    };
  };
}
