/** What happens between an event and the screen. */
export class PaintWatch {
  #latest: number | null = null;
  #long: number[] = [];
  readonly #observer = new PerformanceObserver((list) => this.#long.push(...list.getEntries().map(({ duration }) => duration)));

  constructor() {
    // The first to hear of it, before what answers to it begins.
    window.addEventListener('pointermove', ({ timeStamp }) => (this.#latest = timeStamp), { capture: true });
    window.addEventListener('pointerup', ({ timeStamp }) => (this.#latest = timeStamp), { capture: true });
    this.#observer.observe({ entryTypes: ['longtask'] });
  }

  /** Milliseconds from the event to the frame that shows what changed in the element because of it; null where nothing did in time. */
  untilPainted(element: Element, patience = 3000): Promise<number | null> {
    this.#latest = null;
    return new Promise((resolve) => {
      const give = (answer: number | null) => {
        clearTimeout(late);
        changes.disconnect();
        resolve(answer);
      };
      const late = setTimeout(() => give(null), patience);
      const changes = new MutationObserver(() => {
        const from = this.#latest;
        if (from === null) return;
        changes.disconnect();
        // A task that was posted in a frame runs when the frame has been handed to the screen.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => give(performance.now() - from);
          port2.postMessage(null);
        });
      });
      changes.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  }

  /** Milliseconds of each task that held the page for 50 or more, since the last time. */
  takeLongTasks(): number[] {
    this.#long.push(...this.#observer.takeRecords().map(({ duration }) => duration));
    return this.#long.splice(0);
  }
}
