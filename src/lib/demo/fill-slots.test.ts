import { describe, expect, it } from 'vitest';
import { fillSlots, places } from './fill-slots.ts';

const lowest = () => 0;
const highest = () => 0.999;

describe('slots', () => {
  it('take places, numbers and months, and years after the meeting', () => {
    const template = '{place} kutter {count} årsverk og {mill} mill. kr, {percent} prosent, i {month} {year}';
    expect(fillSlots(template, 2023, lowest)).toBe('Storvik kutter 11 årsverk og 3 mill. kr, 2 prosent, i januar 2024');
    expect(fillSlots(template, 2023, highest)).toBe('Heggvik kutter 60 årsverk og 48 mill. kr, 14 prosent, i desember 2027');
  });

  it('never name the same place twice', () => {
    for (const place of places.keys()) {
      const sentence = fillSlots('{place} {other}', 2023, () => place / places.length);
      const [one, other] = sentence.split(' ');
      expect(one).not.toBe(other);
    }
  });

  it('choose among words, and begin the sentence with a capital', () => {
    expect(fillSlots('{nettselskapet|Statnett} svarer', 2023, lowest)).toBe('Nettselskapet svarer');
    expect(fillSlots('{road} er åpen', 2023, (slot) => (slot === 'road' ? 0.5 : 0))).toBe('Rv. 4 er åpen');
  });

  it('are known, or a mistake of ours', () => {
    expect(() => fillSlots('{plass}', 2023, lowest)).toThrow('unknown slot: plass');
  });
});
