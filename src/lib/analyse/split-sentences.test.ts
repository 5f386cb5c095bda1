import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences of an update', () => {
  test('part at a full stop, a question mark and an exclamation mark before a capital letter', () => {
    expect(sentences('Vi bygger. Når? Nå! Snart er det klart.')).toEqual(['Vi bygger.', 'Når?', 'Nå!', 'Snart er det klart.']);
  });

  test('stay whole without a full stop at the end', () => {
    expect(sentences('Trange budsjetter')).toEqual(['Trange budsjetter']);
    expect(sentences('Første setning. Andre setning uten slutt')).toEqual(['Første setning.', 'Andre setning uten slutt']);
  });

  test.each([
    'Møtet er kl. 12.00 på rådhuset.',
    'Sak nr. 5 ble utsatt.',
    'Det gjelder bl.a. Oslo og Ås.',
    'Tiltak, f.eks. Rv4, må fram.',
    'Innspill ifbm. Handlingsplanen kom sent.',
    'Budsjettet er ca. 1,75 mill. kr. 2025-kroner.',
    'KS deltar ved adm.dir. Geir Aga.',
    'Seminaret er 4.-5. des. 2024 på Hamar.',
    'Ny leder er J. Hansen fra Moss.',
    'Det ble 3. plass til regionen.',
    'Vei, bane m.m. 2025 er planlagt.',
    'Jf. Stortingets vedtak i vår.',
    'Dei tek det opp t.d. Sogn og fjord.'
  ])('stay whole around an abbreviation: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('part after a date', () => {
    expect(sentences('Møte om økonomi 19.11.24. KS deltar.')).toEqual(['Møte om økonomi 19.11.24.', 'KS deltar.']);
  });

  test('part after an abbreviation that may stand last, before a capital letter', () => {
    expect(sentences('Seminar 4-5. des. Tema er vekst.')).toEqual(['Seminar 4-5. des.', 'Tema er vekst.']);
    expect(sentences('Vei, bane, buss m.m. Økonomien er trang.')).toEqual(['Vei, bane, buss m.m.', 'Økonomien er trang.']);
  });

  test('take closing quotes and brackets along', () => {
    expect(sentences('Han sa «nei.» Ordføreren gikk. (Se vedlegg.) Slutt.')).toEqual([
      'Han sa «nei.»',
      'Ordføreren gikk.',
      '(Se vedlegg.)',
      'Slutt.'
    ]);
  });

  test('keep a number at the beginning', () => {
    expect(sentences('3. Runde rundt bordet. Alle rapporterte.')).toEqual(['3. Runde rundt bordet.', 'Alle rapporterte.']);
  });

  test('are none in nothing', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences('   ')).toEqual([]);
  });

  test('lose no word, whatever the text', () => {
    const word = fc.constantFrom('Vi', 'bygger.', 'kl.', '12.', 'des.', 'Kraft', '«Nei!»', '19.11.24.', 'm.m.', '(se', 'Ås)', '…', 'A.');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        expect(sentences(text).join(' ')).toBe(text);
      })
    );
  });
});
