import { describe, expect, it } from 'vitest';
import { topicIdOf } from './topic-id.ts';

describe('the id of an imported topic', () => {
  it.each([
    ['Helse og omsorg', 'helse-og-omsorg'],
    ['Økonomi & skatt', 'okonomi-skatt'],
    ['power', 'power'],
    ['a--b-', 'a--b-'],
    ['2024-budsjett', 'topic-2024-budsjett'],
    ['__proto__', 'proto'],
    ['', 'topic']
  ])('of %j is %s', (name, id) => {
    expect(topicIdOf(name)).toBe(id);
  });

  it('keeps names in other alphabets apart', () => {
    expect(topicIdOf('Транспорт')).toMatch(/^topic-[0-9a-f-]+$/);
    expect(topicIdOf('Транспорт')).not.toBe(topicIdOf('Экономика'));
  });
});
