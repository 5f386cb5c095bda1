import type { Measure } from '#lib/analyse/statistics/score-labels.ts';
import type { Interval } from '#lib/analyse/statistics/wilson-interval.ts';

type Alignment = 'left' | 'right';

/** A Markdown table; the first column is text, the others are numbers unless told otherwise. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[], others: Alignment = 'right'): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map((_, index) => (index === 0 || others === 'left' ? '---' : '--:')).join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`)
];

/** A share in [0, 1] without its leading nought, as statistics are read: ".918"; a dash where there is nothing to divide by. */
export const share = (value: number | null, digits = 3): string =>
  value === null ? '–' : value.toFixed(digits).replace(/^(-?)0\./, '$1.');

export const interval = (found: Interval | null, digits = 3): string =>
  found === null ? '' : `[${share(found.low, digits)}, ${share(found.high, digits)}]`;

export const measured = ({ value, interval: found }: Measure, digits = 3): string =>
  `${share(value, digits)} ${interval(found, digits)}`.trim();

/** "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
