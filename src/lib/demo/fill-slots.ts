import { pick } from './draw.ts';

/** Invented, so that nobody takes what is said of them for news. */
export const places = [
  'Storvik',
  'Lillevik',
  'Nordhaug',
  'Granlia',
  'Furulund',
  'Østbygda',
  'Vestbygda',
  'Bjørkås',
  'Haugsrud',
  'Nordlia',
  'Almedal',
  'Hasselvik',
  'Rognås',
  'Kvernhaug',
  'Lonadal',
  'Steindal',
  'Fagerås',
  'Tverrbygda',
  'Ospelund',
  'Heggvik'
] as const;
const months = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'august', 'september', 'oktober', 'november', 'desember'] as const;
const few = ['to', 'tre', 'fire', 'fem'] as const;
const roads = ['E6', 'E16', 'E18', 'rv. 4', 'rv. 25', 'fv. 33', 'fv. 120'] as const;

const between = (least: number, most: number, drawn: number): string => String(least + Math.floor(drawn * (most - least + 1)));

/** A template of SentenceStock as a sentence, its first letter a capital. year: of the meeting; drawOf: a number in [0, 1) for each slot. */
export function fillSlots(template: string, year: number, drawOf: (slot: string) => number): string {
  const place = pick(places, drawOf('place'));
  const others = places.filter((name) => name !== place);
  const sentence = template.replace(/\{([^{}]+)\}/gu, (_, slot: string) => {
    const drawn = drawOf(slot);
    switch (slot) {
      case 'place':
        return place;
      case 'other':
        return pick(others, drawn);
      case 'month':
        return pick(months, drawn);
      case 'few':
        return pick(few, drawn);
      case 'road':
        return pick(roads, drawn);
      case 'count':
        return between(11, 60, drawn);
      case 'mill':
        return between(3, 48, drawn);
      case 'percent':
        return between(2, 14, drawn);
      case 'year':
        return between(year + 1, year + 4, drawn);
      default:
        if (!slot.includes('|')) throw new Error(`unknown slot: ${slot}`);
        return pick(slot.split('|'), drawn);
    }
  });
  return sentence.slice(0, 1).toLocaleUpperCase('nb') + sentence.slice(1);
}
