import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeTopicsView, encodeTopicsView, type TopicsView } from './topic-address.ts';

const view: fc.Arbitrary<TopicsView> = fc.record({
  topicId: fc.option(fc.constantFrom('power', 'own-topic-2')),
  update: fc.option(fc.constantFrom('referat-2024-11-19/oslo-2', 'møte & år/nordre-dal-12')),
  show: fc.constantFrom('rules', 'coverage', 'quality', 'history', 'exchange')
});

it('a view of the topics comes back from its address', () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(decodeTopicsView(new URLSearchParams(encodeTopicsView(one)))).toEqual(one);
    })
  );
});

it('a damaged address shows the plain view', () => {
  expect(decodeTopicsView(new URLSearchParams('tema=<b>&vis=constructor&oppdatering=alene'))).toEqual({
    topicId: null,
    show: 'rules',
    update: null
  });
  expect(encodeTopicsView({ topicId: null, show: 'rules', update: null })).toBe('');
});
