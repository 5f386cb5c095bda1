import type { Explored } from '#lib/analyse/explored.ts';
import type { Engine } from './engine.svelte.ts';
import { LatestAnswer } from './latest-answer.ts';
import type { Library } from './library.svelte.ts';

type Answer = { explored: Explored; revision: number } | null;

/** What the database says of all documents together, kept while the pages change. */
export class Exploration {
  /** Null until the database in the browser has answered. */
  explored = $state.raw<Explored | null>(null);
  readonly #engine: Engine;
  readonly #library: Library;
  #revision = $state.raw(-1);
  #asked = -1;
  readonly #latest = new LatestAnswer<Answer>((answer) => {
    if (!answer) this.#asked = -1;
    else [this.explored, this.#revision] = [answer.explored, answer.revision];
  });

  constructor(engine: Engine, library: Library) {
    this.#engine = engine;
    this.#library = library;
  }

  /** Whether what is shown is what the open documents say. */
  get isCurrent(): boolean {
    return this.#revision === this.#library.revision;
  }

  /** Whether what is shown comes from the series that is open, demo or real, and not from the one before; what pages were built with is real. */
  get isOfOpenSeries(): boolean {
    return this.#revision >= this.#library.seriesSince;
  }

  /** Asks where the documents have changed since the last question. Failure is the engine's state. */
  async refresh(): Promise<void> {
    await this.#library.load();
    if (this.#asked === this.#library.revision) return;
    this.#asked = this.#library.revision;
    await this.#latest.ask(this.#engine.ask(read));
  }
}

async function read(database: Parameters<Parameters<Engine['ask']>[0]>[0], revision: number): Promise<Answer> {
  const { readExplored } = await import('#lib/analyse/explored.ts');
  return { explored: await readExplored(database), revision };
}
