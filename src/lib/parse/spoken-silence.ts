import { couldSayNothing, readEmptyReport, type EmptyReport } from './empty-report.ts';
import { isSpeaker } from './person-name.ts';

/** "Kari Nes: ingen nye saker", "v/ Kari Nes (forfall)", "Ordfører Kari Nes hadde ingen saker.": who speaks, and that there is nothing to report. */
export function readSpokenSilence(text: string): EmptyReport {
  if (text.length > 160 || !couldSayNothing(text)) return null;
  const behindMark = /^(.{3,80}?)\s*(?::|\s[–—-]|,|\()\s*([^()]{2,80}?)\s*\)?\s*[.!]?$/u.exec(text);
  const behindName = /^(.{3,80}?)\s+((?:hadde|har|var|meldte|melder|melde|kunne|deltok|møtte|fikk|fekk)\s.+)$/iu.exec(text);
  for (const [, who, told] of [behindMark, behindName].filter((match) => match !== null))
    if (who && told && isSpeaker(who)) return readEmptyReport(told);
  return null;
}
