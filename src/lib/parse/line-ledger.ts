import type { LineAccount, LineRole } from '#lib/model/minutes.ts';
import type { Line } from './line.ts';

type Claim = { role: LineRole; item: number | null; updateId: string | null; regionId: string | null };

/** Who has taken which line: each line is taken once, and what nobody took is found at the end. */
export class LineLedger {
  readonly #lines: readonly Line[];
  readonly #claims: (Claim | undefined)[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#claims = lines.map((line) => (line.blank ? { role: 'blank', item: null, updateId: null, regionId: null } : undefined));
  }

  /** Takes the line unless somebody has it already. */
  claim(index: number, role: LineRole, more: Partial<Omit<Claim, 'role'>> = {}): void {
    this.#claims[index] ??= { role, item: null, updateId: null, regionId: null, ...more };
  }

  /** Nobody else can take the free ones among the lines while the work goes on. */
  withhold<T>(indexes: Iterable<number>, work: () => T): T {
    const withheld = [...indexes].filter((index) => this.isFree(index));
    for (const index of withheld) this.claim(index, 'region-heading');
    const result = work();
    for (const index of withheld) this.#claims[index] = undefined;
    return result;
  }

  isFree(index: number): boolean {
    return index >= 0 && index < this.#lines.length && this.#claims[index] === undefined;
  }

  roleOf(index: number): LineRole | null {
    return this.#claims[index]?.role ?? null;
  }

  /** Throws where a line was forgotten: only a bug can do that. */
  accounts(): LineAccount[] {
    return this.#lines.map(({ start, end, index }) => {
      const claim = this.#claims[index];
      if (!claim) throw new Error(`line not accounted for: ${index}`);
      return { start, end, ...claim };
    });
  }
}
