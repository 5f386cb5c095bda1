import { describe, expect, it } from 'vitest';
import { measure } from '../../../tests/support/small-plan.ts';
import { dateEntry, dayOf, editEntry } from './edit-history.ts';
import { statusOf, type Measure } from './plan.ts';

const entry = (at: string, status: 'proposed' | 'started' | 'done') => ({ at, status, progress: 0, note: '' }) as const;
const told = measure('a', {
  history: [
    entry('2025-01-10T10:00:00.000Z', 'proposed'),
    entry('2025-03-05T10:00:00.000Z', 'started'),
    entry('2025-06-01T10:00:00.000Z', 'done')
  ]
});
const lines = ({ history }: Measure) => history.map(({ at, status }) => `${dayOf(at)} ${status}`);

describe('the log of a measure', () => {
  it('has the day of an entry set, and nothing else of it changed', () => {
    const dated = dateEntry(told, 1, '2025-02-28');
    expect(lines(dated)).toEqual(['2025-01-10 proposed', '2025-02-28 started', '2025-06-01 done']);
    expect({ ...dated.history[1], at: '' }).toEqual({ ...told.history[1], at: '' });
  });

  it('stays in the order of its days, so that the latest is what holds', () => {
    const dated = dateEntry(told, 1, '2025-07-01');
    expect(lines(dated)).toEqual(['2025-01-10 proposed', '2025-06-01 done', '2025-07-01 started']);
    expect(statusOf(dated).status).toBe('started');
  });

  it('counts days where the reader is, also close to midnight', () => {
    const late = measure('b', { history: [entry('2025-01-10T23:30:00.000Z', 'proposed')] });
    expect(lines(late)).toEqual(['2025-01-11 proposed']);
    expect(lines(dateEntry(late, 0, '2025-06-15'))).toEqual(['2025-06-15 proposed']);
  });

  it('stays as it is where the day is none, or the entry is gone', () => {
    expect(dateEntry(told, 1, '')).toBe(told);
    expect(dateEntry(told, 1, 'i morgen')).toBe(told);
    expect(dateEntry(told, 7, '2025-02-28')).toBe(told);
    expect(editEntry(told, 7, { note: 'Vedtatt' })).toBe(told);
  });
});
