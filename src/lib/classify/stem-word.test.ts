import { describe, expect, it } from 'vitest';
import { stemWord } from './stem-word.ts';

describe('stems from natural', () => {
  it('join the forms of a verb, which the own paradigms do not know', () => {
    const forms = ['samarbeide', 'samarbeider', 'samarbeidet', 'samarbeida'];
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  it.each(['kraftig', 'kraftige', 'forsvarlig', 'forsvarleg', 'kommuneloven', 'statlige', 'gjelde'])(
    'do not join %s with another word',
    (word) => {
      expect(stemWord(word)).toBeNull();
    }
  );

  it.each(['vei', 'bane', 'nett'])('are not taken of so short a word as %s', (word) => {
    expect(stemWord(word)).toBeNull();
  });
});
