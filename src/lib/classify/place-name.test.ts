import { describe, expect, it } from 'vitest';
import { isPlaceName } from './place-name.ts';

describe('names of places', () => {
  it.each(['strøm sø', 'strøm stad', 'straum snes', 'kraft ås', 'vann øya', 'strøm sås'])('%s is one', (parts) => {
    const [stem = '', rest = ''] = parts.split(' ');
    expect(isPlaceName(stem + rest, stem.length)).toBe(true);
  });

  it.each(['strøm priser', 'strøm men', 'kraft behov', 'tettstad ', 'skole nedleggelse'])('%s is none', (parts) => {
    const [stem = '', rest = ''] = parts.split(' ');
    expect(isPlaceName(stem + rest, stem.length)).toBe(false);
  });
});
