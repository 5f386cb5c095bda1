import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { wideFormat } from './layout.ts';
import ThemeMatrix from './ThemeMatrix.svelte';

const props = {
  regions: [
    { regionId: 'hadeland', name: 'Hadeland', updates: 3, silence: null },
    { regionId: 'follo', name: 'Follo', updates: 1, silence: null },
    { regionId: 'ringerike', name: 'Ringerike', updates: 0, silence: 'ikke til stede' }
  ],
  topics: [
    { topicId: 'power', label: 'Kraft og energi', core: true, regionsRaising: 2 },
    { topicId: 'planning', label: 'Regional utvikling og bosetting', core: false, regionsRaising: 1 }
  ],
  cells: [
    { regionId: 'hadeland', topicId: 'power', updates: 2 },
    { regionId: 'hadeland', topicId: 'planning', updates: 1 },
    { regionId: 'follo', topicId: 'power', updates: 1 }
  ],
  format: wideFormat,
  focus: { regionId: null, topicId: 'power' },
  selected: { regionId: 'follo', topicId: 'power' },
  hrefOf: ({ regionId, topicId }: { regionId: string | null; topicId: string | null }) => `#${topicId ?? ''}/${regionId ?? ''}`,
  onselect: () => undefined
};

/** The drawing without what the framework adds for itself, one element a line. */
function drawn(): string {
  const svg = render(ThemeMatrix, { props }).body;
  return `${svg
    .replace(/<!--.*?-->/gsu, '')
    .replace(/ ?svelte-[a-z0-9]+/gu, '')
    .replace(/ class=""/gu, '')
    .replace(/></gu, '>\n<')
    .trim()}\n`;
}

test('draws the matrix as it was last looked at', async () => {
  await expect(drawn()).toMatchFileSnapshot('../../../../tests/golden/theme-matrix.svg');
});

test('names every place for those who hear it', () => {
  const names = Array.from(drawn().matchAll(/<a [^>]*aria-label="([^"]+)"/gu), ([, name]) => name);
  expect(names).toEqual([
    'Kraft og energi: 2 av 2 delregioner',
    'Regional utvikling og bosetting: 1 av 2 delregioner',
    'Hadeland: 3 oppdateringer',
    'Follo: 1 oppdatering',
    'Kraft og energi, Hadeland: 2 oppdateringer',
    'Regional utvikling og bosetting, Hadeland: 1 oppdatering',
    'Kraft og energi, Follo: 1 oppdatering',
    'Regional utvikling og bosetting, Follo: ikke nevnt',
    'Ringerike: ikke til stede'
  ]);
});

test('has one tab stop', () => {
  expect(Array.from(drawn().matchAll(/tabindex="0"/gu)).length).toBe(1);
});

test('hatches a silent region and draws no cell for it', () => {
  const svg = drawn();
  expect(svg).toMatch(/fill="url\(#[^)]*hatch\)"/u);
  expect(svg).not.toContain('#power/ringerike');
});
