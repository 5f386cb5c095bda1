import { describe, expect, it } from 'vitest';
import { normaliseText } from './normalise-text.ts';

describe('normalising a text for matching', () => {
  it('leaves ordinary Norwegian as it is', () => {
    expect(normaliseText('Strøm – «på øya»')).toEqual({ text: 'Strøm – «på øya»', origin: null });
  });

  it('composes letters and drops soft hyphens, and knows where each came from', () => {
    const original = 'Ås: kom\u00ADmune'.normalize('NFD');
    const { text, origin } = normaliseText(original);
    expect(text).toBe('Ås: kommune');
    const at = text.indexOf('mune');
    expect(original.slice(origin?.starts[0], origin?.ends[1])).toBe('A\u030As');
    expect(original.slice(origin?.starts[at], origin?.ends[at + 3])).toBe('mune');
  });

  it('reads a soft hyphen at a line break as a hyphen', () => {
    expect(normaliseText('vann\u00AD\nkraft').text).toBe('vann-\nkraft');
  });
});
