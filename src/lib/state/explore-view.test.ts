import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeExploreView, encodeExploreView, plainExploreView, type ExploreView } from './explore-view.ts';
import { noFilters } from './filters.ts';

const anyId = fc.stringMatching(/^[a-zæøå0-9_-]{1,12}$/u);
const anyDate = fc.constantFrom('2021-02-03', '2024-11-19');
const anyView: fc.Arbitrary<ExploreView> = fc.record({
  filters: fc.record({
    from: fc.constantFrom(null, '2021-01-01'),
    to: fc.constantFrom(null, '2024-12-31'),
    regionIds: fc.uniqueArray(anyId, { maxLength: 3 }),
    topicIds: fc.uniqueArray(anyId, { maxLength: 3 }),
    meetingIds: fc.uniqueArray(anyId, { maxLength: 2 }),
    text: fc.string({ maxLength: 20, unit: 'grapheme' })
  }),
  measure: fc.constantFrom('updates', 'regions', 'count'),
  scale: fc.constantFrom('shared', 'own'),
  frontId: fc.option(anyId),
  topicId: fc.option(anyId),
  regionId: fc.option(anyId),
  besideId: fc.option(anyId),
  compared: fc.uniqueArray(anyId, { maxLength: 5 }),
  slopeFrom: fc.option(fc.record({ kind: fc.constantFrom('meeting', 'quarter', 'year'), id: anyId })),
  slopeTo: fc.option(fc.record({ kind: fc.constantFrom('meeting', 'quarter', 'year'), id: anyId })),
  show: fc.constantFrom('chart', 'table', 'sources'),
  open: fc.option(fc.record({ topicId: fc.option(anyId), regionId: fc.option(anyId), from: fc.option(anyDate), to: fc.option(anyDate) }))
});

it('a view across meetings comes back from its address as it was', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(decodeExploreView(new URLSearchParams(encodeExploreView(view).toString()))).toEqual(view);
    })
  );
});

it('the plain view leaves the address alone', () => {
  expect(encodeExploreView(plainExploreView, new URLSearchParams('demo=1')).toString()).toBe('demo=1');
});

it('a damaged address shows what can be understood of it', () => {
  const params = new URLSearchParams(
    'mal=alt&skala=stor&tema=<b>&sammenlign=a,,a,b&vis=kart&belegg=power//2024-1-1/&fra=2023-01-01&stigning-fra=uke/3&stigning-til=ar/2024/4'
  );
  expect(decodeExploreView(params)).toEqual({
    ...plainExploreView,
    compared: ['a', 'b'],
    filters: { ...noFilters, from: '2023-01-01' }
  });
});

it('a link from before anything could be set against anything still means the same', () => {
  const params = new URLSearchParams(
    'fra=2023-01-01&mal=antall&skala=egen&foran=oslo&sammenlign=power,health&vis=tabell&belegg=power//2024-01-02/'
  );
  expect(decodeExploreView(params)).toEqual({
    ...plainExploreView,
    filters: { ...noFilters, from: '2023-01-01' },
    measure: 'count',
    scale: 'own',
    frontId: 'oslo',
    compared: ['power', 'health'],
    show: 'table',
    open: { topicId: 'power', regionId: null, from: '2024-01-02', to: null }
  });
});
