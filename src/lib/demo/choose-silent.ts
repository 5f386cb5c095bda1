import { drawnAs, type Cast } from './cast-regions.ts';
import { pick, type Draw } from './draw.ts';
import type { DemoLanguage } from './sentences/sentence-stock.ts';

/** quiet: was there and has no heading; says-nothing: has one with a note under it; apologies: among those who sent them; absent: nowhere. */
export type Silence = { regionId: string; kind: 'quiet' | 'says-nothing' | 'apologies' | 'absent'; note: string | null };

const kinds = ['quiet', 'says-nothing', 'says-nothing', 'apologies', 'apologies', 'absent'] as const;
const notes = {
  nb: ['Ingen nye saker', 'Ingen nye saker siden sist', 'Intet nytt å melde'],
  nn: ['Ingen nye saker', 'Ingen nye saker sidan sist', 'Ikkje noko nytt']
} as const;
const LEAST = 0.1;
const MOST = 0.28;

/** The regions that report nothing at a meeting, by its index: about a fifth of them, and of the twins both or neither. */
export function chooseSilent(meeting: number, regionIds: readonly string[], language: DemoLanguage, cast: Cast, draw: Draw): Silence[] {
  const number = Math.round(regionIds.length * (LEAST + (MOST - LEAST) * draw('silent', meeting)));
  const drawnOf = (regionId: string) => draw('silent', meeting, drawnAs(regionId, cast));
  const silent = [...regionIds].sort((left, right) => drawnOf(left) - drawnOf(right)).slice(0, number);
  const isHalf = cast.twins.filter((twin) => silent.includes(twin)).length === 1;
  return silent
    .filter((regionId) => !isHalf || !cast.twins.includes(regionId))
    .map((regionId) => {
      const kind = pick(kinds, draw('silence', meeting, regionId));
      return { regionId, kind, note: kind === 'says-nothing' ? pick(notes[language], draw('note', meeting, regionId)) : null };
    });
}
