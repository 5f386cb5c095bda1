import { expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { tellingUpdate } from './telling-update.ts';

const word = citable('Kraft');
const short = citable('Kraft er viktig for oss', { regionId: 'follo' });
const long = citable('Kraft er viktig for oss alle, og for mange flere enn oss');
const old = citable('Kraft er alltid viktig', { meetingDate: '2023-11-19' });

it('takes the shortest update of the newest meeting that is more than a catchword', () => {
  expect(tellingUpdate([word, old, long, short], 'power', [])).toBe(short);
  expect(tellingUpdate([word, old], 'power', [])).toBe(old);
  expect(tellingUpdate([word], 'power', [])).toBeNull();
});

it('takes another region than those that are quoted already, and never the same update twice', () => {
  const said = citable('Helse er viktig for oss', { regionId: 'follo', topicIds: ['health'] });
  expect(tellingUpdate([long, short], 'power', [said])).toBe(long);
  expect(tellingUpdate([short], 'power', [said])).toBe(short);
  expect(tellingUpdate([short], 'power', [short])).toBeNull();
});

it('takes none that a brief has no room for, and none of another topic', () => {
  expect(
    tellingUpdate([citable('Kraft '.repeat(60)), citable('Helse er viktig for oss', { topicIds: ['health'] })], 'power', [])
  ).toBeNull();
});
