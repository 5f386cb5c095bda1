import { expect, it } from 'vitest';
import { newTopic } from './new-topic.ts';

it('a new topic takes an id and a colour that no other has', () => {
  const first = newTopic([], { nb: 'Kultur', nn: 'Kultur', en: 'Culture' });
  expect(first).toMatchObject({ id: 'topic-1', colour: 'tone-1', label: { en: 'Culture' }, strong: [] });
  const second = newTopic([{ ...first, id: 'topic-2' }], { nb: 'Idrett', nn: 'Idrett', en: 'Sports' });
  expect(second).toMatchObject({ id: 'topic-3', colour: 'tone-2' });
});
