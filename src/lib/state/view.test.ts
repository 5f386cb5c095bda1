import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeView, encodeView, plainView, type View } from './view.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const view: fc.Arbitrary<View> = fc.record({
  meetingId: fc.option(id),
  focus: fc.oneof(
    fc.constant(null),
    id.map((topicId) => ({ topicId, regionId: null })),
    id.map((regionId) => ({ topicId: null, regionId }))
  ),
  sort: fc.constantFrom('total', 'similarity', 'alphabet'),
  show: fc.constantFrom('chart', 'table', 'sources'),
  evidence: fc.oneof(
    fc.constant(null),
    fc.constantFrom('untagged' as const, 'silent' as const),
    fc.record({ topicId: id, regionId: id }),
    id.map((topicId) => ({ topicId, regionId: null })),
    id.map((regionId) => ({ topicId: null, regionId }))
  )
});

test('a link brings back the view that it was made from', () => {
  fc.assert(
    fc.property(view, (it) => {
      expect(decodeView(new URLSearchParams(encodeView(it).toString()))).toEqual(it);
    })
  );
});

test('the plain view has a plain address', () => {
  expect(encodeView(plainView).toString()).toBe('');
});

test('an address that makes no sense shows the plain view', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      const params = new URLSearchParams([
        [name, value],
        ['sorter', `x${value}`],
        ['vis', 'toString'],
        ['fokus', 'a/b']
      ]);
      params.delete('belegg');
      params.delete('mote');
      expect(decodeView(params)).toEqual(plainView);
    })
  );
});

test('keeps what others put into the address', () => {
  expect(encodeView({ ...plainView, sort: 'alphabet' }, new URLSearchParams('kampanje=1&sorter=likhet')).toString()).toBe(
    'kampanje=1&sorter=alfabet'
  );
});
