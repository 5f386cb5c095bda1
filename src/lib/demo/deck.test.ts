import { expect, test } from 'vitest';
import { openDecks } from './deck.ts';
import { drawsOf } from './draw.ts';

const sentences = ['a', 'b', 'c', 'd', 'e'];

test('deals every sentence before one comes again, each round in another order', () => {
  const deal = openDecks(drawsOf(5));
  const rounds = Array.from({ length: 3 }, () => sentences.map(() => deal('power', sentences)));
  for (const round of rounds) expect([...round].sort()).toEqual(sentences);
  expect(new Set(rounds.map((round) => round.join(''))).size).toBe(3);
});

test('keeps decks of different names apart', () => {
  const deal = openDecks(drawsOf(5));
  const alone = openDecks(drawsOf(5));
  const mixed = sentences.map(() => {
    deal('economy', ['x', 'y']);
    return deal('power', sentences);
  });
  expect(mixed).toEqual(sentences.map(() => alone('power', sentences)));
});

test('says which deck is empty', () => {
  expect(() => openDecks(drawsOf(5))('power', [])).toThrow('no sentences: power');
});
