type Keys = { back: string; on: string };

/** One tab stop for all marks of a chart that stand in a line: the arrow keys lead from mark to mark, Home and End to the ends. */
export class MarkWalk {
  /** Where the focus was last; null: nowhere yet. */
  at = $state<string | null>(null);
  readonly #ids: () => readonly string[];
  readonly #keys: Keys;
  readonly #start: 'first' | 'last';

  constructor(ids: () => readonly string[], direction: 'across' | 'down', start: 'first' | 'last' = 'first') {
    this.#ids = ids;
    this.#keys = direction === 'across' ? { back: 'ArrowLeft', on: 'ArrowRight' } : { back: 'ArrowUp', on: 'ArrowDown' };
    this.#start = start;
  }

  /** The mark that the tab key reaches; undefined where there is none. */
  get stop(): string | undefined {
    const ids = this.#ids();
    return this.at !== null && ids.includes(this.at) ? this.at : ids.at(this.#start === 'first' ? 0 : -1);
  }

  /** Follows a key, in the drawing whose marks have their id as `data-mark`. */
  move = (event: KeyboardEvent & { currentTarget: Element }): void => {
    const ids = this.#ids();
    const place = ids.indexOf(this.stop ?? '');
    const next = { [this.#keys.back]: place - 1, [this.#keys.on]: place + 1, Home: 0, End: ids.length - 1 }[event.key];
    const target = next === undefined ? undefined : ids[next];
    if (target === undefined) return;
    event.preventDefault();
    this.at = target;
    event.currentTarget.querySelector<SVGElement>(`[data-mark="${CSS.escape(target)}"]`)?.focus();
  };
}
