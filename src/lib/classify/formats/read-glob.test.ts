import { describe, expect, it } from 'vitest';
import { readGlob } from './read-glob.ts';

describe('reading a pattern of another dictionary', () => {
  it.each([
    ['skole', '=skole'],
    ['skole*', 'skole*'],
    ['*bane', '*bane'],
    ['*militær*', '*militær*'],
    ['NAV', '=nav'],
    ['tre i  kraft', '=tre =i =kraft'],
    ['kommunal* økonomi', 'kommunal* =økonomi'],
    ['covid-19', '=covid =19'],
    ['arbeids-kraft*', '=arbeids kraft*'],
    ["N'Djamena", '=n =djamena'],
    ['ca.', '=ca.'],
    ['o\u0308kning', '=ökning']
  ])('makes %j the rule %s', (glob, rule) => {
    expect(readGlob(glob)).toEqual({ rule, widened: false });
  });

  it('reads stars for up to three whole words as a gap, and says that it finds more', () => {
    expect(readGlob('mangel * lærer*')).toEqual({ rule: '=mangel ... lærer*', widened: true });
    expect(readGlob('mangel * * * lærer')).toEqual({ rule: '=mangel ... =lærer', widened: true });
  });

  it.each([
    '',
    ' ',
    '*',
    'sk?le',
    'sko*le',
    '* skole',
    'skole *',
    'a * * * * b',
    'kraft-*',
    'a/b',
    'E#',
    '=skole',
    ':)',
    "states'",
    'a, b',
    '...',
    'a ... b',
    '\ud800'
  ])('says why %j cannot be read', (glob) => {
    expect(readGlob(glob)).toEqual({ mistake: expect.stringMatching(/\w/) });
  });

  it('names the sign for one letter', () => {
    expect(readGlob('organi?ation')).toEqual({ mistake: expect.stringMatching(/^"\?" for one letter is not supported/) });
  });
});
