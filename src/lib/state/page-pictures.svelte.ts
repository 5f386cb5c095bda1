import { SvelteSet } from 'svelte/reactivity';
import type { PagePainter } from '#lib/pipeline/page-painter.ts';

/** The pages of a PDF as they look, each drawn when it comes into view. */
export class PagePictures {
  /** 1-based numbers of pages that could not be drawn. */
  readonly failed = new SvelteSet<number>();
  readonly #read: () => Promise<Uint8Array>;
  #painter: Promise<PagePainter> | null = null;

  /** `read` gives the file; it is asked when the first page is drawn. */
  constructor(read: () => Promise<Uint8Array>) {
    this.#read = read;
  }

  /** Draws page `number` (1-based) once the canvas is near the window; gives what ends the waiting. */
  drawWhenSeen(canvas: HTMLCanvasElement, number: number): () => void {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        void this.#draw(canvas, number);
      },
      { rootMargin: '50%' }
    );
    watch.observe(canvas);
    return () => watch.disconnect();
  }

  close(): void {
    void this.#painter?.then((painter) => painter.close());
    this.#painter = null;
  }

  async #draw(canvas: HTMLCanvasElement, number: number): Promise<void> {
    try {
      this.#painter ??= this.#open();
      await (await this.#painter).paint(canvas, number);
    } catch {
      this.failed.add(number);
    }
  }

  async #open(): Promise<PagePainter> {
    const [{ openPagePainter }, bytes] = await Promise.all([import('#lib/pipeline/page-painter.ts'), this.#read()]);
    return openPagePainter(bytes);
  }
}
