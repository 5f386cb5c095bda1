import { expect, test } from 'vitest';
import type { Priority } from '#lib/state/cube.ts';
import { composePriorityHeadline, describeRobustness } from './priority-words.ts';

const plain = (one: Partial<Priority>) =>
  ({
    rank: 1,
    tied: false,
    rankRange: { low: 1, high: 1 },
    mentions: 9,
    raisedBy: [],
    breakers: [],
    raising: 3,
    reporting: 3,
    ...one
  }) as Priority;
const names = { region: (id: string) => id.toUpperCase(), document: (id: string) => `møte ${id}` };
const robustness = (one: Partial<Priority>) => describeRobustness(plain(one), names, 'nb');
const headline = (...all: (Partial<Priority> & { label: string; procedural?: boolean })[]) =>
  composePriorityHeadline(
    all.map((one) => ({ ...plain(one), label: one.label, procedural: one.procedural ?? false })),
    36,
    'nb'
  );

test('a rank is told with what chance leaves of it, and what it hangs on', () => {
  expect(robustness({})).toBe('Robust: 1. plass, uansett hva som tas bort.');
  expect(robustness({ rankRange: { low: 1, high: 4 } })).toBe('Kan være 1. til 4. plass, men henger ikke på noen enkeltdel.');
  expect(robustness({ rankRange: { low: 1, high: 4 }, breakers: null })).toBe('Ved tilfeldigheter: 1. til 4. plass.');
  const breakers = [
    { removal: 'region', name: 'nord', rank: 2 },
    { removal: 'document', name: 'juni', rank: 3 },
    { removal: 'rule', name: 'kraft*', rank: 4 }
  ] as const;
  expect(robustness({ breakers: [...breakers] })).toBe(
    'Skilt fra de andre ved 1. plass, men henger på enkeltdeler: 2. plass uten NORD, 3. plass uten møtet møte juni og én til.'
  );
  expect(robustness({ rankRange: { low: 1, high: 2 }, breakers: [breakers[2]] })).toContain('4. plass uten regelen «kraft*»');
  expect(robustness({ breakers: [{ removal: 'rule', name: '', rank: 2 }] })).toContain('satt for hånd');
});

test('the headline names what most share, and how much of what is reported it is; procedure never leads', () => {
  expect(headline({ label: 'Samarbeid', procedural: true }, { label: 'Kraft' })).toBe(
    'Kraft deles av alle tre delregionene, og er 25\u00a0% av det de melder.'
  );
  expect(headline({ label: 'Kraft', raising: 2, reporting: 12 })).toContain('to av tolv');
  expect(headline({ label: 'Kraft', raising: 1, reporting: 12 })).toBe('Ingen tema går igjen hos to eller flere av de tolv delregionene.');
  expect(headline({ label: 'Kraft', raising: 0, reporting: 0 })).toBe(headline());
});
