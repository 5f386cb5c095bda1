import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Attachment } from 'svelte/attachments';

/** On a narrow screen the panel is a sheet at the bottom edge, which its style sheet places. */
const sheet = '(max-width: 40rem)';

/** Keeps a floating panel beside what was clicked, inside the window, without covering it. */
export function keepBeside(anchor: Element | null): Attachment<HTMLElement> {
  return (panel) => {
    const reference = anchor?.closest('[data-beside]') ?? anchor ?? document.querySelector('h1');
    if (!reference) return;
    return autoUpdate(reference, panel, () => void place(reference, panel));
  };
}

async function place(reference: Element, panel: HTMLElement): Promise<void> {
  if (matchMedia(sheet).matches) {
    Object.assign(panel.style, { left: '', top: '', maxHeight: '' });
    return;
  }
  const fit = size({
    padding: 12,
    apply: ({ availableHeight, elements }) => {
      elements.floating.style.maxHeight = `${Math.max(220, Math.min(544, availableHeight))}px`;
    }
  });
  const { x, y } = await computePosition(reference, panel, {
    placement: 'right-start',
    middleware: [
      offset(10),
      flip({ fallbackPlacements: ['bottom-start', 'left-start', 'bottom-end', 'top-start'], padding: 12 }),
      shift({ padding: 12 }),
      fit
    ]
  });
  Object.assign(panel.style, { left: `${x}px`, top: `${y}px` });
}
