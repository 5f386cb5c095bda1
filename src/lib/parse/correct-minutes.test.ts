import { describe, expect, test } from 'vitest';
import { anchorOfLine, anchorOfUpdate } from '#lib/model/anchors.ts';
import type { Correction } from '#lib/model/correction.ts';
import type { Minutes } from '#lib/model/minutes.ts';
import { parseWithCorrections } from './correct-minutes.ts';
import { parseMinutes } from './parse-minutes.ts';
import { documentOf, sampleRegistry } from './sample-minutes.ts';

const text = `Referat fra møte 19. november 2024

Sak 1/24 Runde rundt bordet

Nordre Dal
- Ny vei til Storvik
- Følgende er viktig:
  - kraft
  - skole

Søre Dal
- Budsjettet er vedtatt
- Legevakten flyttes. Ny skole bygges

Bakfjell
- Forsvaret øver

Sak 2/24 Eventuelt
Ingen saker.
`;
const document = documentOf(text);
const parsed = parseMinutes(document, sampleRegistry);
const lineOf = (words: string) =>
  anchorOfLine(
    document,
    text.split('\n').findIndex((line) => line.includes(words))
  );
const updateOf = (words: string, minutes: Minutes = parsed) =>
  anchorOfUpdate(minutes, minutes.updates.find((update) => update.text.includes(words))?.id ?? '');
const apply = (...corrections: Correction[]) => parseWithCorrections(document, sampleRegistry, corrections);
const told = ({ updates }: Minutes) => updates.map(({ id, leadIn, text }) => `${id}: ${[...leadIn, text].join(' > ')}`);
const søre = { regionId: 'sore-dal', region: 'Søre Dal' };

test('minutes without corrections are as the parser understands them', () => {
  expect(apply()).toEqual({ minutes: parsed, misfits: [] });
});

describe('the meeting', () => {
  test('has the date and the title that somebody gave it, and no problem with the date any more', () => {
    const undated = documentOf(text.replace('19. november 2024', ''));
    expect(parseMinutes(undated, sampleRegistry).problems.map(({ code }) => code)).toContain('date-missing');
    const { minutes } = parseWithCorrections(undated, sampleRegistry, [
      { kind: 'meeting-date', date: '2024-11-18' },
      { kind: 'meeting-date', date: '2024-11-19' },
      { kind: 'meeting-title', title: 'Høstmøtet' }
    ]);
    expect([minutes.meeting.date, minutes.meeting.title]).toEqual(['2024-11-19', 'Høstmøtet']);
    expect(minutes.problems.map(({ code }) => code)).not.toContain('date-missing');
  });
});

describe('a heading', () => {
  test('that names a region is one from then on, and the updates below it are that region’s', () => {
    const { minutes, misfits } = apply({
      kind: 'region-heading',
      line: lineOf('Bakfjell'),
      regionId: 'vestre-dal',
      region: 'Vestre Dal IPR'
    });
    expect(misfits).toEqual([]);
    expect(told(minutes).at(-1)).toBe('vestre-dal-1: Forsvaret øver');
    expect(minutes.silent.map(({ regionId }) => regionId)).not.toContain('vestre-dal');
    expect(minutes.problems.map(({ code }) => code)).not.toContain('region-unknown');
  });

  test('that names no region belongs with what follows to the region above', () => {
    const { minutes } = apply({ kind: 'not-region-heading', line: lineOf('Bakfjell') });
    expect(told(minutes).filter((update) => update.startsWith('bakfjell'))).toEqual([]);
    expect(told(minutes).at(-1)).toMatch(/^sore-dal-\d: .*Forsvaret øver$/);
  });

  test('outside every round makes a round of its own', () => {
    const other = documentOf('Møte 1. mars 2024\n\nVi takker for kaffen\n- Ny vei\n- Ny skole\n');
    const line = anchorOfLine(other, 2);
    const { minutes, misfits } = parseWithCorrections(other, sampleRegistry, [{ kind: 'region-heading', line, ...søre }]);
    expect(misfits).toEqual([]);
    expect(told(minutes)).toEqual(['sore-dal-1: Ny vei', 'sore-dal-2: Ny skole']);
    expect(minutes.problems.map(({ code }) => code)).not.toContain('round-missing');
  });
});

describe('a heading that somebody judged', () => {
  const other = documentOf(
    'Referat 1. mars 2024\n\nTil stede:\nAnna Berg\tNordre Dal IPR\n\nSøre Dal IPR\n- Ny bru\n\n1. Budsjett\nVestre Dal\nhar sagt nei.\n\nTallene\n- Vi sparer\n\n2. Eventuelt\n'
  );
  const correct = (words: string, kind: 'region-heading' | 'not-region-heading') => {
    const line = anchorOfLine(other, other.text.split('\n').indexOf(words));
    return parseWithCorrections(other, sampleRegistry, [kind === 'region-heading' ? { kind, line, ...søre } : { kind, line }]);
  };

  test('makes no region of other lines in a case that is no round', () => {
    expect(told(parseWithCorrections(other, sampleRegistry, []).minutes)).toEqual([]);
    const { minutes, misfits } = correct('Tallene', 'region-heading');
    expect(misfits).toEqual([]);
    expect(told(minutes)).toEqual(['sore-dal-1: Vi sparer']);
    expect(minutes.items[0]?.text).toBe('Vestre Dal har sagt nei.');
  });

  test('is one too among the names of those who attended', () => {
    const { minutes, misfits } = correct('Søre Dal IPR', 'region-heading');
    expect(misfits).toEqual([]);
    expect(told(minutes)).toEqual(['sore-dal-1: Ny bru']);
    expect(minutes.meeting.attendance.map(({ name }) => name)).toEqual(['Anna Berg']);
  });

  test('is one too where its number made it a case', () => {
    const numbered = documentOf('Referat 1. mars 2024\n\n1. Åpning\nVel møtt.\n\n2. Bakfjell\n- Ny bru\n\n3. Eventuelt\n');
    const line = anchorOfLine(numbered, 5);
    const { minutes, misfits } = parseWithCorrections(numbered, sampleRegistry, [{ kind: 'region-heading', line, ...søre }]);
    expect(misfits).toEqual([]);
    expect(told(minutes)).toEqual(['sore-dal-1: Ny bru']);
  });

  test('leaves the round a round when only one region is left in it', () => {
    const two = documentOf('Referat 1. mars 2024\n\nNordre Dal\n- Ny veg\n\nSøre Dal\n- Ny bru\n');
    const line = anchorOfLine(two, 5);
    const { minutes } = parseWithCorrections(two, sampleRegistry, [{ kind: 'not-region-heading', line }]);
    expect(told(minutes)).toEqual(['nordre-dal-1: Ny veg', 'nordre-dal-2: Søre Dal', 'nordre-dal-3: Ny bru']);
  });
});

describe('updates', () => {
  test('that were torn apart are joined, with their source around both', () => {
    const { minutes } = apply({ kind: 'join-updates', first: updateOf('Budsjettet'), second: updateOf('Legevakten') });
    const joined = minutes.updates.find(({ id }) => id === 'sore-dal-1');
    expect(joined?.text).toBe('Budsjettet er vedtatt Legevakten flyttes. Ny skole bygges');
    expect(text.slice(joined?.source.start, joined?.source.end)).toBe('Budsjettet er vedtatt\n- Legevakten flyttes. Ny skole bygges');
    expect(minutes.updates.filter(({ regionId }) => regionId === 'sore-dal')).toHaveLength(1);
  });

  test('that are two in one are split, each with its own words as source', () => {
    const { minutes } = apply({ kind: 'split-update', update: updateOf('Legevakten'), head: 'Legevakten flyttes.' });
    const [, second, third] = minutes.updates.filter(({ regionId }) => regionId === 'sore-dal');
    expect([second, third].map((update) => text.slice(update?.source.start, update?.source.end))).toEqual([
      'Legevakten flyttes.',
      'Ny skole bygges'
    ]);
    expect([second?.text, third?.text]).toEqual(['Legevakten flyttes.', 'Ny skole bygges']);
  });

  test('that were joined can be split again where they were', () => {
    const joined = apply({ kind: 'join-updates', first: updateOf('Budsjettet'), second: updateOf('Legevakten') }).minutes;
    const { minutes } = apply(
      { kind: 'join-updates', first: updateOf('Budsjettet'), second: updateOf('Legevakten') },
      { kind: 'split-update', update: updateOf('Budsjettet', joined), head: 'Budsjettet er vedtatt' }
    );
    expect(told(minutes)).toEqual(told(parsed));
  });

  test('move to another region with all that stands under them', () => {
    const { minutes } = apply({ kind: 'move-update', update: updateOf('Følgende'), ...søre });
    expect(told(minutes)).toEqual([
      'nordre-dal-1: Ny vei til Storvik',
      'sore-dal-1: Følgende er viktig:',
      'sore-dal-2: Følgende er viktig: > kraft',
      'sore-dal-3: Følgende er viktig: > skole',
      'sore-dal-4: Budsjettet er vedtatt',
      'sore-dal-5: Legevakten flyttes. Ny skole bygges',
      'bakfjell-1: Forsvaret øver'
    ]);
  });

  test('moved away from their lead-in keep its words', () => {
    const { minutes } = apply({ kind: 'move-update', update: updateOf('kraft'), ...søre });
    expect(told(minutes)).toContain('sore-dal-1: Følgende er viktig: > kraft');
  });

  test('are made of a line that was brought in, and gone with a line that was dropped', () => {
    const { minutes, misfits } = apply(
      { kind: 'bring-in-line', line: lineOf('Ingen saker'), regionId: 'vestre-dal', region: 'Vestre Dal IPR' },
      { kind: 'drop-line', line: lineOf('Ny vei') }
    );
    expect(misfits).toEqual([]);
    expect(told(minutes).at(-1)).toBe('vestre-dal-1: Ingen saker.');
    expect(told(minutes)[0]).toBe('nordre-dal-1: Følgende er viktig:');
    expect(minutes.items[1]?.text).toBe('');
    expect(minutes.lines.filter(({ role }) => role === 'dropped')).toHaveLength(1);
  });

  test('that were a region’s last leave it silent', () => {
    const { minutes } = apply({ kind: 'move-update', update: updateOf('Forsvaret'), ...søre });
    expect(minutes.silent.find(({ regionId }) => regionId === 'bakfjell')).toMatchObject({ why: 'absent', note: null });
  });
});

describe('an update that is dropped', () => {
  const drop = (words: string, minutes: Minutes = parsed): Correction => {
    const update = minutes.updates.find((one) => one.text.includes(words));
    return { kind: 'drop-update', update: updateOf(words, minutes), regionId: update?.regionId ?? '' };
  };

  test('is gone with its line, and what stood under it stays', () => {
    const { minutes, misfits } = apply(drop('Ny vei'), drop('Følgende'));
    expect(misfits).toEqual([]);
    expect(told(minutes).slice(0, 2)).toEqual(['nordre-dal-1: kraft', 'nordre-dal-2: skole']);
    expect(minutes.lines.filter(({ role }) => role === 'dropped')).toHaveLength(2);
  });

  test('may share its line with another, which stays: the second half of a split', () => {
    const cut: Correction = { kind: 'split-update', update: updateOf('Legevakten'), head: 'Legevakten flyttes.' };
    const { minutes, misfits } = apply(cut, drop('Ny skole', apply(cut).minutes));
    expect(misfits).toEqual([]);
    expect(told(minutes).filter((update) => update.startsWith('sore-dal'))).toEqual([
      'sore-dal-1: Budsjettet er vedtatt',
      'sore-dal-2: Legevakten flyttes.'
    ]);
    expect(minutes.lines.filter(({ role }) => role === 'dropped')).toEqual([]);
  });

  test('that two regions told together is gone from the one that is named only', () => {
    const joint = documentOf('Referat 1. mars 2024\n\nSak 1/24 Runde rundt bordet\n\nNordre Dal og Søre Dal\n- Felles vei\n- Skole\n');
    const both = parseMinutes(joint, sampleRegistry);
    expect(told(both).filter((update) => update.endsWith('Felles vei'))).toEqual(['nordre-dal-1: Felles vei', 'sore-dal-1: Felles vei']);
    for (const regionId of ['nordre-dal', 'sore-dal']) {
      const { minutes, misfits } = parseWithCorrections(joint, sampleRegistry, [
        { kind: 'drop-update', update: { text: 'Felles vei', occurrence: 0 }, regionId }
      ]);
      expect(misfits).toEqual([]);
      expect(told(minutes).filter((update) => update.endsWith('Felles vei'))).toEqual(
        [`nordre-dal-1: Felles vei`, 'sore-dal-1: Felles vei'].filter((update) => !update.startsWith(regionId))
      );
    }
  });

  test('is found under another region when that is what its heading means by now', () => {
    const named: Correction = { kind: 'region-heading', line: lineOf('Bakfjell'), regionId: 'vestre-dal', region: 'Vestre Dal IPR' };
    const { minutes, misfits } = apply(drop('Forsvaret'), named);
    expect(misfits).toEqual([]);
    expect(told(minutes).filter((update) => update.includes('Forsvaret'))).toEqual([]);
  });

  test('and is no longer there is told', () => {
    const gone: Correction = { kind: 'drop-update', update: { text: 'Dette sto der før', occurrence: 0 }, regionId: 'sore-dal' };
    expect(apply(gone).misfits.map(({ reason }) => reason)).toEqual(['update-gone']);
  });
});

test('a member that lost its last update is judged by who was there', () => {
  const members = documentOf(
    'Referat 1. mars 2024\n\nTil stede: Kari Nes (Gol), Ola Li (Hol)\n\n1. Nytt fra kommunene\n\nGol kommune\n- Ny veg\n\nHol kommune\n- Ny bru\n'
  );
  const update = { text: 'Ny veg', occurrence: 0 };
  const { minutes } = parseWithCorrections(members, sampleRegistry, [
    { kind: 'move-update', update, regionId: 'hol-kommune', region: 'Hol kommune' }
  ]);
  expect(minutes.silent).toEqual([{ regionId: 'gol-kommune', region: 'Gol kommune', why: 'attended', note: null }]);
});

test('of two corrections of one line the later one holds', () => {
  const line = lineOf('Ingen saker');
  const { minutes, misfits } = apply({ kind: 'bring-in-line', line, ...søre }, { kind: 'drop-line', line });
  expect(misfits).toEqual([]);
  expect(told(minutes)).toEqual(told(parsed));
  expect(minutes.lines.filter(({ role }) => role === 'dropped')).toHaveLength(1);
});

describe('a correction that no longer fits', () => {
  test('is one that joins updates of different regions, or across another', () => {
    const first = updateOf('Ny vei');
    const { minutes, misfits } = apply(
      { kind: 'join-updates', first: updateOf('Legevakten'), second: updateOf('Forsvaret') },
      { kind: 'join-updates', first, second: updateOf('skole') }
    );
    expect(misfits.map(({ reason }) => reason)).toEqual(['no-effect', 'no-effect']);
    expect(told(minutes)).toEqual(told(parsed));
  });

  test('is a heading made of an empty line', () => {
    const { misfits } = apply({ kind: 'region-heading', line: { text: '', occurrence: 0 }, ...søre });
    expect(misfits.map(({ reason }) => reason)).toEqual(['no-effect']);
  });

  test('is told with its reason, and the others are applied', () => {
    const { minutes, misfits } = apply(
      { kind: 'drop-line', line: { text: 'Dette sto der før', occurrence: 0 } },
      { kind: 'move-update', update: { text: 'Dette også', occurrence: 0 }, ...søre },
      { kind: 'split-update', update: updateOf('Legevakten'), head: 'Legevakten legges ned' },
      { kind: 'meeting-title', title: 'Høstmøtet' }
    );
    expect(misfits.map(({ index, reason }) => [index, reason])).toEqual([
      [0, 'line-gone'],
      [1, 'update-gone'],
      [2, 'words-changed']
    ]);
    expect(minutes.meeting.title).toBe('Høstmøtet');
  });
});
