import { normaliseText } from './normalise-text.ts';

const emptyWords = new Set(
  (
    'alle alt andre annet at av bl bla både da de dei den denne der dere det dette disse du eg ein eit ei eks elles ellers en enn er et etc ett evt flere fleire ' +
    'for fortsatt fra frå fokus før ha han har hatt her hun hva hvor hvordan i ift ifm iht ikke ikkje inkl inn innen innenfor kan kl kva men med mer meir mest mht mot må ' +
    'nå no noe noko nok ny nye nytt når og også om opp oss over pga på samt sin sine sitt skal ser siden sidan sjå se som store stor stort til tilsvarende ' +
    'under ut ved vi videre vidare vil vår våre være vere å ' +
    'brev felles frist høring høringssvar høringsuttalelse høyring høyringssvar høyringsuttale innspill innspel møte møter orientering sak saka saken svar ' +
    'sendes sendast uttalelse uttale utkast vedtak januar februar mars april mai juni juli august september oktober november desember'
  ).split(' ')
);

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The words of a text that say something by themselves: no function words, numbers, names or small talk of minutes ("ny", "fokus", "høringssvar"). */
export const contentWords = (text: string): string[] =>
  (normaliseText(text).text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word, index) => !/^\p{N}+$/u.test(word) && !(index > 0 && isName(word)) && !emptyWords.has(word.toLowerCase())
  );

export const countContentWords = (text: string): number => contentWords(text).length;
